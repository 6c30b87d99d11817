import { type Fault, type FaultKind, forTheWriter } from '../fault.ts';
import type { LabelledArticle } from '../labels.ts';
import { faultsAtWords } from '../places.ts';
import { withSentences } from '../written.ts';

const ADDRESS = 'https://www.example.org/plan';
const LINKED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    `Le projet est à lire sur ${ADDRESS} depuis mardi.`,
    `Le [projet](${ADDRESS}) est en ligne depuis mardi.`,
  ],
  en: [
    `The plan can be read at ${ADDRESS} since Tuesday.`,
    `The [plan](${ADDRESS}) has been online since Tuesday.`,
  ],
};

/** Parameters that follow readers, behind an address. */
export const trackedAddress: FaultKind = {
  id: 'tracked-address',
  title: 'tracking behind an address',
  languages: ['fr', 'en'],
  rules: ['links/url'],
  faultsIn: (article) =>
    [
      '?utm_source=newsletter',
      '?utm_source=x&utm_medium=social&utm_campaign=may',
      '?fbclid=IwAR2xYz',
      '?xtor=RSS-1',
      '?gclid=Cj0KCQ',
    ].flatMap((tail) => withAddress(article, tail, ADDRESS + tail)),
};

/** Addresses that cannot be one, and whether what was meant can be told. */
const BROKEN: Readonly<Record<string, boolean>> = {
  'https:/www.example.org/plan': true,
  'https//www.example.org/plan': true,
  'htps://www.example.org/plan': true,
  'htttps://www.example.org/plan': true,
  'https:www.example.org/plan': true,
  'https://https://www.example.org/plan': true,
  'https://www,example.org/plan': true,
  'https://www.example,org/plan': true,
  'https://': false,
};

/** An address that leads nowhere. */
export const brokenAddress: FaultKind = {
  id: 'broken-address',
  title: 'a broken address',
  languages: ['fr', 'en'],
  rules: ['links/url'],
  faultsIn: (article) =>
    Object.entries(BROKEN).flatMap(([address, canBeTold]) => {
      const faults = withAddress(article, address, address);
      return canBeTold ? faults : faults.map(forTheWriter);
    }),
};

function withAddress(
  { text, language }: LabelledArticle,
  variant: string,
  address: string,
): readonly Fault[] {
  return (LINKED[language] ?? []).flatMap((sentence) => {
    const copy = withSentences(text, [sentence]);
    return faultsAtWords(copy, sentence, variant, `⟦${sentence.replace(ADDRESS, address)}⟧`);
  });
}

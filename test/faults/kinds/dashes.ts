import type { FaultKind } from '../fault.ts';
import { faultsAtWords } from '../places.ts';
import { withSentences } from '../written.ts';

const DASHED: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Le chantier – le troisième en dix ans – doit finir en mai.',
    'Restait une question – la plus simple de toutes.',
    'Deux élus – absents ce soir-là – ont protesté.',
  ],
  en: [
    'The site — the third in 10 years — should be ready in May.',
    'One question was left — the simplest of all.',
    'Two members — who were absent that night — protested.',
  ],
};

/** A hyphen or two in the place of a dash. */
export const hyphenForDash: FaultKind = {
  id: 'hyphen-for-dash',
  title: 'a hyphen for a dash',
  languages: ['fr', 'en'],
  rules: ['typography/dash'],
  preset: 'strict',
  faultsIn: ({ text, language }) => {
    const copy = withSentences(text, DASHED[language] ?? []);
    return ['-', '--'].flatMap((hyphen) =>
      (DASHED[language] ?? []).flatMap((sentence) =>
        [/[–—]/u, /[–—](?=[^–—]*$)/u].flatMap((one) =>
          faultsAtWords(copy, sentence, hyphen, sentence.replace(one, `⟦${hyphen}⟧`)),
        ),
      ),
    );
  },
};

const TRAILING: Readonly<Record<string, readonly string[]>> = {
  fr: ['Le chantier devait durer un mois… Il en a duré six.', 'On a promis un pont, une route, une gare…'],
  en: ['The works should have taken a month… They took six.', 'They promised a bridge, a road, a station…'],
};

/** Three dots in the place of an ellipsis. */
export const threeDots: FaultKind = {
  id: 'three-dots',
  title: 'three dots for an ellipsis',
  languages: ['fr', 'en'],
  rules: ['typography/ellipsis'],
  preset: 'strict',
  faultsIn: ({ text, language }) => {
    const copy = withSentences(text, TRAILING[language] ?? []);
    return (TRAILING[language] ?? []).flatMap((sentence) =>
      ['...', '. . .'].flatMap((dots) =>
        faultsAtWords(copy, sentence, dots, sentence.replace('…', `⟦${dots}⟧`)),
      ),
    );
  },
};

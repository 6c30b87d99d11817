import { type Fault, type FaultKind, forTheWriter, makeFault } from '../fault.ts';
import type { LabelledArticle } from '../labels.ts';
import { type Named, namedIn } from '../people.ts';
import { faultsAt, faultsAtWords, reportersWords } from '../places.ts';
import { withSentences } from '../written.ts';

type Sentences = Readonly<Record<string, (person: Named) => readonly string[]>>;

/** More sentences that name somebody whom the article names once. */
const MORE: Sentences = {
  fr: ({ name, surname }) => [
    `${name} n’a pas souhaité en dire plus.`,
    `Beaucoup ont donné raison à ${surname}.`,
    `Le dernier mot revient à ${surname}.`,
  ],
  en: ({ name, surname }) => [
    `${name} would not say more.`,
    `Many took the side of ${surname}.`,
    `The last word is for ${surname}.`,
  ],
};

/** A name with one letter wrong in one of several places. */
export const misspelledName: FaultKind = {
  id: 'misspelled-name',
  title: 'a name misspelled once',
  languages: ['fr', 'en'],
  rules: ['names/inconsistent-spelling'],
  faultsIn: (article) =>
    Object.entries(MISSPELLINGS).flatMap(([variant, misspell]) => renamed(article, variant, misspell)),
};

/** A name with its accents lost in one of several places. */
export const accentOfName: FaultKind = {
  id: 'accent-of-name',
  title: 'an accent lost from a name once',
  languages: ['fr'],
  rules: ['names/inconsistent-spelling'],
  faultsIn: (article) =>
    renamed(article, 'anywhere', (name) => name.normalize('NFD').replace(/\p{Mn}/gu, '')),
};

/** One letter, from the third on: a slip at the head of a name reads like another one. */
const MISSPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  'a letter lost': (name) => name.slice(0, 3) + name.slice(4),
  'a letter doubled': (name) => name.slice(0, 3) + name.slice(2),
  'two letters swapped': (name) => name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4),
  'a vowel changed': (name) => name.replace(/(?<=^..+)[aeiou]/u, (vowel) => (vowel === 'e' ? 'a' : 'e')),
};

/** The surname written otherwise, in each of its places of a copy that names the person three times or more. */
function renamed(
  article: LabelledArticle,
  variant: string,
  rename: (name: string) => string,
): readonly Fault[] {
  return namedIn(article).flatMap((person) => {
    const other = rename(person.surname);
    if (other === person.surname || person.surname.length < 5) return [];
    const copy = withSentences(article.text, MORE[article.language]?.(person) ?? []);
    const place = new RegExp(`(?<!\\p{L})${person.surname}(?!\\p{L})`, 'gu');
    return faultsAt(copy, reportersWords(copy), place, variant, () => `⟦${other}⟧`);
  });
}

const AGED: Readonly<Record<string, (person: Named, age: number) => readonly (readonly [string, string])[]>> =
  {
    fr: ({ name, gender }, age) => [
      [`${name}, ${age} ans, vit ici depuis longtemps.`, `${name}, ${age} ans, n’en démord pas.`],
      [
        `Âgé${gender === 'f' ? 'e' : ''} de ${age} ans, ${name} est de la région.`,
        `${name} (${age} ans) n’en démord pas.`,
      ],
      [
        `${name} (${age} ans) est de la région.`,
        `Âgé${gender === 'f' ? 'e' : ''} de ${age} ans, ${name} n’en démord pas.`,
      ],
    ],
    en: ({ name }, age) => [
      [`${name}, ${age}, is from the region.`, `${name}, ${age}, has not changed sides.`],
      [`${name}, aged ${age}, is from the region.`, `The ${age}-year-old ${name} has not changed sides.`],
      [`${name} (${age}) is from the region.`, `Aged ${age}, ${name} has not changed sides.`],
    ],
  };

/** Somebody’s age in a second mention, which is not the age of the first. */
export const otherAge: FaultKind = {
  id: 'other-age',
  title: 'an age changed in a second mention',
  languages: ['fr', 'en'],
  rules: ['names/inconsistent-facts'],
  faultsIn: (article) =>
    namedIn(article)
      .filter(({ name }) => !new RegExp(`${name}[^.]{0,40}\\d\\d`, 'u').test(article.text))
      .flatMap((person) =>
        (AGED[article.language]?.(person, 52) ?? []).flatMap((sentences) => {
          const copy = withSentences(article.text, sentences);
          const second = sentences[1];
          return [53, 25].flatMap((age) =>
            faultsAtWords(copy, second, `${age} for 52`, `⟦${second.replace('52', String(age))}⟧`).map(
              forTheWriter,
            ),
          );
        }),
      ),
};

const APPOSED: Sentences = {
  fr: ({ name, role = '' }) => [
    `${capital(role)}, ${name}, a refusé d’en dire plus.`,
    `${name}, ${role}, a refusé d’en dire plus.`,
    `Mardi, ${role}, ${name}, n’a pas voulu répondre.`,
    `${capital(role)}, ${name}, espère une réponse en mai.`,
  ],
  en: ({ name, role = '' }) => [
    `${capital(role)}, ${name}, said no more.`,
    `${name}, ${role}, has not replied.`,
    `On Tuesday, ${role}, ${name}, declined to comment.`,
    `${capital(role)}, ${name}, hopes for an answer in May.`,
  ],
};

/** One of the two commas around a name or a role that stands beside the subject lost. */
export const appositionComma: FaultKind = {
  id: 'apposition-comma',
  title: 'a comma of an apposition lost',
  languages: ['fr', 'en'],
  rules: ['names/apposition-comma'],
  faultsIn: (article) =>
    namedIn(article)
      .filter(({ role }) => role !== undefined)
      .flatMap((person) =>
        (APPOSED[article.language]?.(person) ?? []).flatMap((sentence) => {
          const copy = withSentences(article.text, [sentence]);
          const start = copy.indexOf(sentence);
          const commas = [...sentence.matchAll(/,/gu)].slice(-2);
          return commas.map(({ index }, at) => {
            const marked = `⟦${sentence.slice(0, index)}${sentence.slice(index + 1)}⟧`;
            const span = { start, end: start + sentence.length };
            return makeFault(copy, span, at === 0 ? 'the first one' : 'the second one', marked);
          });
        }),
      ),
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { francAll } from 'franc-min';
import type { LanguageName, LanguagePack } from './languagePack.ts';

/** So much copy tells the language beyond doubt; more only takes time. */
const ENOUGH = 400;
/** Below so many code units letters in threes guess; the little words of a language say more. */
const SHORT = 160;
const SHORTEST = 30;

/**
 * The language of a text among the given packs, by its little words where it is short and by its letters in threes.
 * @param copy The beginning of the article's copy, as `copyOf` gives it.
 * @returns The pack's id; undefined when the text is too short or says nothing clear.
 */
export function detectLanguage(copy: string, packs: readonly LanguagePack[]): string | undefined {
  if (copy.length < SHORT) {
    const pack = byLittleWords(copy, packs);
    if (pack) return pack.id;
  }
  if (copy.length < SHORTEST) return undefined;
  const [best, second] = francAll(copy, { only: packs.map(({ iso6393 }) => iso6393), minLength: SHORTEST });
  if (!best || (second && best[1] - second[1] < (copy.length < SHORT / 2 ? 10 * MARGIN : MARGIN)))
    return undefined;
  return packs.find(({ iso6393 }) => iso6393 === best[0])?.id;
}

/** Languages that copy is pasted from, by the code that the detector answers. */
const NAMES: Readonly<Record<string, LanguageName>> = {
  fra: { en: 'French', fr: 'français' },
  eng: { en: 'English', fr: 'anglais' },
  deu: { en: 'German', fr: 'allemand' },
  spa: { en: 'Spanish', fr: 'espagnol' },
  ita: { en: 'Italian', fr: 'italien' },
  por: { en: 'Portuguese', fr: 'portugais' },
  nld: { en: 'Dutch', fr: 'néerlandais' },
};

/** By so much the best guess must lead. */
const LEAD = 0.05;

/** The language of a sentence, among those that are usual in the news; undefined in doubt. */
export function recogniseLanguage(
  sentence: string,
): { readonly iso6393: string; readonly name: LanguageName } | undefined {
  const [best, second] = francAll(sentence, { only: Object.keys(NAMES), minLength: SHORTEST });
  const name = NAMES[best?.[0] ?? ''];
  if (!best || name === undefined || (second && best[1] - second[1] < LEAD)) return undefined;
  return { iso6393: best[0], name };
}

/** Scores run from 0 to 1; nearer than this the two best are as good as equal, and further apart in a few words. */
const MARGIN = 0.01;

/**
 * The beginning of an article's copy, lower case, with straight apostrophes: all that the language is told by. Front matter,
 * addresses, comments and markup are left out.
 */
export function copyOf(text: string): string {
  const copy = headOf(text)
    .replace(/^\uFEFF?---[ \t]*\r?\n(?:(?!---).*\r?\n){0,200}---[ \t]*\r?$/mu, ' ')
    .replace(/<!--(?:(?!-->)[\s\S])*(?:-->|$)/gu, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/gu, ' ');
  // Mostly the words needed stand at the very beginning.
  const words = wordsOf(copy.slice(0, 2 * ENOUGH));
  return (words.length < ENOUGH ? wordsOf(copy) : words).slice(0, ENOUGH).replace(/’/gu, "'").toLowerCase();
}

/** All of a text that `copyOf` reads. */
export function headOf(text: string): string {
  return text.slice(0, 10 * ENOUGH);
}

function wordsOf(copy: string): string {
  return copy.replace(/[^\p{L}\p{M}'’.,-]+/gu, ' ').trim();
}

/** The pack whose articles, pronouns and prepositions are clearly the most frequent; words of two languages count for none. */
function byLittleWords(copy: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const words = packs.map(littleWordsOf);
  const counts = packs.map(() => 0);
  for (const [word] of copy.matchAll(/[\p{L}\p{M}]{2,}'?|\p{L}'/gu)) {
    const [only, ...others] = words.flatMap((little, index) => (little.has(word) ? [index] : []));
    if (only !== undefined && others.length === 0) counts[only] = (counts[only] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const [best, ...rivals] = packs.filter((_, index) => (counts[index] ?? 0) > most / 2);
  return most > 0 && rivals.length === 0 ? best : undefined;
}

/** Articles, pronouns, prepositions and conjunctions: lower case, with straight apostrophes. */
export function littleWordsOf(pack: LanguagePack): ReadonlySet<string> {
  return new Set([
    ...pack.determiners.map(({ form }) => form),
    ...pack.pronouns.map(({ form }) => form),
    ...pack.prepositions,
    ...pack.coordinators,
    ...pack.subordinators,
    ...pack.relatives,
    ...pack.tokens.elisions.map((elision) => `${elision}'`),
    ...Object.keys(pack.tokens.contractions),
  ]);
}

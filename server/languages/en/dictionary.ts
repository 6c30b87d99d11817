import { expandWords } from '../frontCoding.ts';
import { once } from '../once.ts';
import generated from './dictionary.json' with { type: 'json' };
import { bases } from './inflections.ts';

/** Words without the inflected forms of others, read on first use. */
const read = once(() => new Set(expandWords(generated.words)));

/** True for words of English in lower case, inflected ones too. */
export function isWord(word: string): boolean {
  const listed = read();
  return listed.has(word) || bases(word).some((base) => listed.has(base));
}

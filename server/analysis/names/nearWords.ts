import { hashText, mix } from '../tagger/hashing.ts';

/**
 * Words of names that differ by one slip of the pen, or only by how one writes their sounds. All words are folded: lower case, no accents,
 * no hyphens (see nameKeys.ts).
 */
export type Nearness = 'sound' | 'inside' | 'end';

/** How two different words are near; undefined where they are not. A first letter that differs makes another word. */
export function nearness(a: string, b: string): Nearness | undefined {
  if (soundOf(a) === soundOf(b)) return 'sound';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return undefined;
  let from = 0;
  while (from < short.length && short.charAt(from) === long.charAt(from)) from += 1;
  if (from === 0) return undefined;
  let [at, other] = [short.length, long.length];
  for (; at > from && short.charAt(at - 1) === long.charAt(other - 1); at -= 1) other -= 1;
  const [cut, put] = [short.slice(from, at), long.slice(from, other)];
  const swapped = cut.length === 2 && put === cut.charAt(1) + cut.charAt(0);
  if (!swapped && (cut.length > 1 || put.length > 1)) return undefined;
  // What a word ends in are forms of it, or another name: *Martin*, *Martins*; *Marie*, *Maria*; *Yazidis*, *Yazidies*.
  const stem = short.endsWith('s') && long.endsWith('s') ? long.length - 1 : long.length;
  return other >= stem ? 'end' : 'inside';
}

/**
 * Keys of which two near words have one in common: the word, its sound, and the word with each of its letters left out. They are numbers, since
 * a long article has ten thousand of them; two words may share one by chance.
 * @param around what stands around the word; words in other surroundings have other keys
 */
export function nearKeys(word: string, around: number): readonly number[] {
  const keys = [keyOf(around, hashText(word)), keyOf(around, ~hashText(soundOf(word)))];
  for (let at = 1; at < Math.min(word.length, LONGEST); at += 1)
    // Of a double letter it is one which is left out.
    if (word.charAt(at) !== word.charAt(at - 1)) keys.push(keyOf(around, hashWithout(word, at)));
  return keys;
}

/** The hash of the word without one of its letters. */
function hashWithout(word: string, letter: number): number {
  return hashText(word, letter + 1, word.length, hashText(word, 0, letter));
}

/** Small enough to be kept as it is. */
function keyOf(around: number, hash: number): number {
  return mix(around, hash) >>> 2;
}

/** Letters of a word that are left out in turn; no name is longer. */
const LONGEST = 24;

/** One way to write what newsrooms romanise in several: *Zelensky*, *Zelenskyy*; *Mohamed*, *Mohammed*. */
function soundOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/[kgt]h/gu, (pair) => pair.charAt(0))
    .replace(/o[ou]/gu, 'u')
    .replace(/[yj]/gu, 'i')
    .replace(/c(?![eih])|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');
}

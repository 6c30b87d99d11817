import { withoutAccents } from '../../languages/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The words of a name, for comparison: lower case, no accents, no hyphens, no apostrophes. */
export function nameWords(name: string): string[] {
  return withoutAccents(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The surname among the words of a name: *hale* of *luke hale iii*. */
export function surnameIn(
  words: readonly string[],
  { nameSuffixes }: Pick<Lexicon, 'nameSuffixes'>,
): string | undefined {
  const last = words.at(-1);
  const isSuffix = last !== undefined && (nameSuffixes.has(last) || nameSuffixes.has(`${last}.`));
  return words.length > 2 && isSuffix ? words.at(-2) : last;
}

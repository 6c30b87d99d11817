import { withoutAccents } from '../../languages/letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** The words of a name, for comparison: lower case, no accents, no hyphens, no apostrophes. */
export function nameWords(name: string): string[] {
  const words = ASCII.test(name)
    ? name.toLowerCase().split(/[^a-z\d]+/)
    : withoutAccents(name)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** Most names: what Unicode would say of their letters need not be asked. */
const ASCII = /^[\x20-\x7e]*$/;

/** The surname among the words of a name: *hale* of *luke hale iii*. */
export function surnameIn(
  words: readonly string[],
  { nameSuffixes }: Pick<Lexicon, 'nameSuffixes'>,
): string | undefined {
  const last = words.at(-1);
  const isSuffix = last !== undefined && (nameSuffixes.has(last) || nameSuffixes.has(`${last}.`));
  return words.length > 2 && isSuffix ? words.at(-2) : last;
}

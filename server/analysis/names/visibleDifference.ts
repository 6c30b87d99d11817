import { withoutAccents } from '../../languages/letters.ts';

/**
 * Two spellings of the same letters that readers see to be two: by an accent, a capital inside a word, a hyphen. What is left aside: the
 * accent on a capital (a house's choice for the whole article), capitals at the beginning of words and words all in capitals, stops and the kind of
 * apostrophe; words run together as in an address (*LucMorel*), and a hyphen throughout, which makes a street or a town of a person
 * (*rue Victor-Hugo*, *Saint-Louis*). `loose`: hyphens tell nothing.
 */
export function isVisiblyOther(a: string, b: string, loose: boolean): boolean {
  if (hasBlank(a) !== hasBlank(b)) return false;
  const [first, second] = [lettersOf(a), lettersOf(b)];
  if (first.join('') !== second.join('')) return !isInCapitals(a, b);
  return !loose && jointsOf(a) !== jointsOf(b);
}

function hasBlank(name: string): boolean {
  return /\s/u.test(name);
}

/** The words between blanks, hyphens and apostrophes, their first letters small and without accents. */
function lettersOf(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).normalize('NFD').charAt(0).toLowerCase() + word.slice(1));
}

/** *Evo II*, *EVO II*; *Morel*, *MOREL*; *Les-Andrés*, *LES-ANDRES*: a word differs by being all in capitals, which often have no accents. */
function isInCapitals(a: string, b: string): boolean {
  const [words, others] = [a.split(WORDS), b.split(WORDS)];
  if (words.length !== others.length) return false;
  return words.every((word, at) => {
    const other = others[at] ?? '';
    if (word === other) return true;
    const isSame = withoutAccents(word.toLowerCase()) === withoutAccents(other.toLowerCase());
    return isSame && (isShouted(word) || isShouted(other));
  });
}

const WORDS = /[^\p{L}]+/u;

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** Blanks, hyphens and apostrophes between the letters. */
function jointsOf(name: string): string {
  const joints = name.replace(/[’ʼ‘`]/gu, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$|\./gu, '');
  return withoutAccents(joints.toLowerCase());
}

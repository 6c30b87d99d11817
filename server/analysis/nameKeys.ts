/** The words of a name, for comparison: lower case, no accents, no hyphens, no apostrophes. */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The surname among the words of a name: *hale* of *luke hale iii*. */
export function surnameIn(words: readonly string[]): string | undefined {
  const last = words.at(-1);
  return words.length > 2 && last !== undefined && SUFFIXES.has(last) ? words.at(-2) : last;
}

/** What tells a son from his father. */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

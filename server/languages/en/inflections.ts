/** Regular endings and what may stand in their place in the word that they are added to. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['iness', ['y']],
  ['ness', ['']],
  ['less', ['']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['es', ['']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
  ['ly', ['']],
  ['s', ['']],
];

/** What a word may be an inflection of: `hoped` → `hop`, `hope`. */
export function bases(word: string): string[] {
  const found: string[] = [];
  for (const [ending, endings] of ENDINGS) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const other of endings) found.push(stem + other);
    // *stopped*, *biggest*
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  return found;
}

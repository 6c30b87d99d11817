import type { Span } from '../article/span.ts';
import type { PlainWord } from './quotedWords.ts';

/** Letters of a word that says something by itself. */
const TELLING = 4;

/** Share of the telling words that must stand in a quotation for it to be near. */
const NEAR = 0.5;

/**
 * Of several quotations the words that come nearest to `wanted`: the whole of a short quotation, or from the first to the last word that both
 * have. Undefined where none shares half of the words that tell something.
 */
export function nearestWords(
  wanted: readonly PlainWord[],
  quotations: readonly (readonly PlainWord[])[],
): Span | undefined {
  const telling = new Set(wanted.flatMap(({ word }) => (word.length >= TELLING ? [word] : [])));
  let best: Span | undefined;
  let most = telling.size * NEAR;
  for (const words of quotations) {
    const shared = words.filter(({ word }) => telling.has(word));
    const count = new Set(shared.map(({ word }) => word)).size;
    if (count === 0 || (best ? count <= most : count < most)) continue;
    const whole = words.length <= wanted.length + 2;
    const first = whole ? words[0] : shared[0];
    const last = whole ? words.at(-1) : shared.at(-1);
    if (!first || !last || (!whole && isFar(words, first, last, wanted.length))) continue;
    most = count;
    best = { start: first.start, end: last.end };
  }
  return best;
}

/** The words that both have are too far apart to stand in a headline together. */
function isFar(words: readonly PlainWord[], first: PlainWord, last: PlainWord, length: number): boolean {
  return words.indexOf(last) - words.indexOf(first) + 1 > length + 6;
}

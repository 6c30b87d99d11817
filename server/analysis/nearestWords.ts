import type { Span } from '../article/span.ts';
import type { PlainWord } from './quotedWords.ts';

/** Words of a quotation that come near to others. */
export interface NearestWords extends Span {
  /** Index of the quotation among those given. */
  readonly quotation: number;
  /** All its words, and not a stretch of them. */
  readonly whole: boolean;
  readonly first: string;
  readonly last: string;
}

/** Share of what the words sought weigh that must be found; little words weigh less. */
const NEAR = 0.5;
const TELLING = 4;

/** How many words more than are sought the nearest may take. */
const MORE = 4;

/**
 * Of several quotations the words that come nearest to `wanted`: a short quotation as a whole, else the stretch that has most of
 * them. Undefined where none has half of them. Takes time in step with the words given, times those wanted, which are few.
 */
export function nearestWords(
  wanted: readonly PlainWord[],
  quotations: readonly (readonly PlainWord[])[],
): NearestWords | undefined {
  const sought = new Map(wanted.map(({ word }) => [word, word.length < TELLING ? 1 : 2]));
  const longest = wanted.length + MORE;
  let best: NearestWords | undefined;
  let most = [...sought.values()].reduce((sum, weight) => sum + weight, 0) * NEAR;
  for (const [quotation, words] of quotations.entries()) {
    for (const [at, { word }] of words.entries()) {
      if (!sought.has(word)) continue;
      const { weight, to } = readStretch(words, at, longest, sought);
      if (best ? weight <= most : weight < most) continue;
      const whole = words.length <= longest;
      const first = words[whole ? 0 : at];
      const last = words[whole ? words.length - 1 : to];
      if (!first || !last) continue;
      most = weight;
      best = { start: first.start, end: last.end, quotation, whole, first: first.word, last: last.word };
    }
  }
  return best;
}

/** What the words sought that stand from `at` on weigh together, and where the last of them is. */
function readStretch(
  words: readonly PlainWord[],
  at: number,
  longest: number,
  sought: ReadonlyMap<string, number>,
): { weight: number; to: number } {
  const found = new Set<string>();
  let [weight, to] = [0, at];
  for (let next = at; next < words.length && next < at + longest; next += 1) {
    const word = words[next]?.word ?? '';
    if (!sought.has(word) || found.has(word)) continue;
    found.add(word);
    weight += sought.get(word) ?? 0;
    to = next;
  }
  return { weight, to };
}

import type { Span } from '../../article/span.ts';
import type { PlainWord } from './quotedWords.ts';

/** Words of a quotation that come near to others. */
export interface NearestWords extends Span {
  /** Index of the quotation among those given. */
  readonly quotation: number;
  /** All its words, and not a stretch of them. */
  readonly whole: boolean;
  /** How many of the words sought are among them, little words aside. */
  readonly telling: number;
  readonly first: string;
  readonly last: string;
}

/** Share of what the words sought weigh that must be found; little words weigh less. */
const NEAR = 0.5;

/** Long enough to say something of its own. */
export function isTelling(word: string): boolean {
  return word.length >= 4;
}

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
  const sought = new Map(wanted.map(({ word }) => [word, isTelling(word) ? 2 : 1]));
  const longest = wanted.length + MORE;
  let best: NearestWords | undefined;
  let extent = 0;
  let most = [...sought.values()].reduce((sum, weight) => sum + weight, 0) * NEAR;
  for (const [quotation, words] of quotations.entries()) {
    for (const [at, { word }] of words.entries()) {
      if (!sought.has(word)) continue;
      const { weight, telling, to } = readStretch(words, at, longest, sought);
      const isCloser = to - at < extent || (to - at === extent && word === wanted[0]?.word);
      const isShorter = weight === most && quotation === best?.quotation && isCloser;
      if (best ? weight <= most && !isShorter : weight < most) continue;
      const whole = words.length <= longest;
      const first = words[whole ? 0 : at];
      const last = words[whole ? words.length - 1 : to];
      if (!first || !last) continue;
      [most, extent] = [weight, to - at];
      const { start } = first;
      best = { start, end: last.end, quotation, whole, telling, first: first.word, last: last.word };
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
): { weight: number; telling: number; to: number } {
  const found = new Set<string>();
  let [weight, telling, to] = [0, 0, at];
  for (let next = at; next < words.length && next < at + longest; next += 1) {
    const word = words[next]?.word ?? '';
    if (!sought.has(word) || found.has(word)) continue;
    found.add(word);
    weight += sought.get(word) ?? 0;
    if (isTelling(word)) telling += 1;
    to = next;
  }
  return { weight, telling, to };
}

import { begins, LABELS, mayFollow, OUTSIDE } from './labels.ts';

const NEVER = -1e9;

/** `follows[before * LABELS + label]`: true where a label may stand behind another. */
const FOLLOWS: readonly boolean[] = Array.from({ length: LABELS * LABELS }, (_, pair) =>
  mayFollow(Math.floor(pair / LABELS), pair % LABELS),
);

/**
 * The best labels of `length` tokens. `emissions` has `LABELS` scores a token, `transitions` a score for each pair of labels, `before *
 * LABELS + label`. All are whole numbers, so that the result is the same on every machine.
 */
export function bestLabels(emissions: Int32Array, transitions: Int32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let scores = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label += 1)
    scores[label] = label === OUTSIDE || begins(label) ? (emissions[label] as number) : NEVER;
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      let [best, from] = [Number.NEGATIVE_INFINITY, 0];
      for (let before = 0; before < LABELS; before += 1) {
        const pair = before * LABELS + label;
        if (!FOLLOWS[pair]) continue;
        const score = (scores[before] as number) + (transitions[pair] as number);
        if (score > best) [best, from] = [score, before];
      }
      next[label] = best + (emissions[at * LABELS + label] as number);
      back[at * LABELS + label] = from;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let each = 1; each < LABELS; each += 1)
    if ((scores[each] as number) > (scores[label] as number)) label = each;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * LABELS + label] as number;
  }
  return labels;
}

import type { Span } from '../../article/span.ts';
import { type Scene, tokenAfter } from '../scene.ts';

/** A sentence that says again, word for word, what stands behind the quotation of the sentence before: *“…,” he asked.* `he asked.` */
export interface Echo extends Span {
  readonly sentence: number;
  /** The words behind the quotation. */
  readonly before: Span;
}

/** Characters of the longest tag that is looked for again. */
const LONGEST_TAG = 200;

/** The echoes of a block, in order; whether the words are a tag matters little where they stand twice. */
export function findEchoes(scene: Scene): readonly Echo[] {
  const { prose, quotations, sentences, sentenceOf } = scene;
  const found: Echo[] = [];
  for (const quotation of quotations) {
    const sentence = sentenceOf[tokenAfter(quotation)] ?? -1;
    const [end, next] = [sentences[sentence]?.end, sentences[sentence + 1]];
    if (quotation.close === undefined || quotation.parent !== undefined || end === undefined || !next)
      continue;
    const length = next.end - next.start;
    // The comma and spaces before the words are left out of account.
    const start = end - length;
    if (
      length > LONGEST_TAG ||
      start < quotation.end ||
      !/\s\S+[.]$/u.test(prose.slice(next.start, next.end))
    )
      continue;
    if (!/^[\s,]*$/u.test(prose.slice(quotation.end, start))) continue;
    const words = prose.slice(start, end);
    const again = prose.slice(next.start, next.end);
    if (words.toLowerCase() === again.toLowerCase())
      found.push({ start: next.start, end: next.end, sentence: sentence + 1, before: { start, end } });
  }
  return found;
}

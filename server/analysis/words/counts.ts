import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import { firstStartingFrom, lastEndingBy } from '../neighbours.ts';

/** Words that stand in a span of the block's own offsets. */
export function countWords({ tokens }: BlockText, span: Span): number {
  let words = 0;
  for (let at = firstStartingFrom(tokens, span.start); (tokens[at]?.start ?? span.end) < span.end; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') words += 1;
  }
  return words;
}

/** Sentences that have any part in a span of the block's own offsets. */
export function countSentences({ sentences }: BlockText, span: Span): number {
  return firstStartingFrom(sentences, span.end) - lastEndingBy(sentences, span.start) - 1;
}

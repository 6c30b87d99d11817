import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';

/**
 * The stretches of a block that are somebody else's words, marks included, in order and apart, in the block's offsets. A
 * quotation left open runs to the block's end.
 */
export function quotedSpans(text: BlockText): readonly Span[] {
  return readOnce(text, findQuotedSpans);
}

function findQuotedSpans(text: BlockText): readonly Span[] {
  const spans: Span[] = [];
  let from = text.entry === undefined ? -1 : 0;
  let closer: number | undefined = text.entry === undefined ? undefined : -1;
  for (const [index, mark] of text.marks.entries()) {
    if (from >= 0) {
      if (mark.side !== 'close' || mark.partner !== closer) continue;
      spans.push({ start: from, end: mark.end });
      from = -1;
    } else if (mark.side === 'open') {
      from = mark.start;
      closer = index;
    }
  }
  if (from >= 0) spans.push({ start: from, end: text.prose.length });
  return spans;
}

/** What of a list in order begins in none of the spans, in time linear in both. */
export function outsideOf<T extends Span>(spans: readonly Span[], items: readonly T[]): readonly T[] {
  if (spans.length === 0) return items;
  let next = 0;
  return items.filter(({ start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

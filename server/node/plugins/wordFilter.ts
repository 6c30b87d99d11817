import type { AnalysedArticle } from '../../analysis/analysedArticle.ts';
import { quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { overlaps, type Span, shift } from '../../article/span.ts';

/** Tells whether words are of the article's prose, and mostly the reporter's own: a plugin judges nobody who is quoted. */
export function createWordFilter(
  { blocks }: AnalysedArticle,
  inQuotations: boolean,
): (span: Span) => boolean {
  const prose = blocks.filter(({ text }) => text !== undefined).map(({ block }) => block);
  const quoted = inQuotations
    ? []
    : blocks.flatMap(({ block, text }): Span[] => {
        if (!text) return [];
        return block.type === 'blockquote'
          ? [block]
          : quotedSpans(text).map((span) => shift(span, block.start));
      });
  return (span) => {
    if (!prose.some((block) => overlaps(block, span))) return false;
    const length = quoted.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    return length * 2 <= span.end - span.start;
  };
}

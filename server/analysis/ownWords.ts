import type { Span } from '../article/span.ts';
import type { AnalysedBlock } from './analysedArticle.ts';
import { isInside, quotedSpans } from './quotedSpans.ts';
import { readOnce } from './readOnce.ts';

/** Those of a block's expressions that are the reporter's own words. */
export function onlyOwnWords<T extends Span>(
  { block, text }: AnalysedBlock,
  spans: readonly T[],
): readonly T[] {
  if (!text || spans.length === 0 || block.type === 'blockquote') return [];
  const quoted = readOnce(text, quotedSpans);
  return quoted.length === 0 ? spans : spans.filter(({ start }) => !isInside(quoted, start));
}

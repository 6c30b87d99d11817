import { countWhile } from '../../article/halving.ts';
import type { Span } from '../../article/span.ts';
import type { AnalysedBlock, BlockText } from '../analysedArticle.ts';
import { quotedSpans } from './quotedSpans.ts';

/** Those of a block's expressions that are the reporter's own words. */
export function onlyOwnWords<T extends Span>(
  { block, text }: AnalysedBlock,
  spans: readonly T[],
): readonly T[] {
  if (!text || spans.length === 0 || block.type === 'blockquote') return [];
  return spans.filter(({ start }) => !isQuoted(text, start));
}

/** True for a place in somebody else's words; quick however many quotations there are. */
export function isQuoted(text: BlockText, offset: number): boolean {
  const quoted = quotedSpans(text);
  const last = quoted[countWhile(quoted, ({ start }) => start <= offset) - 1];
  return last !== undefined && offset < last.end;
}

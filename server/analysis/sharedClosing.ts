import type { AnalysedArticle, Quotation } from './analysedArticle.ts';

/**
 * The inner quotation whose closing mark closes `outer` too, as the Imprimerie nationale has it: *« Il m’a dit « non ».* It
 * has the same marks, stands in the same sentence and ends the paragraph.
 */
export function sharesClosing(
  { quotations, source, blocks }: AnalysedArticle,
  outer: Quotation,
): Quotation | undefined {
  const inner = quotations[outer.id + 1];
  if (outer.close || !outer.open || !inner?.open || !inner.close || inner.parent !== outer.id)
    return undefined;
  if (quotations[inner.id + 1]?.parent === outer.id) return undefined;
  const same = outer.marks.open === '«' && inner.marks.open === '«';
  const between = source.slice(outer.open.end, inner.open.start);
  const after = source.slice(inner.close.end, outer.end);
  const block = blocks[outer.block];
  const sentences = block?.text?.sentences ?? [];
  const from = inner.open.start - (block?.block.start ?? 0);
  const opensSentence = sentences.some(({ start }) => start === from);
  return same && !opensSentence && !/[.!?…,]\s*$/.test(between) && /^[\s.!?…]*$/.test(after)
    ? inner
    : undefined;
}

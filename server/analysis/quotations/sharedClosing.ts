import type { AnalysedArticle, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';

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
  const sentence = sentences[firstStartingFrom(sentences, from + 1) - 1];
  const sameSentence =
    sentence !== undefined && sentence.start <= outer.open.start - (block?.block.start ?? 0);
  return same && sameSentence && !/[.!?…,]\s*$/.test(between) && /^[\s.!?…]*$/.test(after)
    ? inner
    : undefined;
}

import type { AnalysedArticle, AnalysedBlock, Quotation } from './analysedArticle.ts';

/** Outer quotations of a block, in order. */
export function quotationsIn(article: AnalysedArticle, block: number): readonly Quotation[] {
  return quotationsByBlock(article)[block] ?? [];
}

/** Outer quotations by the block they begin in; one pass over the article, for rules that walk its blocks. */
export function quotationsByBlock(article: AnalysedArticle): readonly (readonly Quotation[])[] {
  const lists: Quotation[][] = article.blocks.map(() => []);
  for (const quotation of article.quotations)
    if (quotation.depth === 0) lists[quotation.block]?.push(quotation);
  return lists;
}

/** The same by the block they end in. */
export function quotationsByEnd({ blocks, quotations }: AnalysedArticle): readonly (readonly Quotation[])[] {
  const lists: Quotation[][] = blocks.map(() => []);
  for (const quotation of quotations) {
    let last = quotation.block;
    while ((blocks[last + 1]?.block.start ?? Number.POSITIVE_INFINITY) < quotation.end) last += 1;
    if (quotation.depth === 0) lists[last]?.push(quotation);
  }
  return lists;
}

/** The prose block before or after one; undefined at the ends of the article. */
export function neighbour(article: AnalysedArticle, index: number, step: 1 | -1): AnalysedBlock | undefined {
  for (let at = index + step; at >= 0 && at < article.blocks.length; at += step) {
    const block = article.blocks[at];
    if (block?.text) return block;
  }
  return undefined;
}

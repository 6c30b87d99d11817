import { countWhile } from '../article/halving.ts';
import type { Span } from '../article/span.ts';
import type { AnalysedArticle, AnalysedBlock, Quotation } from './analysedArticle.ts';

type QuotationLists = readonly (readonly Quotation[])[];

/** Outer quotations by the block they begin in; one pass over the article, for rules that walk its blocks. */
export function quotationsByBlock({ blocks, quotations }: AnalysedArticle): QuotationLists {
  return sortInto(blocks, quotations, ({ block }) => block);
}

/** The same by the block they end in. */
export function quotationsByEnd({ blocks, quotations }: AnalysedArticle): QuotationLists {
  return sortInto(blocks, quotations, ({ block, end }) => {
    let last = block;
    while ((blocks[last + 1]?.block.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
    return last;
  });
}

const NONE: readonly Quotation[] = [];

function sortInto(
  blocks: readonly AnalysedBlock[],
  quotations: readonly Quotation[],
  blockOf: (quotation: Quotation) => number,
): QuotationLists {
  const lists = new Array<readonly Quotation[]>(blocks.length).fill(NONE);
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const at = blockOf(quotation);
    const list = lists[at];
    if (list === NONE) lists[at] = [quotation];
    else (list as Quotation[] | undefined)?.push(quotation);
  }
  return lists;
}

/** Of quotations in order, the index of the last that ends at `offset` or before; -1 without any. */
export function lastEndingBy(quotations: readonly Span[], offset: number): number {
  return countWhile(quotations, ({ end }) => end <= offset) - 1;
}

/** Of spans in order, the index of the first that starts at `offset` or behind it; their number without any. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return countWhile(spans, ({ start }) => start < offset);
}

/** Index of a quotation among those of a block’s scene; the one that an earlier block opened is the first. */
export function localQuotation({ block, text }: AnalysedBlock, quotation: Span): number {
  const quotations = text?.syntax.scene.quotations ?? [];
  if (quotation.start < block.start) return quotations[0]?.open === undefined ? 0 : -1;
  const index = firstStartingFrom(quotations, quotation.start - block.start);
  return quotations[index]?.start === quotation.start - block.start ? index : -1;
}

/** The prose block before or after one; undefined at the ends of the article. */
export function neighbour(article: AnalysedArticle, index: number, step: 1 | -1): AnalysedBlock | undefined {
  for (let at = index + step; at >= 0 && at < article.blocks.length; at += step) {
    const block = article.blocks[at];
    if (block?.text) return block;
  }
  return undefined;
}

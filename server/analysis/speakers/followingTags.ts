import type { Span } from '../../article/span.ts';
import type { AnalysedArticle, AnalysedBlock, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom, localQuotation } from '../neighbours.ts';
import { tokenBefore } from '../scene.ts';
import { blockAt } from './sourcePhrase.ts';

/** *« … », a-t-elle encore dit*, *« … », explique ainsi Luc Roy*: what was told before goes on. */
export function goesOn(article: AnalysedArticle, { attribution, block }: Quotation): boolean {
  const { continuingAdverbs = [] } = article.pack;
  if (!attribution?.cue) return false;
  return wordsOfTag(article, attribution.cue, block).some((word) => continuingAdverbs.includes(word));
}

/** *Faut-il partir ? « … », répond Luc Roy*. */
export function isAnswer(
  article: AnalysedArticle,
  quotation: Quotation,
  before: AnalysedBlock | undefined,
): boolean {
  return quotation.attribution?.cue?.verb?.answers === true && signBefore(article, quotation, before) === '?';
}

/** The words of the cue, and the one on each side. */
function wordsOfTag({ blocks }: AnalysedArticle, cue: Span, near: number): readonly string[] {
  const { block, text } = blockAt(blocks, cue.start, near) ?? {};
  if (!block || !text) return [];
  const [from, to] = [cue.start, cue.end].map((offset) =>
    firstStartingFrom(text.tokens, offset - block.start),
  );
  return text.tokens.slice(Math.max(0, (from ?? 0) - 1), (to ?? 0) + 1).map(({ folded }) => folded);
}

/** The sign or word that stands before the quotation, be it at the end of the paragraph before. */
function signBefore(
  { blocks }: AnalysedArticle,
  quotation: Quotation,
  before: AnalysedBlock | undefined,
): string | undefined {
  const block = blocks[quotation.block];
  const local = block?.text?.syntax.scene.quotations[localQuotation(block, quotation)];
  const at = local ? tokenBefore(local) : -1;
  return (at < 0 ? before?.text?.tokens.at(-1) : block?.text?.tokens[at])?.text;
}

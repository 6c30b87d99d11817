import type { AnalysedArticle, Entity, Quotation } from '../analysis/analysedArticle.ts';

/** How much of the article’s quoted words is the entity’s, from 0 to 1; titles, terms and quotations in quotations do not count. */
export function quotedShare(article: AnalysedArticle, entity: Entity): number {
  const own = new Set(entity.quotations);
  const quoted = article.quotations.filter(isSpeech);
  const all = countWords(quoted);
  return all === 0 ? 0 : countWords(quoted.filter(({ id }) => own.has(id))) / all;
}

function isSpeech({ depth, kind }: Quotation): boolean {
  return depth === 0 && (kind === 'direct' || kind === 'partial');
}

function countWords(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, { wordCount }) => sum + wordCount, 0);
}

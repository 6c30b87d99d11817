import type { AnalysedArticle, Quotation, QuotationKind } from '../analysis/analysedArticle.ts';
import { type Words, wordsOf } from './extent.ts';

/** What `copydesk quotes` says of one file; schemas/quotes.schema.json describes it. */
export interface QuotesResult {
  readonly path: string;
  readonly language: string;
  readonly quotes: readonly Quote[];
}

/** One quotation, its marks taken in. */
export interface Quote extends Words {
  readonly kind: QuotationKind;
  readonly cue: (Words & { readonly lemma: string }) | null;
  /** `entity`: the full name that the article gives. `entityId`: an id of the entities output, where it is an entity. */
  readonly source: (Words & { readonly entity: string; readonly entityId: string | null }) | null;
}

export function toQuotesResult(path: string, article: AnalysedArticle): QuotesResult {
  return {
    path,
    language: article.pack.id,
    quotes: quotesOf(article),
  };
}

export function quotesOf({ quotations, source }: AnalysedArticle): readonly Quote[] {
  return quotations.map((quotation) => toQuote(quotation, source));
}

function toQuote(quotation: Quotation, text: string): Quote {
  const { cue, source } = quotation.attribution ?? {};
  return {
    ...wordsOf(text, quotation),
    kind: quotation.kind,
    cue: cue ? { ...wordsOf(text, cue), lemma: cue.lemma } : null,
    source: source
      ? { ...wordsOf(text, source), entity: source.name, entityId: source.entity ?? null }
      : null,
  };
}

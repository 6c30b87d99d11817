import type {
  AnalysedArticle,
  Attribution,
  Entity,
  Mention,
  Quotation,
} from '../analysis/analysedArticle.ts';
import type { Span } from '../article/span.ts';

/** The smallest mention at the offset; one that ends there counts when no other holds it. */
export function mentionAt(article: AnalysedArticle, offset: number): Mention | undefined {
  return smallest(article.mentions, offset);
}

/** The innermost quotation at the offset, its marks included. */
export function quotationAt(article: AnalysedArticle, offset: number): Quotation | undefined {
  return smallest(article.quotations, offset);
}

/** The attribution whose cue or source is at the offset. */
export function attributionAt(article: AnalysedArticle, offset: number): Attribution | undefined {
  return article.attributions.find(({ cue, source }) => holds(cue, offset) || holds(source, offset));
}

export function entityOf(article: AnalysedArticle, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : article.entities.find((entity) => entity.id === id);
}

/** The entity mentioned at the offset. */
export function entityAt(article: AnalysedArticle, offset: number): Entity | undefined {
  return entityOf(article, mentionAt(article, offset)?.entity);
}

/** Where the article first names it; a role before the name, as *its chair said* in the lede, introduces nobody. */
export function introductionOf({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ kind }) => kind === 'name' || kind === 'acronym') ?? mentions[0];
}

function smallest<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const around = spans.filter((span) => span.start <= offset && offset <= span.end);
  const inside = around.filter((span) => offset < span.end);
  return (inside.length > 0 ? inside : around).reduce<T | undefined>(
    (best, span) => (best === undefined || span.end - span.start < best.end - best.start ? span : best),
    undefined,
  );
}

function holds(span: Span | undefined, offset: number): boolean {
  return span !== undefined && span.start <= offset && offset < span.end;
}

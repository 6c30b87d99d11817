import type { AnalysedArticle, Entity, EntityType, Mention } from '../analysis/analysedArticle.ts';
import type { Words } from './extent.ts';

/** What `copydesk entities` says of one file; schemas/entities.schema.json describes it. */
export interface EntitiesResult {
  readonly path: string;
  readonly language: string;
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  /** Stable inside one run over one text. */
  readonly id: string;
  /** The full name that the article gives. */
  readonly name: string;
  readonly type: EntityType;
  /** What the article says that they are, in its own words. */
  readonly roles: readonly string[];
  readonly mentions: readonly EntityMention[];
}

export interface EntityMention extends Words {
  readonly kind: Mention['kind'];
}

export function toEntitiesResult(path: string, article: AnalysedArticle): EntitiesResult {
  return { path, language: article.pack.id, entities: entitiesOf(article) };
}

export function entitiesOf({ entities }: AnalysedArticle): readonly NamedEntity[] {
  return entities.map(toNamedEntity);
}

function toNamedEntity({ id, name, type, roles, mentions }: Entity): NamedEntity {
  return {
    id,
    name,
    type,
    roles: [...new Set(roles.map(({ text }) => text))],
    mentions: mentions.map(({ text, start, end, kind }) => ({ text, start, end, kind })),
  };
}

import type { AnalysedArticle, Entity } from '../analysedArticle.ts';

/** Who or what each mention means, by where it begins. */
export function entitiesByStart({ entities }: AnalysedArticle): ReadonlyMap<number, Entity> {
  return new Map(entities.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity])));
}

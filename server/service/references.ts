import type { Location, Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { type ArticleIndex, keysOf } from './articleIndex.ts';
import type { Token } from './host.ts';
import { entityAt, introductionOf } from './lookUp.ts';

/** Every mention of whoever is mentioned at the position; the one that introduces them counts as the declaration. */
export function getReferences(
  { uri, article, positions }: Reading,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const entity = entityAt(article, positions.offsetAt(position));
  if (!entity) return [];
  const introduction = introductionOf(entity);
  return entity.mentions
    .filter((mention) => includeDeclaration || mention !== introduction)
    .map((mention) => ({ uri, range: positions.rangeOf(mention) }));
}

/** Where other articles mention whoever is mentioned at the position: who has the same full name there, or a body the same acronym. */
export async function getReferencesElsewhere(
  { uri, article, positions }: Reading,
  position: Position,
  index: ArticleIndex,
  token: Token,
): Promise<Location[] | undefined> {
  const entity = entityAt(article, positions.offsetAt(position));
  const keys = new Set(entity && keysOf(entity));
  if (keys.size === 0) return [];
  const articles = await index.find([...keys], token);
  return articles
    ?.filter((other) => other.uri !== uri)
    .flatMap((other) =>
      other.entities
        .filter((each) => each.keys.some((key) => keys.has(key)))
        .flatMap(({ mentions }) => mentions.map((range) => ({ uri: other.uri, range }))),
    );
}

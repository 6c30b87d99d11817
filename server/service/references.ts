import type { Location, Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityAt } from './lookUp.ts';

/** Every mention of whoever is mentioned at the position; the first counts as the declaration. */
export function getReferences(
  { uri, article, positions }: Reading,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const mentions = entityAt(article, positions.offsetAt(position))?.mentions ?? [];
  return mentions
    .slice(includeDeclaration ? 0 : 1)
    .map((mention) => ({ uri, range: positions.rangeOf(mention) }));
}

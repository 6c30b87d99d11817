import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityAt, introductionOf } from './lookUp.ts';

/** Every mention of whoever is mentioned at the position; the one that introduces them as writing, the others as reading. */
export function getDocumentHighlights(
  { article, positions }: Reading,
  position: Position,
): DocumentHighlight[] {
  const entity = entityAt(article, positions.offsetAt(position));
  if (!entity) return [];
  const introduction = introductionOf(entity);
  return entity.mentions.map((mention) => ({
    range: positions.rangeOf(mention),
    kind: mention === introduction ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityAt } from './lookUp.ts';

/** Every mention of whoever is mentioned at the position; the first, which introduces them, as writing, the others as reading. */
export function getDocumentHighlights(
  { article, positions }: Reading,
  position: Position,
): DocumentHighlight[] {
  const mentions = entityAt(article, positions.offsetAt(position))?.mentions ?? [];
  return mentions.map((mention, index) => ({
    range: positions.rangeOf(mention),
    kind: index === 0 ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

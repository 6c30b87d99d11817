import type { LocationLink, Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityAt, mentionAt } from './lookUp.ts';

/** Where the article first names whoever is mentioned at the position; empty where nobody is. */
export function getDefinition({ uri, article, positions }: Reading, position: Position): LocationLink[] {
  const offset = positions.offsetAt(position);
  const mention = mentionAt(article, offset);
  const first = entityAt(article, offset)?.mentions[0];
  if (!mention || !first) return [];
  const range = positions.rangeOf(first);
  return [
    {
      originSelectionRange: positions.rangeOf(mention),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}

import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityAt, mentionAt } from './lookUp.ts';

/**
 * Where the article first names whoever is mentioned at the position; empty where nobody is.
 * @param links also say which words lead there, for clients that underline them.
 */
export function getDefinition(
  { uri, article, positions }: Reading,
  position: Position,
  links: boolean,
): Location[] | LocationLink[] {
  const offset = positions.offsetAt(position);
  const mention = mentionAt(article, offset);
  const first = entityAt(article, offset)?.mentions[0];
  if (!mention || !first) return [];
  const range = positions.rangeOf(first);
  if (!links) return [{ uri, range }];
  const originSelectionRange = positions.rangeOf(mention);
  return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

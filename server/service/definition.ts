import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { entityOf, introductionOf, mentionAt } from './lookUp.ts';

/**
 * Where the article first names whoever is mentioned at the position; empty where nobody is.
 * @param links also say which words lead there, for clients that underline them.
 */
export function getDefinition(
  { uri, article, positions }: Reading,
  position: Position,
  links: boolean,
): Location[] | LocationLink[] {
  const mention = mentionAt(article, positions.offsetAt(position));
  const entity = entityOf(article, mention?.entity);
  const introduction = entity && introductionOf(entity);
  if (!mention || !introduction) return [];
  const range = positions.rangeOf(introduction);
  if (!links) return [{ uri, range }];
  const originSelectionRange = positions.rangeOf(mention);
  return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

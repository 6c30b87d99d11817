import { identify } from './identify.ts';
import type { NounPhrase } from './nounPhrases.ts';
import type { Place } from './place.ts';

/**
 * Whose words a document's are: the body or the person named with it (*une étude de l’Ademe*, *a Times article*), else, for
 * *l’étude*, *the article* alone, that of the document read last.
 */
export function findAuthor(place: Place, phrase: NounPhrase, bare: boolean): number | undefined {
  const { discourse, scene } = place;
  const named = scene.names.find(
    (name) => name.from >= phrase.from && name.to <= phrase.to && name.type !== 'place',
  );
  if (named) discourse.author = identify(discourse, named);
  else if (!bare || phrase.determiner?.kind !== 'definite') discourse.author = undefined;
  return discourse.author;
}

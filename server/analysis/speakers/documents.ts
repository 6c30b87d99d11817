import { identify } from '../people/identify.ts';
import type { PhraseFacts } from '../people/mentionFacts.ts';
import type { Place } from '../people/place.ts';
import { enterUnnamed } from '../people/unnamed.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';

/**
 * Whose words a document's are: the body or the person named with it (*une étude de l’Ademe*, *a Times article*), who issues it, else,
 * for *l’étude*, *the article* alone, that of the document read last. `resolved`: who is meant by the phrases before.
 */
export function findAuthor(
  place: Place,
  phrase: NounPhrase,
  facts: PhraseFacts,
  resolved: readonly (number | undefined)[],
): number | undefined {
  const { discourse, scene } = place;
  const named = scene.names.find(
    (name) => name.from >= phrase.from && name.to <= phrase.to && name.type !== 'place',
  );
  const told =
    facts.author === undefined ? undefined : (resolved[facts.author] ?? behind(place, facts.author));
  if (named) discourse.author = { id: identify(discourse, named), noun: undefined };
  else if (told !== undefined) discourse.author = { id: told, noun: phrase.noun?.lemma };
  else if (!facts.bare || phrase.determiner?.kind !== 'definite') discourse.author = undefined;
  // *sent a letter … the letter*, but not *the ruling*.
  const { id, noun = phrase.noun?.lemma } = discourse.author ?? {};
  return noun === phrase.noun?.lemma ? id : undefined;
}

/** *the post by an unknown author*: one who is read only after it. */
function behind({ discourse, scene, phraseFacts }: Place, index: number): number | undefined {
  const author = scene.phrases[index];
  if (!author || author.pronoun) return undefined;
  if (author.name) return identify(discourse, author.name);
  const { start, end } = author.noun ?? author;
  return enterUnnamed(
    discourse.register,
    author,
    phraseFacts[index]?.bare ?? false,
    scene.prose.slice(start, end),
  );
}

import type { AnalysedArticle, AnalysedBlock } from './analysedArticle.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import { areTwoRoles, canStandFor } from './doubleAttribution.ts';
import { firstStartingFrom } from './neighbours.ts';
import type { NounPhrase } from './nounPhrases.ts';

/** Two phrases of a block mean one speaker: the same entity, the same words, or a pronoun that can stand for the other. */
export function isSameSource(
  article: AnalysedArticle,
  block: AnalysedBlock,
  one: NounPhrase,
  other: NounPhrase,
): boolean {
  const scene = block.text?.syntax.scene;
  if (!scene || areTwoRoles(one, other)) return false;
  const [idOne, idOther] = [one, other].map((phrase) =>
    entityAt(article, phrase.start + block.block.start, phrase.end + block.block.start),
  );
  if (idOne !== undefined && idOther !== undefined) return idOne === idOther;
  const words = [one, other].map((phrase) => scene.prose.slice(phrase.start, phrase.end).toLowerCase());
  return words[0] === words[1] || (one.head === 'pronoun' && canStandFor(one, other));
}

/** *Selon lui, « … », a-t-il dit*: the expression has a pronoun for its source, and so has the tag. */
export function isSamePronoun(
  block: AnalysedBlock,
  tag: NounPhrase | undefined,
  lead: BlockAttribution,
): boolean {
  const scene = block.text?.syntax.scene;
  const cue = lead.cue === undefined ? undefined : scene?.cues[lead.cue];
  if (!scene || !cue || tag?.pronoun?.person !== 3) return false;
  const pronoun = scene.reader.lexicon.pronouns.get(scene.reader.wordAt(cue.to) ?? '');
  if (!pronoun || pronoun.number !== tag.number) return false;
  // *Selon lui* is said of a man, though *lui* is of either gender before a verb.
  return tag.gender === undefined || (pronoun.gender ?? 'masculine') === tag.gender;
}

function entityAt({ mentions }: AnalysedArticle, start: number, end: number): string | undefined {
  const found = mentions[firstStartingFrom(mentions, start)];
  return found && found.end <= end ? found.entity : undefined;
}

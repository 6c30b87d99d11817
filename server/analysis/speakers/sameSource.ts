import type { AnalysedArticle, AnalysedBlock } from '../analysedArticle.ts';
import { areTwoRoles, canStandFor } from '../faults/doubleAttribution.ts';
import { firstStartingFrom } from '../neighbours.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';

/**
 * Two phrases of a block mean one speaker: the same entity, the same words, or a pronoun that can stand for the other. `goesOn`: the tag with
 * the pronoun goes on from words, so that whoever it was taken to mean speaks there too.
 */
export function isSameSource(
  article: AnalysedArticle,
  block: AnalysedBlock,
  one: NounPhrase,
  other: NounPhrase,
  goesOn = false,
): boolean {
  const scene = block.text?.syntax.scene;
  if (!scene || areTwoRoles(one, other)) return false;
  const [idOne, idOther] = [one, other].map((phrase) =>
    entityAt(article, phrase.start + block.block.start, phrase.end + block.block.start),
  );
  if (
    idOne !== undefined &&
    idOther !== undefined &&
    (idOne === idOther || !goesOn || one.head !== 'pronoun')
  )
    return idOne === idOther;
  const words = [one, other].map((phrase) => scene.prose.slice(phrase.start, phrase.end).toLowerCase());
  const named = [one, other].map((phrase) => apposedTo(block, phrase) ?? phrase);
  const [name = one, otherName = other] = named;
  if ((name !== one || otherName !== other) && isSameSource(article, block, name, otherName, goesOn))
    return true;
  if (words[0] === words[1]) return true;
  if (one.head !== 'pronoun') return false;
  // *Vernon* alone looks like a first name; the article may know better.
  const known = other.head === 'name' ? article.entities.find(({ id }) => id === idOther)?.gender : undefined;
  return canStandFor(one, { ...other, gender: known ?? other.gender });
}

/** *the chief executive*, `Lena Holt` */
function apposedTo({ text }: AnalysedBlock, phrase: NounPhrase): NounPhrase | undefined {
  const { scene, phraseFacts } = text?.syntax ?? {};
  const apposed = phraseFacts?.[scene?.phrases.indexOf(phrase) ?? -1]?.apposed;
  return apposed === undefined ? undefined : scene?.phrases[apposed];
}

function entityAt({ mentions }: AnalysedArticle, start: number, end: number): string | undefined {
  const found = mentions[firstStartingFrom(mentions, start)];
  return found && found.end <= end ? found.entity : undefined;
}

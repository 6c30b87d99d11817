import type { GrammaticalNumber } from '../../languages/languagePack.ts';
import type { AnalysedBlock, Entity } from '../analysedArticle.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { BlockSyntax } from '../syntax.ts';
import { isBoundary, isLower } from '../words/reader.ts';
import { isNickname } from './figureSeeds.ts';
import { entityOf, isFixed, type KnownPeople } from './knownGenders.ts';

/** `either`: a pronoun of any gender can stand for it; `neither`: only *it* and *they* can. */
export type Meant = NonNullable<NounPhrase['gender']> | 'either' | 'neither';

/** Somebody whom the reporter’s words name, and a pronoun may mean. */
export interface Candidate {
  /** In the block’s offsets. */
  readonly start: number;
  readonly gender: Meant;
  readonly number: GrammaticalNumber;
  /** It is a pronoun itself. */
  readonly pronoun: boolean;
}

/** The people, bodies and groups that a block names, places apart, with the pronouns for them; in order. */
export function* candidatesIn({ block, text }: AnalysedBlock, people: KnownPeople): Generator<Candidate> {
  if (!text) return;
  const { syntax } = text;
  const isHeading = block.type === 'headline' && text.sentences.at(-1)?.terminated === false;
  for (const [index, phrase] of syntax.scene.phrases.entries()) {
    const entity = people.entities.get(entityOf(phrase, block.start, people.names) ?? '');
    if (!mayBeMeant(syntax, index, phrase, entity, people)) continue;
    const before = syntax.scene.phrases[index - 1];
    if (before && people.names.has(block.start + before.start) && explains(syntax.scene, before, phrase))
      continue;
    // *A keeper says goodbye*: a headline’s words for somebody whom the text presents.
    if (isHeading && phrase.noun && !phrase.name && phrase.determiner?.kind !== 'definite') continue;
    const known = entity && people.genders.get(entity.id);
    const gender = known === 'both' ? undefined : known;
    yield {
      start: phrase.start,
      gender: gender ?? genderOf(syntax, index, phrase, entity),
      number: phrase.number,
      pronoun: phrase.pronoun !== undefined,
    };
  }
  yield* innerNames(block.start, syntax, people);
}

/** *Ann Sellers, the director, said*: between two commas behind a name, also one that ends in a noun. */
function explains(
  { reader: { tokens } }: Scene,
  before: NounPhrase,
  { from, to, name, pronoun }: NounPhrase,
): boolean {
  if (name || pronoun || before.to !== from - 1) return false;
  return tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
}

/** *Roy’s letters*, *l’avocat de Luc Roy*: people inside the phrase of something or somebody else. */
function* innerNames(
  offset: number,
  { scene }: BlockSyntax,
  { names, entities, genders }: KnownPeople,
): Generator<Candidate> {
  for (const { from, start } of scene.names) {
    const entity = entities.get(names.get(offset + start) ?? '');
    if (entity?.type !== 'person' || !isNamedForOne(entity)) continue;
    const phrase = scene.phrases[scene.phraseOf[from] ?? -1];
    if (phrase?.name?.from === from || (scene.quotationOf[from] ?? -1) >= 0) continue;
    const gender = genders.get(entity.id) ?? 'either';
    yield { start, gender: gender === 'both' ? 'either' : gender, number: 'singular', pronoun: false };
  }
}

/** By more than the shape of a name that stands once. */
function isNamedForOne({ knownFrom, mentions }: Entity): boolean {
  return knownFrom !== 'shape' || mentions.filter(({ kind }) => kind === 'name').length > 1;
}

/** Of the reporter’s words; of *Ann Roy, the mayor* and *the mayor, Ann Roy* the name is enough where it tells the gender. */
function mayBeMeant(
  syntax: BlockSyntax,
  index: number,
  phrase: NounPhrase,
  entity: Entity | undefined,
  { genders }: KnownPeople,
): boolean {
  const { scene, phraseFacts, isSource } = syntax;
  const facts = phraseFacts[index];
  const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0 && !isNickname(scene, syntax, phrase);
  if (phrase.type === 'place' || quoted) return false;
  if (phrase.pronoun) return phrase.pronoun.person === 3 && !facts?.impersonal;
  if (phrase.head === 'other') return isSource[index] === true || facts?.reports === true;
  if (phrase.name) return true;
  if (entity && genders.has(entity.id)) return true;
  return !facts?.besideName && facts?.apposed === undefined && !besides(scene, index, phrase)?.name;
}

function genderOf(
  { scene, phraseFacts }: BlockSyntax,
  index: number,
  phrase: NounPhrase,
  entity: Entity | undefined,
): Meant {
  if (phrase.pronoun) return phrase.gender ?? 'neither';
  // *ce témoin … a-t-elle confié*: of some nouns the gender is the word’s.
  const own = isFixed(phrase, scene.reader.lexicon) ? undefined : phrase.gender;
  const gender = own ?? besides(scene, index, phrase)?.gender;
  if (gender) return gender;
  const subject = phraseFacts[index]?.subject === true;
  // Where nouns have no gender, *he* is nobody’s office.
  const genderless = scene.reader.lexicon.pack.nounGenders === undefined;
  return genderless && (isThing(phrase) || !isPerson(scene, phrase, entity, subject)) ? 'neither' : 'either';
}

function isThing({ head, type }: NounPhrase): boolean {
  return head === 'body' || head === 'document' || head === 'group' || type === 'organization';
}

/** Not *the Riverside neighborhood*, *for Grimsby*, *in the marshes of Little Omer*, whose shape alone could be a person’s. */
function isPerson(
  { reader }: Scene,
  { head, name, determiner, preposition = '', from, to }: NounPhrase,
  entity: Entity | undefined,
  subject: boolean,
): boolean {
  if (!name || head !== 'name' || !entity) return true;
  if (isNamedForOne(entity)) return entity.type === 'person';
  const { locatives, complementPrepositions } = reader.lexicon;
  if (locatives.has(preposition) || complementPrepositions.has(preposition)) return false;
  // *Brevard emergency room*: an attribute.
  if (isLower(reader.tokens[to]) && !isBoundary(reader, to)) return false;
  if (entity.type === 'person') return true;
  return (
    subject && determiner === undefined && (reader.sentenceStarts.has(from) || isBoundary(reader, from - 1))
  );
}

/** *an apprentice, a boy of 17*, *its owner, the industrialist Charles Hale*: another role behind a comma. */
function besides({ reader, phrases }: Scene, index: number, { to }: NounPhrase): NounPhrase | undefined {
  const next = phrases[index + 1];
  const beside = next?.from === to + 1 && reader.tokens[to]?.text === ',' && next.head === 'role';
  return beside ? next : undefined;
}

import type { Determiner, Gender, GrammaticalNumber } from '../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock } from './analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { NounPhrase } from './nounPhrases.ts';
import type { Scene } from './scene.ts';

/** Somebody, or something that may speak, where the text names it. */
export interface Figure {
  /** Equal for the same entity, or the same noun. */
  readonly key: string;
  readonly words: string;
  /** Undefined where a pronoun of either gender may stand for it. */
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  /** One word for several people: *le couple*, *l’équipe*; *ils* may stand for it. */
  readonly collective: boolean;
  /** Gender and number are those of the person beyond doubt. */
  readonly sure: boolean;
  /** Of the reporter’s words, and no preposition governs it. */
  readonly free: boolean;
  /** A thing or a body, which speaks where it is the subject of a sentence. */
  readonly thing: boolean;
  /** A name, or *the* before a noun: one knows who is meant. */
  readonly particular: boolean;
}

/** What the article as a whole tells of its entities. */
export interface KnownPeople {
  /** The entity of each mention, by where that begins. */
  readonly names: ReadonlyMap<number, string>;
  /** What the words say of their gender; `both` where they contradict each other. */
  readonly genders: ReadonlyMap<string, Gender | 'both'>;
  /** Ids of those that are places. */
  readonly places: ReadonlySet<string>;
}

/**
 * Reads who is who. Of gender a title (*Mme*), a first name beside a surname, and a role in the feminine beside the name (*la ministre*) tell;
 * a role in the masculine only of those of whom nothing else is known, since it may be a woman’s.
 */
export function readPeople({ blocks, entities, mentions }: AnalysedArticle): KnownPeople {
  const names = new Map(
    mentions.filter(({ kind }) => kind !== 'pronoun').map(({ start, entity }) => [start, entity] as const),
  );
  const told = new Map<string, Gender | 'both'>();
  const offices = new Map<string, Gender | 'both'>();
  for (const { block, text } of blocks) {
    const scene = text?.syntax.scene;
    if (!scene) continue;
    for (const name of scene.names)
      if (name.honorific || (name.firstName && name.words.length > 1))
        note(told, names.get(block.start + name.start), name.gender);
    for (const [index, phrase] of scene.phrases.entries()) {
      const facts = text.syntax.phraseFacts[index];
      if (!phrase.name && !facts?.besideName && facts?.apposed === undefined) continue;
      const gender = officeGender(phrase, scene.reader.lexicon);
      if (gender) note(gender === 'feminine' ? told : offices, entityOf(phrase, block.start, names), gender);
    }
  }
  const places = new Set(
    entities.filter(({ type, knownFrom }) => type === 'place' && knownFrom !== 'shape').map(({ id }) => id),
  );
  return { names, genders: new Map([...offices, ...told]), places };
}

function note(
  genders: Map<string, Gender | 'both'>,
  id: string | undefined,
  gender: Gender | undefined,
): void {
  if (id === undefined || gender === undefined) return;
  const known = genders.get(id);
  genders.set(id, known === undefined || known === gender ? gender : 'both');
}

function entityOf(
  { name, noun }: NounPhrase,
  offset: number,
  names: KnownPeople['names'],
): string | undefined {
  return names.get(offset + (name?.start ?? noun?.start ?? Number.NaN));
}

/** *la ministre*, *une avocate*; *la victime* may be a man. A masculine one needs its determiner. */
function officeGender(phrase: NounPhrase, lexicon: Lexicon): Gender | undefined {
  if (phrase.noun?.category !== 'role' || phrase.number !== 'singular' || isFixed(phrase, lexicon))
    return undefined;
  const gender = genderOf(phrase);
  return gender === 'masculine' && !phrase.determiner ? undefined : gender;
}

/** *la chef*: the article tells more than the noun. */
function genderOf({ determiner, gender }: NounPhrase): Gender | undefined {
  return determiner?.gender ?? gender;
}

function isFixed({ noun }: NounPhrase, { fixedGenders }: Lexicon): boolean {
  return (
    noun !== undefined && (fixedGenders.has(noun.lemma) || fixedGenders.has(noun.lemma.replace(/s$/u, '')))
  );
}

/**
 * The figure that a phrase names; undefined for what cannot speak: a place one is in, a thing behind a preposition, somebody who is
 * named in quoted words. `speaks`: it is the source of a quotation.
 */
export function figureOf(
  { block }: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
  speaks: boolean,
  { names, genders, places }: KnownPeople,
): Figure | undefined {
  const { lexicon } = scene.reader;
  const id = entityOf(phrase, block.start, names);
  const bound = phrase.preposition !== undefined;
  const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0;
  const place = phrase.type === 'place' || (id !== undefined && places.has(id));
  if (!speaks && (quoted || (bound && isThing(phrase)))) return undefined;
  if (place && (bound || phrase.determiner === undefined)) return undefined;
  const evidence = id === undefined ? undefined : genders.get(id);
  const known = evidence === 'both' ? undefined : evidence;
  return {
    key: id ?? phrase.noun?.lemma ?? scene.prose.slice(phrase.start, phrase.end).toLowerCase(),
    words: scene.prose.slice(phrase.start, phrase.end),
    gender: known ?? grammaticalGender(phrase, lexicon),
    number: phrase.number,
    collective: phrase.head === 'group' || isBody(phrase),
    sure: phrase.number === 'plural' ? isSeveral(phrase, speaks) : isSure(phrase, known, lexicon),
    free: !bound && !quoted,
    thing: isThing(phrase),
    particular: phrase.name !== undefined || POINTING.has(phrase.determiner?.kind ?? 'indefinite'),
  };
}

/** *le maire*, *cette femme*: somebody whom one has been told of; of *sa mère* one is told in passing. */
const POINTING: ReadonlySet<Determiner['kind']> = new Set(['definite', 'demonstrative']);

function isThing(phrase: NounPhrase): boolean {
  return phrase.head === 'other' || phrase.head === 'document' || isBody(phrase);
}

function isBody({ head, type }: NounPhrase): boolean {
  return head === 'body' || type === 'organization';
}

/** Undefined where the noun tells nothing of who is meant: *la victime*; *les familles* may be *ils*. */
function grammaticalGender(phrase: NounPhrase, lexicon: Lexicon): Gender | undefined {
  const gender = genderOf(phrase);
  if (phrase.name || isFixed(phrase, lexicon)) return undefined;
  return phrase.head === 'group' && gender === 'feminine' ? undefined : gender;
}

/** A name tells by its evidence; a role by its own gender, unless the person who has it is of another. */
function isSure(phrase: NounPhrase, known: Gender | undefined, lexicon: Lexicon): boolean {
  if (phrase.name) return known !== undefined && phrase.type !== 'organization';
  const gender = genderOf(phrase);
  if (phrase.noun?.category !== 'role' || gender === undefined || isFixed(phrase, lexicon)) return false;
  return known === undefined || known === gender;
}

/** *les élus*, *les dockers*: several people, whose number is beyond doubt. */
function isSeveral({ head, name, type }: NounPhrase, speaks: boolean): boolean {
  return (
    name === undefined &&
    (head === 'group' || head === 'role' || (head === 'other' && type === 'person' && speaks))
  );
}

/** A pronoun of the third person in the reporter’s words. */
export function pronounFigure(scene: Scene, { pronoun, start, end }: NounPhrase): Figure | undefined {
  if (pronoun?.person !== 3 || !pronoun.gender) return undefined;
  const words = scene.prose.slice(start, end);
  const { gender, number } = pronoun;
  return {
    key: words.toLowerCase(),
    words,
    gender,
    number,
    collective: false,
    sure: true,
    free: true,
    thing: false,
    particular: false,
  };
}

import type { Determiner, Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import type { Entity } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import { genderOf, isFixed, type KnownPeople } from './knownGenders.ts';

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
  /** It stands for somebody who was named before. */
  readonly pronoun: boolean;
}

/**
 * The figure that a phrase names, as far as its block tells; undefined for what cannot speak: a place one is in, a thing behind a
 * preposition, somebody who is named in quoted words. `speaks`: it is the source of a quotation.
 */
export function figureOf(scene: Scene, phrase: NounPhrase, speaks: boolean): Figure | undefined {
  const bound = phrase.preposition !== undefined;
  const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0;
  if (!speaks && (quoted || (bound && isThing(phrase)))) return undefined;
  if (phrase.type === 'place' && (bound || phrase.determiner === undefined)) return undefined;
  const words = scene.prose.slice(phrase.start, phrase.end);
  return {
    key: phrase.noun?.lemma ?? words.toLowerCase(),
    words,
    gender: grammaticalGender(phrase, scene.reader.lexicon),
    number: phrase.number,
    collective: phrase.head === 'group' || isBody(phrase),
    sure:
      phrase.number === 'plural'
        ? isSeveral(phrase, speaks)
        : isSure(phrase, undefined, scene.reader.lexicon),
    free: !bound && !quoted,
    thing: isThing(phrase),
    pronoun: false,
    particular: phrase.name !== undefined || POINTING.has(phrase.determiner?.kind ?? 'indefinite'),
  };
}

/** The same figure as the entity that the article knows it to be; undefined where that cannot speak. */
export function knownFigure(
  figure: Figure,
  phrase: NounPhrase,
  speaks: boolean,
  entity: Entity,
  { genders }: KnownPeople,
  lexicon: Lexicon,
): Figure | undefined {
  const { type, knownFrom, id } = entity;
  const bound = phrase.preposition !== undefined;
  if (type === 'place' && knownFrom !== 'shape' && (bound || phrase.determiner === undefined))
    return undefined;
  // *à Fontvive*, *avec Guingamp*: nothing shows a person.
  if (!speaks && bound && phrase.name && type !== 'person') return undefined;
  const evidence = genders.get(id);
  // *Mme Roy* is a woman whatever else the article says of somebody of that name.
  const known = phrase.name?.honorific?.gender ?? (evidence === 'both' ? undefined : evidence);
  return {
    ...figure,
    key: id,
    gender: known ?? figure.gender,
    sure: phrase.number === 'plural' ? figure.sure : isSure(phrase, known, lexicon),
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
    pronoun: true,
  };
}

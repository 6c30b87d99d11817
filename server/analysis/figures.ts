import type { Gender, GrammaticalNumber } from '../languages/languagePack.ts';
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
  /** A name, or *the* before a noun: one knows who is meant. */
  readonly particular: boolean;
}

/** What the words of an article say of the gender of the people in it, by entity; `both` where they contradict each other. */
export type GenderEvidence = ReadonlyMap<string, Gender | 'both'>;

/**
 * A title (*Mme*), a first name beside a surname, or a role in the feminine (*la ministre*) tells; a role in the masculine does not,
 * since it may be a woman’s.
 */
export function readGenders(article: AnalysedArticle, names: EntityIndex): GenderEvidence {
  const found = new Map<string, Gender | 'both'>();
  const note = (id: string | undefined, gender: Gender | undefined): void => {
    if (id === undefined || gender === undefined) return;
    const known = found.get(id);
    found.set(id, known === undefined || known === gender ? gender : 'both');
  };
  for (const { block, text } of article.blocks) {
    const scene = text?.syntax.scene;
    if (!scene) continue;
    for (const name of scene.names)
      if (name.honorific || (name.firstName && name.words.length > 1))
        note(names.get(block.start + name.start), name.gender);
    for (const phrase of scene.phrases) {
      const id = entityOf(phrase, block.start, names);
      if (id !== undefined && isWomansRole(phrase, scene.reader.lexicon)) note(id, 'feminine');
    }
  }
  return found;
}

/** The entity of each mention, by where that begins. */
export type EntityIndex = ReadonlyMap<number, string>;

export function indexMentions({ mentions }: AnalysedArticle): EntityIndex {
  return new Map(
    mentions.filter(({ kind }) => kind !== 'pronoun').map(({ start, entity }) => [start, entity]),
  );
}

function entityOf({ name, noun }: NounPhrase, offset: number, names: EntityIndex): string | undefined {
  return names.get(offset + (name?.start ?? noun?.start ?? Number.NaN));
}

/** *la ministre*, *une avocate*; *la victime* may be a man. */
function isWomansRole(phrase: NounPhrase, lexicon: Lexicon): boolean {
  return (
    phrase.noun?.category === 'role' &&
    phrase.number === 'singular' &&
    genderOf(phrase) === 'feminine' &&
    !isFixed(phrase, lexicon)
  );
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

/** The figure that a phrase names; undefined for what cannot speak: a place one is in, a thing behind a preposition. */
export function figureOf(
  { block }: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
  names: EntityIndex,
  genders: GenderEvidence,
  places: ReadonlySet<string>,
): Figure | undefined {
  const { lexicon } = scene.reader;
  const id = entityOf(phrase, block.start, names);
  const bound = phrase.preposition !== undefined;
  const place = phrase.type === 'place' || (id !== undefined && places.has(id));
  if (place && (bound || phrase.determiner === undefined)) return undefined;
  if ((scene.quotationOf[phrase.from] ?? -1) >= 0) return undefined;
  if (
    bound &&
    (phrase.head === 'document' ||
      phrase.head === 'body' ||
      phrase.type === 'organization' ||
      (phrase.head === 'other' && phrase.type === undefined))
  )
    return undefined;
  const person = phrase.head === 'role' || (phrase.name !== undefined && phrase.type !== 'organization');
  const evidence = id === undefined ? undefined : genders.get(id);
  const known = evidence === 'both' ? undefined : evidence;
  const gender =
    phrase.name || id !== undefined ? known : isFixed(phrase, lexicon) ? undefined : genderOf(phrase);
  const group = phrase.head === 'group' && phrase.number === 'plural';
  return {
    key: id ?? phrase.noun?.lemma ?? scene.prose.slice(phrase.start, phrase.end).toLowerCase(),
    words: scene.prose.slice(phrase.start, phrase.end),
    gender: group && phrase.gender === 'feminine' ? undefined : gender,
    number: phrase.number,
    collective: phrase.head === 'group' || phrase.head === 'body' || phrase.type === 'organization',
    sure: group || (person && phrase.number === 'singular' && isSure(phrase, known, lexicon)),
    free: !bound && (scene.quotationOf[phrase.from] ?? -1) < 0,
    particular: phrase.name !== undefined || id !== undefined || phrase.determiner?.kind === 'definite',
  };
}

/** A name tells by its evidence; a role by its own gender, unless the person who has it is of another. */
function isSure(phrase: NounPhrase, known: Gender | undefined, lexicon: Lexicon): boolean {
  if (phrase.name) return known !== undefined;
  const gender = genderOf(phrase);
  if (phrase.noun?.category !== 'role' || gender === undefined || isFixed(phrase, lexicon)) return false;
  return known === undefined || known === gender;
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
    particular: false,
  };
}

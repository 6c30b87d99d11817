import type { Gender } from '../languages/languagePack.ts';
import type { AnalysedArticle, BlockText, Mention } from './analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { readOnce } from './readOnce.ts';

/** What the article as a whole tells of its entities. */
export interface KnownPeople {
  /** The entity of each mention but the pronouns, by where that begins. */
  readonly names: ReadonlyMap<number, string>;
  /** What the words say of their gender; `both` where they contradict each other. */
  readonly genders: ReadonlyMap<string, Gender | 'both'>;
  /** Ids of those that a list knows for places, and of those that are people. */
  readonly places: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** Words of a block that tell somebody's gender, by where they begin in it. */
interface Evidence {
  readonly start: number;
  readonly gender: Gender;
  /** A role in the masculine, which may be a woman’s. */
  readonly weak: boolean;
}

/**
 * Reads who is who. Of gender a title (*Mme*), a first name beside a surname, and a role in the feminine beside the name (*la ministre*) tell;
 * a role in the masculine only of those of whom nothing else is known, since it may be a woman’s; and of those of whom no noun tells, the
 * pronouns that stand for them, where most are alike.
 */
export function readPeople({ blocks, entities, mentions, pack }: AnalysedArticle): KnownPeople {
  const names = new Map<number, string>();
  const pronouns: Mention[] = [];
  for (const mention of mentions)
    if (mention.kind === 'pronoun') pronouns.push(mention);
    else names.set(mention.start, mention.entity);
  const told = new Map<string, Gender | 'both'>();
  const offices = new Map<string, Gender | 'both'>();
  for (const { block, text } of blocks)
    if (text)
      for (const { start, gender, weak } of readOnce(text, findEvidence))
        note(weak ? offices : told, names.get(block.start + start), gender);
  const places = new Set<string>();
  const persons = new Set<string>();
  for (const { id, type, knownFrom } of entities)
    if (type === 'person') persons.add(id);
    else if (type === 'place' && knownFrom !== 'shape') places.add(id);
  const genders = new Map([...byPronouns(pronouns, pack), ...offices, ...told]);
  return { names, genders, places, persons };
}

function findEvidence({ syntax: { scene, phraseFacts } }: BlockText): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { start, gender, honorific, firstName, words } of scene.names)
    if (gender && (honorific || (firstName && words.length > 1))) found.push({ start, gender, weak: false });
  for (const [index, phrase] of scene.phrases.entries()) {
    const facts = phraseFacts[index];
    if (!phrase.name && !facts?.besideName && facts?.apposed === undefined) continue;
    const gender = officeGender(phrase, scene.reader.lexicon);
    const start = phrase.name?.start ?? phrase.noun?.start;
    if (gender && start !== undefined) found.push({ start, gender, weak: gender === 'masculine' });
  }
  return found;
}

/** How many more pronouns of one gender than of the other tell whom they mean. */
const PRONOUNS_ENOUGH = 2;

/** *elle … elle … il*: of three pronouns for one person the one that is unlike the others is the fault. */
function byPronouns(
  mentions: readonly Mention[],
  { pronouns }: AnalysedArticle['pack'],
): Map<string, Gender> {
  const gendered = new Map(
    pronouns.filter(({ role }) => role === 'subject').map(({ form, gender }) => [form, gender] as const),
  );
  const sums = new Map<string, number>();
  for (const { text, entity } of mentions) {
    const gender = gendered.get(text.toLowerCase());
    if (gender) sums.set(entity, (sums.get(entity) ?? 0) + (gender === 'feminine' ? 1 : -1));
  }
  const genders = new Map<string, Gender>();
  for (const [entity, sum] of sums)
    if (Math.abs(sum) >= PRONOUNS_ENOUGH) genders.set(entity, sum > 0 ? 'feminine' : 'masculine');
  return genders;
}

function note(genders: Map<string, Gender | 'both'>, id: string | undefined, gender: Gender): void {
  if (id === undefined) return;
  const known = genders.get(id);
  genders.set(id, known === undefined || known === gender ? gender : 'both');
}

/** Whom a name or a role stands for, `offset` being where its block begins. */
export function entityOf(
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
export function genderOf({ determiner, gender }: NounPhrase): Gender | undefined {
  return determiner?.gender ?? gender;
}

/** *la victime*: the gender is the word's. */
export function isFixed({ noun }: NounPhrase, { fixedGenders }: Lexicon): boolean {
  return (
    noun !== undefined && (fixedGenders.has(noun.lemma) || fixedGenders.has(noun.lemma.replace(/s$/u, '')))
  );
}

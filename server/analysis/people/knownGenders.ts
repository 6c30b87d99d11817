import type { Gender } from '../../languages/languagePack.ts';
import type { AnalysedArticle, BlockText, Entity, Mention } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';

/** What the article as a whole tells of its entities. */
export interface KnownPeople {
  /** The entity of each mention but the pronouns, by where that begins. */
  readonly names: ReadonlyMap<number, string>;
  /** What the words say of their gender; `both` where they contradict each other. */
  readonly genders: ReadonlyMap<string, Gender | 'both'>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Words of a block that tell somebody's gender, by where they begin in it. */
export interface Evidence {
  readonly start: number;
  readonly gender: Gender;
  /** `office`: a role in the masculine, which may be a woman’s. `owner`: *her* in the sentence. */
  readonly weight: 'told' | 'office' | 'owner';
}

/**
 * Reads who is who. Of gender a title (*Mme*), a first name beside a surname, and a role in the feminine beside the name (*la ministre*) tell;
 * a role in the masculine only of those of whom nothing else is known, since it may be a woman’s; and of those of whom no noun tells, the
 * pronouns that stand for them, where most are alike. `more` finds further evidence in the words of a block.
 */
export function readPeople(
  { blocks, entities, mentions, pack }: AnalysedArticle,
  more?: (text: BlockText) => readonly Evidence[],
): KnownPeople {
  const names = new Map<number, string>();
  const pronouns: Mention[] = [];
  for (const mention of mentions)
    if (mention.kind === 'pronoun') pronouns.push(mention);
    else names.set(mention.start, mention.entity);
  const genders = { told: new Map<string, Gender | 'both'>(), office: new Map(), owner: new Map() };
  for (const { block, text } of blocks) {
    if (!text) continue;
    const found = [readOnce(text, findEvidence), more ? readOnce(text, more) : []];
    for (const { start, gender, weight } of found.flat())
      note(genders[weight], names.get(block.start + start), gender);
  }
  return {
    names,
    genders: new Map([
      ...genders.owner,
      ...byPronouns(pronouns, pack),
      ...genders.office,
      ...genders.told,
      ...byTeam(entities),
    ]),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

function findEvidence({ syntax: { scene, phraseFacts } }: BlockText): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { start, gender, honorific, firstName, words } of scene.names)
    if (gender && (honorific || (firstName && words.length > 1)))
      found.push({ start, gender, weight: 'told' });
  for (const [index, phrase] of scene.phrases.entries()) {
    const facts = phraseFacts[index];
    if (!phrase.name && !facts?.besideName && facts?.apposed === undefined) continue;
    const gender = officeGender(phrase, scene.reader.lexicon);
    const start = phrase.name?.start ?? phrase.noun?.start;
    if (gender && start !== undefined)
      found.push({ start, gender, weight: gender === 'masculine' ? 'office' : 'told' });
  }
  return found;
}

/** The team knows its people; of those whose pronouns are of neither gender nothing is said. */
function byTeam(entities: readonly Entity[]): [string, Gender | 'both'][] {
  return entities.flatMap(({ id, team }) =>
    team?.gender ? [[id, team.gender === 'unmarked' ? 'both' : team.gender]] : [],
  );
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

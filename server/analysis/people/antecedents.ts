import type { Pronoun } from '../../languages/languagePack.ts';
import type { MeantBecause } from '../analysedArticle.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import { type Discourse, fits, isPerson } from './discourse.ts';
import type { PhraseFacts } from './mentionFacts.ts';
import { agrees, type EntityDraft } from './people.ts';
import { salienceAt } from './salience.ts';

/** Whom a pronoun means. */
export interface Antecedent {
  readonly id: number;
  /** Sure enough to be told to the reader; else only kept in mind. */
  readonly sure: boolean;
  readonly because: MeantBecause;
}

/** What speaks for a candidate beside its salience. */
const KNOWN_GENDER = 0.2;
const KNOWN_PERSON = 0.3;
/** Times the logarithm of how often the article names somebody. */
const FAME = 0.25;
/** A name that nothing shows to be a person's: it may be a paper's, a restaurant's. */
const UNKNOWN = -0.6;
/** The quoted words speak of him: few speak of themselves by name. */
export const SPOKEN_OF = -2.5;
/** A body that agrees with the pronoun, against a person. */
const BODY = -0.8;
/** Somebody without a name, against somebody with one. */
const UNNAMED = -0.4;

/** Whom a pronoun means: in a tag, the likeliest to say this `quotation`; elsewhere only somebody who is the only one it could be. */
export function findAntecedent(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  facts: PhraseFacts,
  pronoun: Pronoun,
  quotation: number | undefined,
): Antecedent | undefined {
  if (pronoun.person !== 3 || facts.impersonal) return undefined;
  if (pronoun.last) return findLast(discourse, pronoun);
  // *On*, *one*: nobody in particular.
  if (pronoun.number === 'singular' && !pronoun.gender && !pronoun.impersonal) return undefined;
  const likeliest = findLikeliest(discourse, facts, pronoun, quotation);
  if (quotation !== undefined) return likeliest && { ...likeliest, sure: true };
  if (facts.subordinate || (pronoun.impersonal && !pronoun.gender)) return undefined;
  const only = onlyCandidate(discourse, scene, phrase, pronoun);
  if (only !== undefined) return { id: only, sure: true, because: 'agreesOnly' };
  return likeliest && { ...likeliest, sure: false };
}

function findLikeliest(
  discourse: Discourse,
  { clock }: PhraseFacts,
  pronoun: Pronoun,
  quotation: number | undefined,
): Omit<Antecedent, 'sure'> | undefined {
  let best: number | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let agreeing = 0;
  for (const id of discourse.lately) {
    const draft = discourse.register.drafts[id];
    if (!draft || !mayMean(draft, pronoun)) continue;
    agreeing += 1;
    const score =
      scoreOf(draft, discourse.clock + clock) + (isSpokenOf(discourse, draft, quotation) ? SPOKEN_OF : 0);
    if (score < bestScore) continue;
    best = id;
    bestScore = score;
  }
  if (best === undefined) return undefined;
  return { id: best, because: becauseOf(discourse.register.drafts[best], agreeing) };
}

/** What brought him to the reader's mind most. */
function becauseOf(draft: EntityDraft | undefined, agreeing: number): MeantBecause {
  if (draft?.place === 'speaker') return 'agreesSpeaker';
  if (agreeing === 1) return 'agreesOnly';
  if (draft?.place === 'introduced') return 'agreesIntroduced';
  return draft?.place === 'subject' ? 'agreesSubject' : 'agreesNear';
}

/** The last who agrees: a person, or else a body. */
function findLast({ lately, register }: Discourse, pronoun: Pronoun): Antecedent | undefined {
  const ids = lately.filter((id) => isMeant(register.drafts[id], pronoun));
  const id = ids.findLast((each) => register.drafts[each]?.type !== 'organization') ?? ids.at(-1);
  return id === undefined ? undefined : { id, sure: true, because: 'namedLast' };
}

/** As of any pronoun; *the latter* tells no gender. */
function isMeant(draft: EntityDraft | undefined, { gender, number, ...rest }: Pronoun): boolean {
  if (!draft || draft.number !== number) return false;
  return gender === undefined ? isPerson(draft) : mayMean(draft, { gender, number, ...rest });
}

/** Gender and number agree, and it is somebody, or, for *it* and French nouns, something, that can be meant. */
function mayMean(draft: EntityDraft, { gender, number }: Pronoun): boolean {
  if (draft.number !== number || draft.type === 'place') return false;
  if (isPerson(draft) || draft.type === undefined) {
    if (number === 'singular' && gender === undefined) return false;
    return agrees(gender, draft.gender) && (isPerson(draft) || draft.unnamed);
  }
  return draft.type !== 'other' && gender === draft.gender;
}

/** True where the words of a quotation of this block name somebody, who is then hardly its speaker. */
export function isSpokenOf(
  { block }: Discourse,
  { quotedIn }: EntityDraft,
  quotation: number | undefined,
): boolean {
  return quotation !== undefined && quotedIn?.[0] === block && quotedIn[1] === quotation;
}

/** How likely a pronoun means somebody, as far as he agrees with it. */
function scoreOf(draft: EntityDraft, now: number): number {
  let score = salienceAt(draft, now) + FAME * draft.fame;
  if (draft.gender !== undefined) score += KNOWN_GENDER;
  if (draft.type === 'person') score += KNOWN_PERSON;
  else if (draft.type === undefined && draft.speaks === 0 && draft.knownFrom !== 'firstName')
    score += UNKNOWN;
  if (draft.type === 'organization') score += BODY;
  else if (draft.unnamed) score += UNNAMED;
  return score;
}

/** Outside tags a pronoun is only said to mean somebody where exactly one person nearby agrees. */
function onlyCandidate(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  { gender, number }: Pronoun,
): number | undefined {
  if ((scene.quotationOf[phrase.from] ?? -1) >= 0) return undefined;
  const sentence = scene.sentenceOf[phrase.from] ?? 0;
  const near = new Set<number>();
  for (const seen of discourse.recent) {
    if (seen.sentence >= sentence - 1 && fits(discourse.register.drafts[seen.id], gender, number))
      near.add(seen.id);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/**
 * *l’entreprise*, *the company*: the body that the reader has most in mind; with an adjective or a complement (*le constructeur de
 * Woking*) only in a tag, and one that spoke before, where the language names things anew.
 */
export function findNamedBody(
  discourse: Discourse,
  phrase: NounPhrase,
  { bare, clock }: PhraseFacts,
  speaks: boolean,
): Antecedent | undefined {
  const anew = !bare && speaks && discourse.lexicon.pack.renamesPeople === true;
  if (!(bare || anew) || phrase.number !== 'singular' || phrase.determiner?.kind !== 'definite')
    return undefined;
  if (!phrase.noun || !discourse.lexicon.genericBodies.has(phrase.noun.lemma)) return undefined;
  let best: number | undefined;
  let bestScore = 0;
  for (const id of discourse.lately) {
    const draft = discourse.register.drafts[id];
    if (draft?.type !== 'organization' || draft.unnamed || (anew && draft.speaks === 0)) continue;
    const score = salienceAt(draft, discourse.clock + clock);
    if (score < bestScore) continue;
    best = id;
    bestScore = score;
  }
  return best === undefined ? undefined : { id: best, sure: true, because: 'spokenOf' };
}

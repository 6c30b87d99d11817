import type { MeantBecause } from '../analysedArticle.ts';
import type { Office } from '../lexicon/offices.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { type Antecedent, isSpokenOf, SPOKEN_OF } from './antecedents.ts';
import type { Discourse } from './discourse.ts';
import { isPerson } from './discourse.ts';
import type { PhraseFacts } from './mentionFacts.ts';
import { agrees, type EntityDraft, MOST_NAMESAKES } from './people.ts';
import { salienceAt } from './salience.ts';

/** What speaks for somebody as the one whom a role means, beside his salience. */
const SAME_ROLE = 5;
/** Known to everybody, not said by the article. */
const UNSAID = -1.5;
const SAME_OFFICE = 4;
const RELATED_ROLE = 2.5;
const OTHER_OFFICE = -6;
const OTHER_ROLE = -1.5;
/** *le procureur*, *a spokesman*: they speak in their own right, and stand for nobody whose role is another. */
const INFORMANT = -6;
const KNOWN_GENDER = 0.6;
const FAME = 0.35;
/** What a role in a tag must reach to mean somebody, and one elsewhere. */
const ENOUGH_TO_MIND = 1;
const ENOUGH_IN_TAG = 1;
const ENOUGH = 2.6;

/** Where a role stands: in whose words, and of which quotation of its block it is the source. */
export interface RolePlace {
  readonly speaks: boolean;
  readonly quoted: boolean;
  readonly quotation: number | undefined;
}

/**
 * *le ministre*, *le patron de l’OTAN*, *l’ancienne ministre*: the person with that role, or head of that body, or else the one whom
 * the reader has in mind, where nothing says that his role is another. News copy names its people in ever new words.
 */
export function findRoleBearer(
  discourse: Discourse,
  phrase: NounPhrase,
  facts: PhraseFacts,
  { speaks, quoted, quotation }: RolePlace,
): Antecedent | undefined {
  const { noun, determiner } = phrase;
  const { office } = facts;
  if (!noun || !office || determiner?.kind === 'indefinite' || facts.oneOf) return undefined;
  const { register, lexicon } = discourse;
  const now = discourse.clock + facts.clock;
  const generic = lexicon.genericRoles.has(noun.lemma);
  const informant = lexicon.informants.has(noun.lemma);
  let best: number | undefined;
  let bestScore = ENOUGH_TO_MIND;
  const consider = (id: number): void => {
    const draft = register.drafts[id];
    if (!draft || !isPerson(draft) || draft.number !== phrase.number) return;
    if (!agrees(phrase.gender, draft.gender)) return;
    const fit = fitOf(draft, office, generic, informant);
    if (quoted && fit < RELATED_ROLE) return;
    // Without an article a role points back to nobody but its bearer: *Directeur de l’école, il …*.
    if (determiner === undefined && !lexicon.pack.headLast && fit < RELATED_ROLE) return;
    if (determiner?.kind === 'possessive' && fit < RELATED_ROLE) return;
    if (!lexicon.pack.renamesPeople && office.complement.length > 0 && fit < RELATED_ROLE) return;
    const seen = draft.mentions.length > 0 ? salienceAt(draft, now) : -0.5;
    let score = fit + seen + FAME * draft.fame + (draft.gender ? KNOWN_GENDER : 0);
    if (isSpokenOf(discourse, draft, quotation)) score += SPOKEN_OF;
    if (score <= bestScore) return;
    best = id;
    bestScore = score;
  };
  for (const id of discourse.lately) consider(id);
  for (const keys of [office.noun, office.complement])
    for (const key of keys)
      for (const id of register.byRole.get(key)?.slice(-MOST_NAMESAKES) ?? []) consider(id);
  const enough = speaks || (generic && facts.bare) ? ENOUGH_IN_TAG : ENOUGH;
  if (best === undefined) return undefined;
  return { id: best, sure: bestScore >= enough, because: becauseOf(register.drafts[best], office) };
}

function becauseOf(draft: EntityDraft | undefined, wanted: Office): MeantBecause {
  const tells = (role: Office): boolean => compare(role, wanted) > 0;
  if (draft?.roles.some(tells) || draft?.titles.some(tells)) return 'ownRole';
  if (!draft?.offices.some(tells)) return 'spokenOf';
  return draft.team ? 'teamOffice' : 'knownOffice';
}

/** How well the roles that are known of somebody go with the words of one. */
function fitOf(draft: EntityDraft, wanted: Office, generic: boolean, informant: boolean): number {
  let fit = Number.NEGATIVE_INFINITY;
  for (const role of draft.roles) fit = Math.max(fit, compare(role, wanted));
  for (const title of draft.titles) fit = Math.max(fit, compare(title, wanted));
  // Whoever holds one office may hold another: of what is not said only what agrees counts.
  for (const office of draft.offices) {
    if (wanted.complement.length === 0 || share(office.complement, wanted.complement))
      fit = Math.max(fit, compare(office, wanted) + UNSAID);
  }
  if (fit > 0 || (Number.isFinite(fit) && !generic)) return fit;
  if (informant) return INFORMANT;
  if (generic) return 0;
  return draft.roles.length > 0 ? OTHER_ROLE : 0;
}

/** Minus infinity where the two have nothing to do with each other. */
function compare(role: Office, wanted: Office): number {
  const both = role.complement.length > 0 && wanted.complement.length > 0;
  const meets = both && meet(role.complement, wanted.complement);
  if (role.lemma === wanted.lemma) return both && !meets ? OTHER_OFFICE : SAME_ROLE;
  if (meets) return SAME_OFFICE;
  return !both && share(role.noun, wanted.noun) ? RELATED_ROLE : Number.NEGATIVE_INFINITY;
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.includes(word));
}

/** The same names, or a country in one and who is of it in the other: *Israel*, *Israeli*. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((a) => other.some((b) => a === b || isOf(a, b) || isOf(b, a)));
}

function isOf(country: string, people: string): boolean {
  if (country.length < SHORTEST_COUNTRY || people.length <= country.length) return false;
  return people.startsWith(country.slice(0, Math.max(SHORTEST_COUNTRY, country.length - 1)));
}

const SHORTEST_COUNTRY = 4;

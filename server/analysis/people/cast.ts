import { ENTITY_TYPES, type Role } from '../analysedArticle.ts';
import type { Name } from '../names/names.ts';
import { nameBeside } from '../phrases/appositions.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import { type Discourse, isPerson } from './discourse.ts';
import { identify } from './identify.ts';
import { addRole, addTitle, type EntityDraft, enterHeadingName, enterName, giveGender } from './people.ts';
import type { Place } from './place.ts';

/**
 * The body first: the words of a headline have capitals of their own. What the tagger makes of a full name counts here, and again with all mentions
 * (`introduce`): it tells more than a surname does.
 */
export function enterFullNames({ register }: Discourse, places: readonly (Place | undefined)[]): void {
  const first = places.find((place) => place);
  for (const headings of [false, true]) {
    for (const place of places) {
      if (!place || isHeading(place, first) !== headings) continue;
      for (const name of place.fullNames) {
        if (headings) enterHeadingName(register, name);
        else weigh(register.drafts[enterName(register, name)], name);
      }
    }
  }
  for (const draft of register.drafts) settle(draft);
}

/** What most mentions of a name look like, where neither a list nor a first name tells what it is: somebody, or a place. */
function settle(draft: EntityDraft): void {
  const sum = draft.evidence.reduce((total, each) => total + each, 0);
  const at = draft.evidence.findIndex((each) => each > sum / 2);
  if (ENTITY_TYPES[at] === 'person') draft.type ??= 'person';
}

function isHeading(place: Place, first: Place | undefined): boolean {
  return place === first || place.block.block.type === 'headline';
}

/** Counts how often everybody is named and speaks, and gives people the roles that stand beside their names. */
export function introduce(place: Place): void {
  const { discourse, scene } = place;
  for (const [at, name] of scene.names.entries()) {
    const id = identify(discourse, name);
    const draft = discourse.register.drafts[id];
    if (!draft) continue;
    if (name.honorific?.role !== undefined) addTitle(discourse.register, id, name.honorific.role);
    draft.named += 1;
    weigh(draft, name);
    draft.fame = Math.log2(1 + draft.named);
    const shortens = scene.phrases[place.nameFacts[at]?.shortens ?? -1];
    if (shortens && !name.known) spellOut(draft, shortens, scene);
  }
  for (const index of place.telling) {
    const phrase = scene.phrases[index];
    if (phrase?.name && !isBadge(discourse, phrase, phrase.name)) {
      noteNamed(place, index, phrase, phrase.name);
      continue;
    }
    const beside = nameBeside(place, index);
    const name = beside ?? scene.phrases[place.phraseFacts[index]?.predicateOf ?? -1]?.name;
    const id = name && identify(discourse, name);
    const draft = id === undefined ? undefined : discourse.register.drafts[id];
    if (id !== undefined && draft && isPerson(draft))
      giveRole(place, index, id, beside ? 'apposition' : 'copula');
  }
}

/** What the words around a name say of it: that it is a body's, or what somebody's role is. */
function noteNamed(place: Place, index: number, phrase: NounPhrase, name: Name): void {
  const id = identify(place.discourse, name);
  const draft = place.discourse.register.drafts[id];
  if (!draft) return;
  if (phrase.noun?.category === 'body') draft.type ??= 'organization';
  if (draft.type === 'organization') giveGender(draft, phrase.determiner?.gender);
  if (draft.type !== 'place') giveRole(place, index, id, 'before-name');
  if (place.isSource[index]) draft.speaks += 1;
  if (place.phraseFacts[index]?.reports) draft.reports = true;
}

/** Adds what the tagger makes of a mention. */
function weigh(draft: EntityDraft | undefined, { doubtful, typeShares }: Name): void {
  if (!draft || doubtful) return;
  draft.tagged += 1;
  for (const [type, share] of typeShares?.entries() ?? [])
    draft.evidence[type] = (draft.evidence[type] ?? 0) + share;
}

function giveRole(
  { discourse, block, phraseFacts }: Place,
  index: number,
  id: number,
  basis: Role['basis'],
): void {
  const role = phraseFacts[index]?.role;
  if (role) addRole(discourse.register, id, role, block.block.start, basis);
}

/** *le candidat LREM*, *la candidate (PS)*: the name of a body behind a role belongs to the role. */
export function isBadge(discourse: Discourse, phrase: NounPhrase, name: Name): boolean {
  if (phrase.noun?.category !== 'role' || phrase.noun.end > name.start) return false;
  return discourse.register.drafts[identify(discourse, name)]?.type === 'organization';
}

/** *l’agence régionale de santé (ARS)*: the acronym stands for these words. */
function spellOut(draft: EntityDraft, phrase: NounPhrase, scene: Scene): void {
  if (phrase.name || !phrase.noun || draft.team || !isAcronym(draft.name)) return;
  draft.name = scene.prose.slice(phrase.noun.start, phrase.noun.end);
  draft.type = 'organization';
  giveGender(draft, phrase.gender);
}

function isAcronym(name: string): boolean {
  return name === name.toUpperCase() && !name.includes(' ');
}

import type { AnalysedBlock, MeantBecause } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Name } from '../names/names.ts';
import { nameBeside } from '../phrases/appositions.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import { findAuthor } from '../speakers/documents.ts';
import { type Antecedent, findAntecedent, findNamedBody } from './antecedents.ts';
import { enterFullNames, introduce, isBadge } from './cast.ts';
import {
  bringToMind,
  createDiscourse,
  enterBlock,
  follow,
  isPerson,
  isQuoted,
  mention,
} from './discourse.ts';
import { identify } from './identify.ts';
import type { NameFacts, PhraseFacts } from './mentionFacts.ts';
import type { EntityDraft } from './people.ts';
import { enterPins, pinnedAt } from './pins.ts';
import { type Place, placeOf } from './place.ts';
import { findRoleBearer } from './roleBearers.ts';
import { enterUnnamed } from './unnamed.ts';

/** Who is meant by each phrase and name of the article. */
export interface Coreference {
  readonly drafts: readonly EntityDraft[];
  /** For each block, for each phrase of its scene: index into `drafts`, or undefined. */
  readonly phrases: readonly (readonly (number | undefined)[])[];
  /** Of sources that are no names, why they mean whom they mean. */
  readonly because: ReadonlyMap<NounPhrase, MeantBecause>;
}

/**
 * Reads the article in order, after all its full names and the roles beside them are known: a surname, and a role, may come before
 * the full name.
 */
export function resolveMentions(blocks: readonly AnalysedBlock[], lexicon: Lexicon): Coreference {
  const discourse = createDiscourse(lexicon);
  enterPins(discourse.register, blocks);
  const places = blocks.map((block) => placeOf(discourse, block));
  enterFullNames(discourse, places);
  for (const place of places) if (place) introduce(place);
  return {
    drafts: discourse.register.drafts,
    because: discourse.because,
    phrases: places.map((place) => (place ? resolveBlock(place) : NONE)),
  };
}

const NONE: readonly undefined[] = [];

function resolveBlock(place: Place): (number | undefined)[] {
  const { discourse, scene, isSource } = place;
  const resolved = new Array<number | undefined>(scene.phrases.length).fill(undefined);
  enterBlock(discourse, place.block.index);
  let nextName = 0;
  for (const index of place.telling) {
    const phrase = scene.phrases[index];
    const facts = place.phraseFacts[index];
    if (!phrase || !facts) continue;
    nextName = enterNames(place, nextName, phrase.to, facts.clock);
    const speaks = isSource[index] === true;
    const pinned = pinnedAt(place.block, phrase, discourse.register);
    if (pinned !== undefined && !phrase.name)
      mention(discourse, pinned, place.block, phrase, 'role', textOf(scene, phrase));
    const id = pinned ?? resolvePhrase(place, index, phrase, facts, speaks, resolved);
    resolved[index] = id;
    if (id !== undefined && facts.title) entitle(place, id, facts.title);
    if (id !== undefined) follow(discourse, scene, phrase, facts, id, speaks, place.saysOf[index]);
  }
  enterNames(place, nextName, scene.reader.tokens.length, place.clock);
  discourse.clock += place.clock;
  return resolved;
}

/** *le ministère israélien de la Défense*: what its noun and the words behind it name is an entity of the article. */
function entitle({ discourse, block }: Place, id: number, title: Name): void {
  const draft = discourse.register.drafts[id];
  if (!draft) return;
  draft.shown = true;
  draft.tagged += 1;
  draft.type ??= title.type;
  mention(discourse, id, block, title, 'name', title.text);
}

/** Enters the mentions of the names that begin before token `to`. */
function enterNames(
  { discourse, block, scene, nameFacts }: Place,
  from: number,
  to: number,
  clock: number,
): number {
  let next = from;
  for (; next < scene.names.length; next += 1) {
    const name = scene.names[next];
    if (!name || name.from >= to) break;
    const pinned = pinnedAt(block, name, discourse.register);
    const id = pinned ?? identify(discourse, name);
    mention(discourse, id, block, name, name.kind, name.text);
    if (pinned === undefined) note(discourse.register.drafts[id], nameFacts[next]);
    // At least as in somebody else's phrase (*l’avocat de Luc Roy*); its own phrase may say more.
    bringToMind(discourse, id, clock, 'inside');
  }
  return next;
}

/** What a name's place says of its kind. */
function note(draft: EntityDraft | undefined, facts: NameFacts | undefined): void {
  if (!draft || !facts) return;
  if (facts.addressed && draft.words.length === 1) draft.type ??= 'organization';
  if (facts.located) draft.located += 1;
}

function resolvePhrase(
  place: Place,
  index: number,
  phrase: NounPhrase,
  facts: PhraseFacts,
  speaks: boolean,
  resolved: readonly (number | undefined)[],
): number | undefined {
  const { discourse, block, scene } = place;
  if (phrase.pronoun) {
    const found = findAntecedent(discourse, scene, phrase, facts, phrase.pronoun, place.saysOf[index]);
    if (found?.sure) mention(discourse, found.id, block, phrase, 'pronoun', textOf(scene, phrase));
    if (found && speaks) discourse.because.set(phrase, found.because);
    return found?.id;
  }
  if (phrase.name && !isBadge(discourse, phrase, phrase.name)) return identify(discourse, phrase.name);
  if (phrase.head === 'document' && !isQuoted(scene, phrase, place.saysOf[index])) {
    const author = findAuthor(place, phrase, facts, resolved);
    if (!speaks) return undefined;
    if (author !== undefined) {
      discourse.because.set(phrase, 'author');
      return author;
    }
  }
  const beside = nameBeside(place, index);
  const id = beside && identify(discourse, beside);
  if (id !== undefined && standsBeside(discourse.register.drafts[id], phrase)) return id;
  const known = findBackward(place, phrase, facts, index);
  if (known?.sure && phrase.noun)
    mention(discourse, known.id, block, phrase.noun, 'role', textOf(scene, phrase.noun));
  if (known) {
    if (speaks) discourse.because.set(phrase, known.because);
    return known.id;
  }
  const counts = speaks || phrase.head === 'role' || phrase.head === 'body' || phrase.head === 'group';
  return counts
    ? enterUnnamed(discourse.register, phrase, facts.bare, textOf(scene, phrase.noun ?? phrase))
    : undefined;
}

/** *Séoul, proche allié de Washington*, but not *in Leeds, the mayor*. */
function standsBeside(draft: EntityDraft | undefined, { determiner }: NounPhrase): boolean {
  return draft !== undefined && (isPerson(draft) || (determiner === undefined && draft.type === 'place'));
}

function findBackward(
  { discourse, scene, isSource, saysOf }: Place,
  phrase: NounPhrase,
  facts: PhraseFacts,
  index: number,
): Antecedent | undefined {
  const speaks = isSource[index] === true;
  if (phrase.head === 'body') return findNamedBody(discourse, phrase, facts, speaks);
  if (phrase.number !== 'singular') return undefined;
  if (phrase.head !== 'role' && !(speaks && phrase.head === 'other')) return undefined;
  const quoted = isQuoted(scene, phrase, saysOf[index]);
  return findRoleBearer(discourse, phrase, facts, { speaks, quoted, quotation: saysOf[index] });
}

function textOf(scene: Scene, span: { start: number; end: number }): string {
  return scene.prose.slice(span.start, span.end);
}

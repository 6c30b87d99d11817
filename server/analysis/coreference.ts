import type { AnalysedBlock } from './analysedArticle.ts';
import { findAntecedent, findNamedBody, findRoleBearer } from './antecedents.ts';
import { createDiscourse, type Discourse, enterBlock, follow, isPerson, mention } from './discourse.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameFacts, PhraseFacts } from './mentionFacts.ts';
import { isFull, type Name } from './names.ts';
import type { NounPart, NounPhrase } from './nounPhrases.ts';
import {
  addRole,
  type EntityDraft,
  enterName,
  enterUnnamed,
  findBySingleName,
  findExpansion,
} from './people.ts';
import { enterPins, pinnedAt } from './pins.ts';
import type { Scene } from './scene.ts';
import type { BlockSyntax } from './syntax.ts';

/** Who is meant by each phrase and name of the article. */
export interface Coreference {
  readonly drafts: readonly EntityDraft[];
  /** For each block, for each phrase of its scene: index into `drafts`, or undefined. */
  readonly phrases: readonly (readonly (number | undefined)[])[];
}

/** Reads the article once, in order, after all its full names are known, so that a surname may come before its full name. */
export function resolveMentions(blocks: readonly AnalysedBlock[], lexicon: Lexicon): Coreference {
  const discourse = createDiscourse(lexicon);
  enterPins(discourse.register, blocks);
  for (const { text } of blocks) {
    if (!text) continue;
    for (const name of text.syntax.fullNames) enterName(discourse.register, name);
  }
  const phrases = blocks.map((block) =>
    block.text ? resolveBlock({ discourse, block, ...block.text.syntax }) : NONE,
  );
  return { drafts: discourse.register.drafts, phrases };
}

const NONE: readonly undefined[] = [];

/** One block on the way through the article. */
interface Place extends BlockSyntax {
  readonly discourse: Discourse;
  readonly block: AnalysedBlock;
}

function resolveBlock(place: Place): (number | undefined)[] {
  const { discourse, scene, isSource } = place;
  const resolved = new Array<number | undefined>(scene.phrases.length).fill(undefined);
  enterBlock(discourse);
  let nextName = 0;
  for (const index of place.telling) {
    const phrase = scene.phrases[index];
    const facts = place.phraseFacts[index];
    if (!phrase || !facts) continue;
    nextName = enterNames(place, nextName, phrase.to);
    const speaks = isSource[index] === true;
    const pinned = pinnedAt(place.block, phrase, discourse.register);
    const id = pinned ?? resolvePhrase(place, index, phrase, facts, speaks, resolved);
    if (pinned !== undefined && !phrase.name)
      mention(discourse, pinned, place.block, phrase, 'role', textOf(scene, phrase));
    resolved[index] = id;
    if (id !== undefined) follow(discourse, scene, phrase, id, speaks);
  }
  enterNames(place, nextName, scene.reader.tokens.length);
  return resolved;
}

/** Enters the mentions of the names that begin before token `to`. */
function enterNames({ discourse, block, scene, nameFacts }: Place, from: number, to: number): number {
  let next = from;
  for (; next < scene.names.length; next += 1) {
    const name = scene.names[next];
    if (!name || name.from >= to) break;
    const pinned = pinnedAt(block, name, discourse.register);
    const id = pinned ?? identify(discourse, name);
    mention(discourse, id, block, name, name.kind, name.text);
    if (pinned === undefined) note(discourse.register.drafts[id], nameFacts[next]);
  }
  return next;
}

/** What a name's place says of its kind. */
function note(draft: EntityDraft | undefined, facts: NameFacts | undefined): void {
  if (!draft || !facts) return;
  if (facts.addressed && draft.words.length === 1) draft.type ??= 'organization';
  if (facts.located) draft.located += 1;
}

function identify({ register }: Discourse, name: Name): number {
  if (name.kind === 'acronym' && !name.known) {
    const expanded = findExpansion(register, name);
    if (expanded !== undefined) return expanded;
  }
  const known = isFull(name) ? undefined : findBySingleName(register, name);
  if (known === undefined) return enterName(register, name);
  const draft = register.drafts[known];
  if (draft) {
    draft.gender ??= name.gender;
    draft.type ??= 'person';
  }
  return known;
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
    const id = findAntecedent(discourse, scene, phrase, facts, phrase.pronoun, speaks);
    if (id !== undefined) mention(discourse, id, block, phrase, 'pronoun', textOf(scene, phrase));
    return id;
  }
  if (phrase.name) return resolveNamed(place, phrase, phrase.name);
  const apposed = resolveApposition(place, index, phrase, facts, resolved);
  if (apposed !== undefined) return apposed;
  const known = findBackward(place, phrase, facts);
  if (known !== undefined && phrase.noun)
    mention(discourse, known, block, phrase.noun, 'role', textOf(scene, phrase.noun));
  if (known !== undefined) return known;
  const counts = speaks || phrase.head === 'role' || phrase.head === 'body' || phrase.head === 'group';
  return counts ? enterUnnamed(discourse.register, phrase, textOf(scene, phrase.noun ?? phrase)) : undefined;
}

function findBackward(
  { discourse, block }: Place,
  phrase: NounPhrase,
  facts: PhraseFacts,
): number | undefined {
  if (phrase.head === 'body') return findNamedBody(discourse, phrase, facts);
  if (phrase.head !== 'role' || phrase.number !== 'singular' || phrase.determiner?.kind === 'indefinite')
    return undefined;
  return findRoleBearer(discourse, block.index, phrase, facts);
}

function textOf(scene: Scene, span: { start: number; end: number }): string {
  return scene.prose.slice(span.start, span.end);
}

function resolveNamed(place: Place, phrase: NounPhrase, name: Name): number {
  const { discourse } = place;
  const id = identify(discourse, name);
  const draft = discourse.register.drafts[id];
  if (!draft) return id;
  if (phrase.noun?.category === 'body') draft.type ??= 'organization';
  if (draft.type === 'organization') draft.gender ??= phrase.determiner?.gender;
  if (phrase.noun?.category === 'role' && draft.type !== 'place')
    attachRole(place, phrase, phrase.noun, id, 'before-name');
  return id;
}

/** *le conseiller …, Kim Sung-han* and *Kim Sung-han, conseiller …*: a role beside a name, over one comma. */
function resolveApposition(
  place: Place,
  index: number,
  phrase: NounPhrase,
  facts: PhraseFacts,
  resolved: readonly (number | undefined)[],
): number | undefined {
  if (!phrase.noun || phrase.head !== 'role' || phrase.number !== 'singular') return undefined;
  const { discourse, scene } = place;
  const name = facts.apposed === undefined ? undefined : scene.phrases[facts.apposed]?.name;
  const after = name ? identify(discourse, name) : undefined;
  if (name && after !== undefined && mayBePerson(discourse, after)) {
    // The role runs to the comma before the name: *directeur pour l’Europe, Craig Hollis*.
    const last = scene.reader.tokens[name.lead - 2];
    return attachRole(
      place,
      phrase,
      { ...phrase.noun, end: last?.end ?? phrase.noun.end },
      after,
      'apposition',
    );
  }
  const before = resolved[index - 1];
  if (!facts.besideName || before === undefined) return undefined;
  // *Séoul, proche allié de Washington*: what stands beside a place is no person.
  return mayBePerson(discourse, before)
    ? attachRole(place, phrase, phrase.noun, before, 'apposition')
    : before;
}

function mayBePerson({ register }: Discourse, id: number): boolean {
  const draft = register.drafts[id];
  return draft !== undefined && isPerson(draft);
}

function attachRole(
  { discourse, block, scene }: Place,
  phrase: NounPhrase,
  noun: NounPart,
  id: number,
  basis: 'apposition' | 'before-name',
): number {
  addRole(discourse.register, id, phrase, noun, scene.prose, block.block.start, basis, discourse.lexicon);
  return id;
}

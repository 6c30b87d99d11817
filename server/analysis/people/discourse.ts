import type { Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import type { AnalysedBlock, MeantBecause, Mention } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { PhraseFacts } from './mentionFacts.ts';
import { agrees, createRegister, type EntityDraft, type Register } from './people.ts';
import { type MentionPlace, stress } from './salience.ts';

/** How many others may have been mentioned since somebody whom a pronoun or a role still points back to. */
const REACH = 16;

/** Whom the text is about, as far as it has been read. */
export interface Discourse {
  readonly register: Register;
  readonly lexicon: Lexicon;
  /** Sentences of the reporter's before this block. */
  clock: number;
  /** Index of the block that is being read. */
  block: number;
  /** Those mentioned lately, each once, the newest last. */
  lately: number[];
  /** Whose document was read last. */
  author: { readonly id: number; readonly noun: string | undefined } | undefined;
  /** People in the reporter's words of this block, for pronouns outside tags. */
  recent: { id: number; sentence: number }[];
  /** Of sources that are no names, why they mean whom they mean. */
  readonly because: Map<NounPhrase, MeantBecause>;
}

export function createDiscourse(lexicon: Lexicon): Discourse {
  return {
    register: createRegister(lexicon),
    lexicon,
    clock: 0,
    block: 0,
    author: undefined,
    lately: [],
    recent: [],
    because: new Map(),
  };
}

/** A new block: its sentences are counted anew, and people of the block before are no longer near. */
export function enterBlock(discourse: Discourse, index: number): void {
  discourse.block = index;
  discourse.recent = [];
}

export function mention(
  discourse: Discourse,
  id: number,
  block: AnalysedBlock,
  span: { start: number; end: number },
  kind: Mention['kind'],
  text: string,
): void {
  const draft = discourse.register.drafts[id];
  if (!draft) return;
  const start = block.block.start + span.start;
  draft.mentions.push({ start, end: block.block.start + span.end, text, kind, block: block.index });
  draft.lastSeen = start;
}

/** Known for one, or an unknown name that may be one: of several words, a first name, or one that speaks. */
export function isPerson(draft: EntityDraft): boolean {
  // What speaks is no title or brand, whatever its words look like.
  if (draft.type === 'other' && draft.speaks > 0) return true;
  if (draft.type !== undefined || draft.unnamed) return draft.type === 'person';
  if (draft.speaks > 0) return true;
  if (draft.words.length > 1) return !draft.articled;
  return draft.located === 0 && draft.knownFrom === 'firstName';
}

/** A person who agrees with a pronoun. */
export function fits(
  draft: EntityDraft | undefined,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): boolean {
  if (!draft || draft.type === 'place' || draft.type === 'other') return false;
  if (draft.type === 'organization') return false;
  return agrees(gender, draft.gender) && draft.number === number;
}

/** Keeps in mind whom the text speaks of, and how: as its speaker, its subject, or in passing. */
export function follow(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  facts: PhraseFacts,
  id: number,
  isSource: boolean,
  saysOf: number | undefined,
): void {
  const draft = discourse.register.drafts[id];
  if (!draft) return;
  const quoted = isQuoted(scene, phrase, saysOf);
  // *« … face à son avocat »*: by what he is to somebody else anybody may speak of himself.
  if (quoted && phrase.head !== 'pronoun' && (phrase.name || phrase.determiner?.kind !== 'possessive'))
    draft.quotedIn = [discourse.block, outermost(scene, scene.quotationOf[phrase.from] ?? -1)];
  if (phrase.preposition === undefined) draft.acts += 1;
  const place = placeOf(phrase, facts, quoted, isSource);
  bringToMind(discourse, id, facts.clock, isIntroduced(draft, phrase, place) ? 'introduced' : place);
  if (quoted || phrase.head === 'pronoun') return;
  if (phrase.determiner?.kind === 'possessive' && !phrase.name) return;
  const person = draft.type === 'person' || (draft.type === undefined && !draft.unnamed);
  if (person) discourse.recent.push({ id, sentence: scene.sentenceOf[phrase.from] ?? 0 });
}

/** Somebody else's words; not those of a tag that stands inside the marks: *« Je pars, a dit Luc, demain »*. */
export function isQuoted(scene: Scene, phrase: NounPhrase, saysOf: number | undefined): boolean {
  const quotation = scene.quotationOf[phrase.from] ?? -1;
  if (quotation < 0) return false;
  return saysOf !== quotation || scene.quotations[quotation]?.parent !== undefined;
}

function outermost(scene: Scene, quotation: number): number {
  let outer = quotation;
  for (
    let parent = scene.quotations[outer]?.parent;
    parent !== undefined;
    parent = scene.quotations[outer]?.parent
  )
    outer = parent;
  return outer;
}

/** Somebody new whom a role introduces is who the next words are about, wherever he stands: *… which concerns Ann Lee, a chemist.* */
function isIntroduced(draft: EntityDraft, { name }: NounPhrase, place: MentionPlace): boolean {
  if (place === 'quoted' || place === 'speaker') return false;
  return name !== undefined && draft.mentions.length === 1 && draft.roles.length > 0 && isPerson(draft);
}

function placeOf(phrase: NounPhrase, facts: PhraseFacts, quoted: boolean, isSource: boolean): MentionPlace {
  if (quoted) return 'quoted';
  if (isSource || facts.reports) return 'speaker';
  if (phrase.preposition !== undefined) return 'oblique';
  return facts.subject ? 'subject' : 'object';
}

/** `clock`: sentences of the reporter's in this block so far. */
export function bringToMind(discourse: Discourse, id: number, clock: number, place: MentionPlace): void {
  const draft = discourse.register.drafts[id];
  if (!draft) return;
  stress(draft, discourse.clock + clock, place);
  const { lately } = discourse;
  if (lately.at(-1) === id) return;
  const before = lately.indexOf(id);
  if (before >= 0) lately.splice(before, 1);
  lately.push(id);
  if (lately.length > REACH) lately.shift();
}

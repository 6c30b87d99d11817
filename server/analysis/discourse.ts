import type { Gender, GrammaticalNumber } from '../languages/languagePack.ts';
import type { AnalysedBlock, Mention } from './analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { agrees, createRegister, type EntityDraft, type Register } from './people.ts';
import type { Scene } from './scene.ts';

/** How many changes of person a pronoun in a tag may reach back over. */
const REACH = 8;

/** Whom the text is about, as far as it has been read. */
export interface Discourse {
  readonly register: Register;
  readonly lexicon: Lexicon;
  /** The person that the reporter's sentences were last about; who spoke last. */
  focus: number | undefined;
  speaker: number | undefined;
  /** The body or the group that was last a subject, for pronouns that no person agrees with. */
  body: number | undefined;
  /** The last subject of all, person or not, in this block. */
  topic: number | undefined;
  topicSentence: number;
  /** People in the reporter's words of this block, for pronouns outside tags. */
  recent: { id: number; sentence: number }[];
  /** The people last mentioned, the newest last; pronouns do not reach further back. */
  lately: number[];
  /** Sentence of the block in which the focus was set. */
  focusSentence: number;
}

export function createDiscourse(lexicon: Lexicon): Discourse {
  return {
    register: createRegister(),
    lexicon,
    focus: undefined,
    speaker: undefined,
    body: undefined,
    topic: undefined,
    topicSentence: -1,
    recent: [],
    lately: [],
    focusSentence: -1,
  };
}

/** A new block: its sentences are counted anew, and people of the block before are no longer near. */
export function enterBlock(discourse: Discourse): void {
  discourse.recent = [];
  discourse.topic = undefined;
  discourse.topicSentence = -1;
  discourse.focusSentence = -1;
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
  if (!isPerson(draft) || discourse.lately.at(-1) === id) return;
  discourse.lately.push(id);
  if (discourse.lately.length > REACH) discourse.lately.shift();
}

/** Known for one, or an unknown name of several words. */
export function isPerson(draft: EntityDraft): boolean {
  return draft.type === 'person' || (draft.type === undefined && !draft.unnamed && draft.name.includes(' '));
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

/**
 * Keeps in mind whom the text is about: who speaks, and the first person that a sentence makes its subject; never the object of a
 * preposition or somebody inside a quotation. *McLenney said Clinton …* is about McLenney.
 */
export function follow(
  discourse: Discourse,
  scene: Scene,
  phrase: NounPhrase,
  id: number,
  isSource: boolean,
): void {
  const draft = discourse.register.drafts[id];
  if (!draft) return;
  const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0;
  const sentence = scene.sentenceOf[phrase.from] ?? 0;
  if (!quoted && (isSource || phrase.preposition === undefined) && phrase.head !== 'pronoun')
    noteTopic(discourse, draft, id, scene.sentenceOf[phrase.from] ?? 0, isSource);
  if (isSource && !quoted && isPerson(draft)) {
    discourse.speaker = id;
    discourse.focus = id;
    discourse.focusSentence = sentence;
  }
  if (phrase.preposition === undefined) draft.acts += 1;
  if (quoted) return;
  if (phrase.head === 'pronoun') {
    // A sentence that begins with a pronoun goes on about the same person.
    if (discourse.focusSentence < sentence) discourse.focusSentence = sentence;
    return;
  }
  if (phrase.determiner?.kind === 'possessive' && !phrase.name) return;
  const person = draft.type === 'person' || (draft.type === undefined && !draft.unnamed);
  if (person) discourse.recent.push({ id, sentence });
  if (!isPerson(draft) || phrase.preposition !== undefined || discourse.focusSentence === sentence) return;
  discourse.focus = id;
  discourse.focusSentence = sentence;
}

/** Keeps the last subject of all, and the body or group that was last one: the first phrase of a `sentence`, and who speaks. */
function noteTopic(
  discourse: Discourse,
  draft: EntityDraft,
  id: number,
  sentence: number,
  speaks: boolean,
): void {
  if (draft.type === 'place' || (!speaks && sentence === discourse.topicSentence)) return;
  discourse.topicSentence = sentence;
  discourse.topic = id;
  if (!isPerson(draft)) discourse.body = id;
}

import type { Gender, GrammaticalNumber } from '../languages/languagePack.ts';
import type { AnalysedBlock, Mention } from './analysedArticle.ts';
import { isImpersonal } from './impersonal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Name } from './names.ts';
import type { NounPhrase } from './nounPhrases.ts';
import {
  addRole,
  agrees,
  complementOf,
  createRegister,
  type EntityDraft,
  enterName,
  enterUnnamed,
  findByRole,
  findBySingleName,
  findExpansion,
  type Register,
} from './people.ts';
import { type Scene, textAt } from './scene.ts';

/** Who is meant by each phrase and name of the article. */
export interface Coreference {
  readonly drafts: readonly EntityDraft[];
  /** For each block, for each phrase of its scene: index into `drafts`, or undefined. */
  readonly phrases: readonly (readonly (number | undefined)[])[];
}

/** How many changes of person a pronoun in a tag may reach back over. */
const REACH = 8;

interface State {
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
  /** People in the reporter's words of this sentence and the one before, for pronouns outside tags. */
  recent: { id: number; sentence: number }[];
  /** The people last mentioned, the newest last; pronouns do not reach further back. */
  lately: number[];
  /** Sentence of the block in which the focus was set. */
  focusSentence: number;
}

/** Reads the article once, in order, after all its full names are known, so that a surname may come before its full name. */
export function resolveMentions(blocks: readonly AnalysedBlock[], lexicon: Lexicon): Coreference {
  const state: State = {
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
  for (const { text } of blocks)
    for (const name of text?.syntax.scene.names ?? []) if (isFull(name)) enterName(state.register, name);
  const phrases = blocks.map((block) =>
    block.text ? resolveBlock(state, block, block.text.syntax.scene) : [],
  );
  return { drafts: state.register.drafts, phrases };
}

function isFull(name: Name): boolean {
  return (
    name.words.length > 1 || name.known !== undefined || name.type === 'place' || name.kind === 'acronym'
  );
}

function resolveBlock(state: State, block: AnalysedBlock, scene: Scene): (number | undefined)[] {
  const resolved = new Array<number | undefined>(scene.phrases.length).fill(undefined);
  const isSource = block.text?.syntax.isSource ?? [];
  state.recent = [];
  state.topic = undefined;
  state.topicSentence = -1;
  state.focusSentence = -1;
  let nextName = 0;
  for (const [index, phrase] of scene.phrases.entries()) {
    nextName = enterNames(state, block, scene, nextName, phrase.to);
    const id = resolvePhrase(state, block, scene, index, isSource[index] === true, resolved);
    resolved[index] = id;
    if (id !== undefined) follow(state, scene, phrase, id, isSource[index] === true);
  }
  enterNames(state, block, scene, nextName, scene.reader.tokens.length);
  return resolved;
}

/** Enters the mentions of the names that begin before token `to`. */
function enterNames(state: State, block: AnalysedBlock, scene: Scene, from: number, to: number): number {
  let next = from;
  for (; next < scene.names.length; next += 1) {
    const name = scene.names[next];
    if (!name || name.from >= to) break;
    const id = identify(state, name);
    mention(state, id, block, name, name.kind, name.text);
    if (isAddressed(scene, name)) noteAddressed(state, id);
    if (isLocated(scene, name) || isComplement(scene, name)) noteLocated(state, id);
  }
  return next;
}

/** *à Brest*, *near Leeds*; but whom one tells is no place (*a déclaré à Politico*). */
function isLocated(scene: Scene, name: Name): boolean {
  const { lexicon, wordAt } = scene.reader;
  const before = lexicon.determiners.has(wordAt(name.lead - 1) ?? '') ? name.lead - 2 : name.lead - 1;
  const word = wordAt(before) ?? '';
  if (name.words.length === 1 && lexicon.complementPrepositions.has(word) && !lexicon.locatives.has(word))
    return true;
  return lexicon.locatives.has(word) && (scene.cueOf[before - 1] ?? -1) < 0;
}

/** *le conseil municipal de Montréval*, *the mayor of Ashford*: what a body or an office is of. */
function isComplement(scene: Scene, name: Name): boolean {
  const phrase = scene.phrases[scene.phraseOf[name.from] ?? -1];
  return phrase?.noun !== undefined && phrase.name?.from !== name.from && name.to === phrase.to;
}

/** *a déclaré à Euronews*: whom one tells, when no first name shows a person, is a paper or a station. */
function isAddressed(scene: Scene, name: Name): boolean {
  const { lexicon, wordAt } = scene.reader;
  const cue = scene.cues[scene.cueOf[name.lead - 2] ?? -1];
  return (
    cue?.kind === 'verb' &&
    cue.certainty === 'speech' &&
    !name.firstName &&
    !name.honorific &&
    lexicon.pack.addressPrepositions.includes(wordAt(name.lead - 1) ?? '')
  );
}

function noteAddressed(state: State, id: number): void {
  const draft = state.register.drafts[id];
  if (draft && draft.words.length === 1) draft.type ??= 'organization';
}

function noteLocated(state: State, id: number): void {
  const draft = state.register.drafts[id];
  if (draft) draft.located += 1;
}

function identify(state: State, name: Name): number {
  if (name.kind === 'acronym' && !name.known) {
    const expanded = findExpansion(state.register, name);
    if (expanded !== undefined) return expanded;
  }
  if (!isFull(name)) {
    const known = findBySingleName(state.register, name);
    if (known !== undefined) {
      const draft = state.register.drafts[known];
      if (draft) {
        draft.gender ??= name.gender;
        draft.type ??= 'person';
      }
      return known;
    }
  }
  return enterName(state.register, name);
}

function mention(
  state: State,
  id: number,
  block: AnalysedBlock,
  span: { start: number; end: number },
  kind: Mention['kind'],
  text: string,
): void {
  const draft = state.register.drafts[id];
  if (!draft) return;
  const start = block.block.start + span.start;
  draft.mentions.push({ start, end: block.block.start + span.end, text, kind, block: block.index });
  draft.lastSeen = start;
  if (!isPerson(draft) || state.lately.at(-1) === id) return;
  state.lately.push(id);
  if (state.lately.length > REACH) state.lately.shift();
}

function resolvePhrase(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  index: number,
  isSource: boolean,
  resolved: readonly (number | undefined)[],
): number | undefined {
  const phrase = scene.phrases[index];
  if (!phrase) return undefined;
  if (phrase.head === 'pronoun') return resolvePronoun(state, block, scene, phrase, isSource);
  if (phrase.name) return resolveNamed(state, block, scene, phrase, phrase.name);
  const apposed = resolveApposition(state, block, scene, index, resolved);
  if (apposed !== undefined) return apposed;
  const backward =
    phrase.head === 'role' && phrase.number === 'singular' && phrase.determiner?.kind !== 'indefinite'
      ? findRoleBearer(state, block, scene, phrase)
      : phrase.head === 'body'
        ? findNamedBody(state, scene, phrase)
        : undefined;
  if (backward !== undefined) {
    if (phrase.noun) mention(state, backward, block, phrase.noun, 'role', textOfSpan(scene, phrase.noun));
    return backward;
  }
  return isSource || phrase.head === 'role' || phrase.head === 'body' || phrase.head === 'group'
    ? enterUnnamed(state.register, phrase, textOfSpan(scene, phrase.noun ?? phrase))
    : undefined;
}

function textOfSpan(scene: Scene, span: { start: number; end: number }): string {
  return scene.prose.slice(span.start, span.end);
}

function resolveNamed(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
  name: Name,
): number {
  const id = identify(state, name);
  const draft = state.register.drafts[id];
  if (!draft) return id;
  if (phrase.noun?.category === 'body') draft.type ??= 'organization';
  if (draft.type === 'organization') draft.gender ??= phrase.determiner?.gender;
  if (phrase.noun?.category === 'role' && draft.type !== 'place') {
    addRole(
      state.register,
      id,
      phrase,
      phrase.noun,
      scene.prose,
      block.block.start,
      'before-name',
      state.lexicon,
    );
  }
  return id;
}

/** *le conseiller …, Kim Sung-han* and *Kim Sung-han, conseiller …*: a role beside a name, over one comma. */
function resolveApposition(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  index: number,
  resolved: readonly (number | undefined)[],
): number | undefined {
  const phrase = scene.phrases[index];
  if (!phrase?.noun || phrase.head !== 'role' || phrase.number !== 'singular') return undefined;
  const name = apposedName(scene, index);
  if (name && mayBePerson(state, name))
    return attachRole(state, block, scene, toComma(scene, phrase, name), identify(state, name));
  const before = scene.phrases[index - 1];
  const known = resolved[index - 1];
  if (before?.name && known !== undefined && isComma(scene, before.to, phrase.from)) {
    // *Séoul, proche allié de Washington*: what stands beside a place is no person.
    return mayBePerson(state, before.name) ? attachRole(state, block, scene, phrase, known) : known;
  }
  return undefined;
}

/** The role runs to the comma before the name: *directeur pour l’Europe, Craig Hollis*. */
function toComma(scene: Scene, phrase: NounPhrase, name: Name): NounPhrase {
  const last = scene.reader.tokens[name.lead - 2];
  return phrase.noun && last ? { ...phrase, noun: { ...phrase.noun, end: last.end } } : phrase;
}

/** The name behind a role and a comma; more words of the role may stand between (*pour l’administration des Armées*). */
function apposedName(scene: Scene, index: number): Name | undefined {
  const phrase = scene.phrases[index];
  for (let next = index + 1; phrase && next <= index + 3; next += 1) {
    const candidate = scene.phrases[next];
    if (!candidate) return undefined;
    if (candidate.name && !candidate.noun && isComma(scene, candidate.name.lead - 1, candidate.name.lead)) {
      return isPlain(scene, phrase.to, candidate.name.lead - 1) ? candidate.name : undefined;
    }
    if (candidate.preposition === undefined) return undefined;
  }
  return undefined;
}

/** Words and prepositions only: no stop, no verb, no clause. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  const { lexicon } = scene.reader;
  for (let at = from; at < to; at += 1) {
    const token = scene.reader.tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
    if (
      scene.cues[scene.cueOf[at] ?? -1]?.kind === 'verb' ||
      lexicon.words.relatives.has(token.folded) ||
      lexicon.verbs.has(token.folded)
    )
      return false;
  }
  return to - from <= 10;
}

function mayBePerson(state: State, name: Name): boolean {
  const draft = state.register.drafts[identify(state, name)];
  return draft !== undefined && isPerson(draft);
}

/** A comma alone between two phrases, or a comma and an age (*, 42 ans,*). */
function isComma(scene: Scene, from: number, to: number): boolean {
  if (textAt(scene, from) !== ',' && textAt(scene, from) !== '(') return false;
  if (to === from + 1) return true;
  return scene.reader.tokens[from + 1]?.kind === 'number' && to - from <= 5 && textAt(scene, to - 1) === ',';
}

function attachRole(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
  id: number,
): number {
  if (phrase.noun)
    addRole(
      state.register,
      id,
      phrase,
      phrase.noun,
      scene.prose,
      block.block.start,
      'apposition',
      state.lexicon,
    );
  return id;
}

/** *le ministre*, *le patron de l’OTAN*, *le responsable*: the person with that role, or head of that body, or the one last spoken of. */
function findRoleBearer(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
): number | undefined {
  const noun = phrase.noun;
  if (!noun) return undefined;
  const complement = complementOf(textOfSpan(scene, noun), noun.lemma);
  const known = findByRole(state.register, noun.lemma, complement, (draft) =>
    agrees(phrase.gender, draft.gender),
  );
  if (known !== undefined) return known;
  if (complement !== '') return undefined;
  const generic = state.lexicon.genericRoles.has(noun.lemma);
  if (phrase.determiner?.kind !== 'definite' && !generic) return undefined;
  const focus = state.focus === undefined ? undefined : state.register.drafts[state.focus];
  if (!focus || focus.unnamed || !isPerson(focus) || !agrees(phrase.gender, focus.gender)) return undefined;
  // Somebody with a role of his own, last named long before, is not the one meant.
  const last = focus.mentions.at(-1)?.block ?? 0;
  if (!generic && focus.roles.length > 0 && block.index - last > 2) return undefined;
  return focus.number === phrase.number ? state.focus : undefined;
}

/** *l’entreprise*, *the company*: the body named last. */
function findNamedBody(state: State, scene: Scene, phrase: NounPhrase): number | undefined {
  const noun = phrase.noun;
  if (
    !noun ||
    phrase.number !== 'singular' ||
    phrase.determiner?.kind !== 'definite' ||
    !state.lexicon.genericBodies.has(noun.lemma)
  )
    return undefined;
  if (textOfSpan(scene, noun).length > noun.lemma.length) return undefined;
  const body = state.body === undefined ? undefined : state.register.drafts[state.body];
  return body && !body.unnamed ? state.body : undefined;
}

function resolvePronoun(
  state: State,
  block: AnalysedBlock,
  scene: Scene,
  phrase: NounPhrase,
  isSource: boolean,
): number | undefined {
  const pronoun = phrase.pronoun;
  if (pronoun?.person !== 3) return undefined;
  if (pronoun.impersonal && isImpersonal(scene, phrase)) return undefined;
  if (pronoun.impersonal && !pronoun.gender && !isSource) return undefined;
  const id = isSource
    ? tagAntecedent(state, pronoun.gender, pronoun.number)
    : onlyCandidate(state, scene, phrase, pronoun.gender, pronoun.number);
  if (id !== undefined) mention(state, id, block, phrase, 'pronoun', textOfSpan(scene, phrase));
  return id;
}

/** In a tag a pronoun means the person last spoken of, if he agrees; else who spoke last; else the last person who agrees. */
function tagAntecedent(
  state: State,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): number | undefined {
  const topic = state.topic === undefined ? undefined : state.register.drafts[state.topic];
  if (
    topic &&
    !isPerson(topic) &&
    topic.gender !== undefined &&
    topic.gender === gender &&
    topic.number === number
  )
    return state.topic;
  for (const id of [state.focus, state.speaker])
    if (id !== undefined && fits(state.register.drafts[id], gender, number)) return id;
  const person = state.lately.findLast((id) => fits(state.register.drafts[id], gender, number));
  if (person !== undefined) return person;
  const body = state.body === undefined ? undefined : state.register.drafts[state.body];
  return body && agrees(gender, body.gender) && body.number === number ? state.body : undefined;
}

function fits(
  draft: EntityDraft | undefined,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): boolean {
  if (!draft || draft.type === 'place' || draft.type === 'other') return false;
  if (draft.type === 'organization') return false;
  return agrees(gender, draft.gender) && draft.number === number;
}

/** Outside tags a pronoun is only said to mean somebody where exactly one person nearby agrees. */
function onlyCandidate(
  state: State,
  scene: Scene,
  phrase: NounPhrase,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): number | undefined {
  if ((scene.quotationOf[phrase.from] ?? -1) >= 0) return undefined;
  const sentence = scene.sentenceOf[phrase.from] ?? 0;
  const first = scene.sentences[sentence]?.from ?? 0;
  if (scene.reader.lexicon.subordinators.byFirst.has(scene.reader.wordAt(first) ?? '')) return undefined;
  const near = new Set(
    state.recent
      .filter((seen) => seen.sentence >= sentence - 1 && fits(state.register.drafts[seen.id], gender, number))
      .map((seen) => seen.id),
  );
  return near.size === 1 ? [...near][0] : undefined;
}

/** Keeps the last subject of all, and the body or group that was last one: the first phrase of a `sentence`, and who speaks. */
function noteTopic(state: State, draft: EntityDraft, id: number, sentence: number, speaks: boolean): void {
  if (draft.type === 'place' || (!speaks && sentence === state.topicSentence)) return;
  state.topicSentence = sentence;
  state.topic = id;
  if (!isPerson(draft)) state.body = id;
}

/** Known for one, or an unknown name of several words. */
function isPerson(draft: EntityDraft): boolean {
  return draft.type === 'person' || (draft.type === undefined && draft.name.includes(' '));
}

/**
 * Keeps in mind whom the text is about: who speaks, and the first person that a sentence makes its subject; never the object of a
 * preposition or somebody inside a quotation. *McLenney said Clinton …* is about McLenney.
 */
function follow(state: State, scene: Scene, phrase: NounPhrase, id: number, isSource: boolean): void {
  const draft = state.register.drafts[id];
  if (!draft) return;
  const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0;
  const sentence = scene.sentenceOf[phrase.from] ?? 0;
  if (!quoted && (isSource || phrase.preposition === undefined) && phrase.head !== 'pronoun')
    noteTopic(state, draft, id, scene.sentenceOf[phrase.from] ?? 0, isSource);
  if (isSource && !quoted && isPerson(draft)) {
    state.speaker = id;
    state.focus = id;
    state.focusSentence = sentence;
  }
  if (phrase.preposition === undefined) draft.acts += 1;
  if (quoted) return;
  if (phrase.head === 'pronoun') {
    // A sentence that begins with a pronoun goes on about the same person.
    if (state.focusSentence < sentence) state.focusSentence = sentence;
    return;
  }
  if (phrase.determiner?.kind === 'possessive' && !phrase.name) return;
  const person = draft.type === 'person' || (draft.type === undefined && !draft.unnamed);
  if (person) state.recent.push({ id, sentence });
  if (!isPerson(draft) || phrase.preposition !== undefined || state.focusSentence === sentence) return;
  state.focus = id;
  state.focusSentence = sentence;
}

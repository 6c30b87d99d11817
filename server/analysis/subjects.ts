import type { BlockCue } from './cues.ts';
import { determinerAt } from './reader.ts';
import { isLight, LONGEST_SENTENCE, type Scene, textAt } from './scene.ts';

/** The phrase that does what a cue says, and how it was found. */
export interface Subject {
  readonly phrase: number;
  readonly how: 'inverted' | 'after' | 'before' | 'relative' | 'agent' | 'sentence';
}

/** Far enough for *a déclaré mardi à l’AFP lors d’une visite le ministre*. */
const FARTHEST = 14;

/** The subject of a verbal cue, or the source of a phrase. `tag`: the cue follows words in a tag, so its subject may follow it. */
export function findSubject(scene: Scene, cue: BlockCue, tag: boolean): Subject | undefined {
  if (cue.kind === 'phrase') {
    const phrase = sourceOf(scene, cue);
    return phrase === undefined ? undefined : { phrase, how: 'agent' };
  }
  if (cue.inverted) {
    const phrase = scene.phraseOf[cue.inverted.at];
    return phrase === undefined || phrase < 0 ? undefined : { phrase, how: 'inverted' };
  }
  if (cue.passive || cue.mood === 'participle') return findAgent(scene, cue);
  if (cue.mood !== 'finite') return findShared(scene, cue);
  if (tag && cue.mood === 'finite') {
    const phrase = phraseAfter(scene, cue.to, true);
    if (phrase !== undefined) return { phrase, how: 'after' };
  }
  return findBefore(scene, cue);
}

/** Of *according to*, *put it* and *as … put it*. */
function sourceOf(scene: Scene, cue: BlockCue): number | undefined {
  if (cue.sourceSide === 'before') return phraseBefore(scene, cue.from - 1);
  if (cue.sourceSide !== 'inside') return phraseAfter(scene, cue.to, false);
  return scene.phraseOf.slice(cue.from, cue.to).find((index) => index >= 0);
}

/** A gerund or an infinitive has the subject of the verb that it goes with: the one before it, else the one that follows. */
function findShared(scene: Scene, cue: BlockCue): Subject | undefined {
  const level = scene.quotationOf[cue.from] ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const first = Math.max(sentence?.from ?? 0, cue.from - LONGEST_SENTENCE);
  for (let at = cue.from - 1; at >= first; at -= 1) {
    const other = scene.cues[scene.cueOf[at] ?? -1];
    if (other?.kind !== 'verb' || (scene.quotationOf[at] ?? -1) !== level) continue;
    at = other.from;
    if (other.mood !== 'finite' || other.passive) continue;
    const tag = textAt(scene, other.from - 1) === ',' || (scene.quotationOf[other.from - 1] ?? -1) !== level;
    return findSubject(scene, other, tag);
  }
  return findBefore(scene, cue) ?? findAhead(scene, cue);
}

/** *Bemoaning the “system,” Trump accused …*: the first phrase after the comma that ends the participle's clause. */
function findAhead(scene: Scene, cue: BlockCue): Subject | undefined {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const level = scene.quotationOf[cue.from] ?? -1;
  let comma = false;
  for (let at = cue.to; at < Math.min(sentence?.to ?? 0, cue.to + 50); at += 1) {
    comma ||=
      textAt(scene, at) === ',' || ((scene.quotationOf[at] ?? -1) !== level && textAt(scene, at + 1) === ',');
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (!comma || !phrase || phrase.preposition !== undefined || (scene.quotationOf[at] ?? -1) !== level)
      continue;
    return { phrase: index, how: 'sentence' };
  }
  return undefined;
}

/** *interrogé par l’AFP*, *quoted by*: the agent, within the same clause. */
function findAgent(scene: Scene, cue: BlockCue): Subject | undefined {
  const { lexicon, wordAt } = scene.reader;
  const level = scene.quotationOf[cue.from] ?? -1;
  let words = 0;
  const end = Math.min(scene.reader.tokens.length, cue.to + LONGEST_SENTENCE);
  for (let at = cue.to; at < end && words < 4; at += 1) {
    // *qualifié de « très insuffisant » par un rapport*: quoted words may stand between.
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    if (lexicon.agentPrepositions.has(wordAt(at) ?? '')) {
      const phrase = phraseAfter(scene, at + 1, false);
      return phrase === undefined ? undefined : { phrase, how: 'agent' };
    }
    if (isStop(textAt(scene, at)) || textAt(scene, at) === ',') return undefined;
    if (!isLight(scene, at)) words += 1;
  }
  return undefined;
}

/** The first phrase from `at` on that no preposition governs; with `far`, over adverbs, times and prepositional phrases. */
function phraseAfter(scene: Scene, start: number, far: boolean): number | undefined {
  let at = start;
  while (at < start + FARTHEST && at < scene.reader.tokens.length) {
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (phrase && phrase.from === at) {
      if (!far || phrase.preposition === undefined || (at === start && isPartitive(scene, at))) return index;
      at = phrase.to;
      continue;
    }
    if (determinerAt(scene.reader, at) && isPhraseStart(scene, at + 1) && !isContraction(scene, at)) {
      at += 1;
      continue;
    }
    const quoted = (scene.quotationOf[at] ?? -1) !== (scene.quotationOf[start - 1] ?? -1);
    if (quoted || isStop(textAt(scene, at))) return undefined;
    if (!far && !isLight(scene, at)) return undefined;
    const other = scene.cues[scene.cueOf[at] ?? -1];
    if (other?.kind === 'verb' && other.mood !== 'participle') return undefined;
    if (scene.reader.lexicon.words.relatives.has(scene.reader.wordAt(at) ?? '')) return undefined;
    at += 1;
  }
  return undefined;
}

/** *se plaignent des riverains*: `des` is a preposition and a determiner, and right behind the verb the latter. */
function isPartitive(scene: Scene, at: number): boolean {
  return scene.reader.lexicon.determiners.has(scene.reader.wordAt(at) ?? '');
}

function isPhraseStart(scene: Scene, at: number): boolean {
  return scene.phrases[scene.phraseOf[at] ?? -1]?.from === at;
}

function isContraction(scene: Scene, at: number): boolean {
  return (scene.reader.wordAt(at) ?? '') in scene.reader.lexicon.pack.tokens.contractions;
}

function isStop(text: string): boolean {
  return '.;:!?()—'.includes(text) && text !== '';
}

function phraseBefore(scene: Scene, at: number): number | undefined {
  const index = scene.phraseOf[at] ?? -1;
  return index < 0 ? undefined : index;
}

/** The subject on the left of the verb: next to it, before its relative pronoun, or the first of the clause. */
function findBefore(scene: Scene, cue: BlockCue): Subject | undefined {
  const level = scene.quotationOf[cue.from] ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  if (!sentence) return undefined;
  const first = Math.max(sentence.from, cue.from - 60);
  let at = skipLight(scene, cue.from - 1);
  if (cue.mood === 'finite') {
    const word = scene.reader.wordAt(at) ?? '';
    if (scene.reader.lexicon.words.relatives.has(word)) {
      const phrase = antecedent(scene, at, first);
      return phrase === undefined ? undefined : { phrase, how: 'relative' };
    }
    const beside = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[beside];
    if (
      phrase &&
      (phrase.preposition === undefined || phrase.head === 'pronoun') &&
      (scene.quotationOf[at] ?? -1) === level
    ) {
      return { phrase: namedBefore(scene, beside), how: 'before' };
    }
  }
  let fallback: number | undefined;
  while (at >= first) {
    if (textAt(scene, at) === ')') at = Math.max(openingBracket(scene, at), first - 1);
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (phrase && (scene.quotationOf[at] ?? -1) === level) {
      if (phrase.preposition === undefined && phrase.type !== 'place') fallback = index;
      at = phrase.from - 1;
      continue;
    }
    if (fallback !== undefined && isStop(textAt(scene, at))) break;
    at -= 1;
  }
  return fallback === undefined ? undefined : { phrase: fallback, how: 'sentence' };
}

/** To the left over adverbs, clitics and brackets (*Gwen Moore (D-Wis.) said*). */
function skipLight(scene: Scene, start: number): number {
  let at = start;
  for (;;) {
    while (at >= 0 && isLight(scene, at)) at -= 1;
    const open = textAt(scene, at) === ')' ? openingBracket(scene, at) : -1;
    if (open < 0) return at;
    at = open - 1;
  }
}

function openingBracket(scene: Scene, close: number): number {
  for (let at = close - 1; at > close - 12 && at >= 0; at -= 1) if (textAt(scene, at) === '(') return at;
  return -1;
}

/** What *qui* stands for: the phrase right before it, over a comma. */
function antecedent(scene: Scene, relative: number, first: number): number | undefined {
  let at = relative - 1;
  if (textAt(scene, at) === ',') at -= 1;
  for (; at >= first; at -= 1) {
    const index = scene.phraseOf[at] ?? -1;
    if (index >= 0) return namedBefore(scene, index);
  }
  return undefined;
}

/** In *Kim, conseiller du pays, a dit* the subject is Kim: of two phrases in apposition the one with the name. */
function namedBefore(scene: Scene, index: number): number {
  const phrase = scene.phrases[index];
  const before = scene.phrases[index - 1];
  if (!phrase || !before || phrase.name || !before.name) return index;
  const between = textAt(scene, phrase.from - 1);
  const adjacent = between === ',' && before.to === phrase.from - 1;
  return adjacent && phrase.head === 'role' ? index - 1 : index;
}

import { isLight, LONGEST_SENTENCE, type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isBoundary, isLower } from '../words/reader.ts';
import type { BlockCue } from './cues.ts';
import { findShared } from './sharedSubjects.ts';
import { antecedent, findBefore, isRelative } from './subjectsBefore.ts';

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

/** *According to conservative host Ann Roy*: plain words that no phrase holds. */
function skipModifiers(scene: Scene, start: number): number {
  let at = start;
  while (
    at < start + MOST_MODIFIERS &&
    isLower(scene.reader.tokens[at]) &&
    (scene.phraseOf[at] ?? -1) < 0 &&
    !isBoundary(scene.reader, at)
  )
    at += 1;
  return (scene.phraseOf[at] ?? -1) >= 0 ? at : start;
}

const MOST_MODIFIERS = 4;

/** Of *according to*, *put it* and *as … put it*. */
function sourceOf(scene: Scene, cue: BlockCue): number | undefined {
  if (cue.sourceSide === 'before') return findBefore(scene, cue)?.phrase;
  if (cue.sourceSide !== 'inside')
    return isRelative(scene, cue.to)
      ? antecedent(scene, cue.from, cue.from - FARTHEST)
      : phraseAfter(scene, skipModifiers(scene, cue.to), false);
  return scene.phraseOf.slice(cue.from, cue.to).find((index) => index >= 0);
}

/** Words between a participle and who did it: *dismissed as an attempt to “…” by commentators*. */
const MOST_BEFORE_AGENT = 7;

/** *interrogé par l’AFP*, *quoted by*: the agent, within the same clause. */
function findAgent(scene: Scene, cue: BlockCue): Subject | undefined {
  const { lexicon, wordAt } = scene.reader;
  const level = scene.quotationOf[cue.from] ?? -1;
  let words = 0;
  const end = Math.min(scene.reader.tokens.length, cue.to + LONGEST_SENTENCE);
  for (let at = cue.to; at < end && words < MOST_BEFORE_AGENT; at += 1) {
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
    if (far && determinerAt(scene.reader, at) && isLight(scene, at + 1) && !isPhraseStart(scene, at)) {
      at += 2;
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
    if (opensClause(scene, at)) return undefined;
    at += 1;
  }
  return undefined;
}

/** *a révélé* `qu’` *elle partait*: what another clause has is no subject of this one. */
function opensClause(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  if (lexicon.words.relatives.has(wordAt(at) ?? '')) return true;
  return (
    matchPhrase(lexicon.subordinators, wordAt, at) !== undefined &&
    matchPhrase(lexicon.prepositions, wordAt, at) === undefined
  );
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

export function isStop(text: string): boolean {
  return '.;:!?()—'.includes(text) && text !== '';
}

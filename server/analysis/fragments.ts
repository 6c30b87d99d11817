import type { Span } from '../article/span.ts';
import { hasLinks, isAdjunct } from './adjuncts.ts';
import type { BlockCue } from './cues.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { determinerAt } from './reader.ts';
import { isLight, type Scene, textAt } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';
import { clitic, phraseStart } from './tags.ts';

/**
 * A sentence that reports and has nothing reported: a source, a cue, and when, where and to whom. In the block's own offsets.
 * `subject-first`: *Kim a déclaré lors d’une conférence de presse.* `verb-first`: *a ajouté le patron de l’OTAN.*
 * `participle`: *Speaking on Monday in Seoul.*
 */
export interface Fragment extends Span {
  readonly shape: 'subject-first' | 'verb-first' | 'participle';
  readonly sentence: number;
  readonly cue: number | undefined;
  readonly subject: Subject | undefined;
  /** The whole subject, with what stands in apposition and whoever else is named: *Le maire, Luc Morel*; of `subject-first` only. */
  readonly subjectSpan: Span | undefined;
  /** *Anne Roy et Léa Brun* are several. */
  readonly several: boolean;
  /** What follows cue and subject: *lors d’une conférence de presse*, without the stop. */
  readonly rest: Span;
}

/** Finds the fragments of a block; what makes them faults (a quotation beside them that has its tag) is for the rules. */
export function findFragments(scene: Scene): Fragment[] {
  const fragments: Fragment[] = [];
  for (const index of scene.sentences.keys()) {
    const fragment =
      readVerbFirst(scene, index) ?? readSubjectFirst(scene, index) ?? readParticiple(scene, index);
    if (fragment) fragments.push(fragment);
  }
  return fragments;
}

function isOutside(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((scene.quotationOf[at] ?? -1) >= 0) return false;
  return true;
}

function readSubjectFirst(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence || !isOutside(scene, sentence.from, sentence.to)) return undefined;
  const end = contentEnd(scene, sentence.to);
  const cueIndex = onlyCue(scene, sentence.from, end);
  const cue = scene.cues[cueIndex];
  if (!cue || !needsWords(scene, cue) || !isStated(scene, end, sentence.to)) return undefined;
  const subject = findSubject(scene, cue, false);
  const beside = subject?.how === 'before' || subject?.how === 'sentence';
  const phrase = beside ? scene.phrases[subject.phrase] : undefined;
  const whole = readWholeSubject(scene, sentence.from, clitic(scene, cue));
  if (!subject || !phrase || !whole || !startsUpper(scene, sentence.from)) return undefined;
  if (!whole.several && !agrees(cue, phrase)) return undefined;
  if (!isAdjunct(scene, cue.to, end, cue.verb?.addressee === true)) return undefined;
  const fragment = fragmentOf(scene, index, cueIndex, subject, cue.to, end);
  return { ...fragment, shape: 'subject-first', subjectSpan: whole, several: whole.several };
}

/** What stands before the verb, where that is a subject and nothing else but *Et*, *Puis*, *Lundi*. */
function readWholeSubject(
  scene: Scene,
  from: number,
  to: number,
): (Span & { readonly several: boolean }) | undefined {
  const { words } = scene.reader.lexicon;
  let start: number | undefined;
  let end = 0;
  let several = false;
  let at = from;
  while (at < to) {
    const word = scene.reader.wordAt(at) ?? '';
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (phrase) {
      if (phrase.preposition !== undefined || phrase.to > to) return undefined;
      start ??= phraseStart(scene, phrase);
      end = phrase.end;
      at = phrase.to;
      continue;
    }
    if (start !== undefined && words.coordinators.has(word)) several = true;
    const determines = determinerAt(scene.reader, at) !== undefined && (scene.phraseOf[at + 1] ?? -1) >= 0;
    if (!determines && !words.coordinators.has(word) && word !== ',' && !isLight(scene, at)) return undefined;
    // *En 2008, l’acteur…* tells a story.
    if (start === undefined && words.preverbal.has(word) && !determines) return undefined;
    at += 1;
  }
  return start === undefined ? undefined : { start, end, several };
}

/** A verb that says nothing until its object does: not *a répondu*, *a dénoncé*, *l’a annoncé*, *wrote*. */
function needsWords(scene: Scene, cue: BlockCue): boolean {
  const { verb } = cue;
  if (cue.mood !== 'finite' || cue.passive || cue.negated || cue.inverted) return false;
  if (!verb || cue.certainty !== 'speech' || (cue.person !== undefined && cue.person !== 3)) return false;
  if (verb.standsAlone || verb.describes || verb.asks || verb.answers || verb.writes || verb.judges)
    return false;
  return verb.reflexive === true || clitic(scene, cue) === cue.from;
}

/** The sentence ends in one full stop: it is no question, no cry, and does not trail off. */
function isStated(scene: Scene, end: number, to: number): boolean {
  return end === to - 1 && textAt(scene, end) === '.';
}

/** *Heaping praise* is no subject with its verb. */
function agrees(cue: BlockCue, phrase: NounPhrase): boolean {
  return (
    cue.tense !== 'present' || cue.number !== 'plural' || phrase.number === 'plural' || phrase.head === 'body'
  );
}

/** Begins in lower case with the verb, its subject behind it: *a ajouté le patron de l’OTAN.* */
function readVerbFirst(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence || !isOutside(scene, sentence.from, sentence.to)) return undefined;
  const cueIndex = scene.cueOf[skipLight(scene, sentence.from)] ?? -1;
  const cue = scene.cues[cueIndex];
  if (!cue || cue.from > sentence.from + 2 || cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive)
    return undefined;
  const subject = findSubject(scene, cue, true);
  if (!subject || (subject.how !== 'inverted' && subject.how !== 'after')) return undefined;
  const phrase = scene.phrases[subject.phrase];
  const end = contentEnd(scene, sentence.to);
  const after = subject.how === 'inverted' ? cue.to : (phrase?.to ?? cue.to);
  if (!isStated(scene, end, sentence.to) || hasLinks(scene, after, end)) return undefined;
  // *A-t-il dit la vérité.* A capital wants more: the pronoun behind the verb, and no object.
  if (
    startsUpper(scene, sentence.from) &&
    (subject.how !== 'inverted' || !isAdjunct(scene, after, end, false))
  )
    return undefined;
  return { ...fragmentOf(scene, index, cueIndex, subject, after, end), shape: 'verb-first' };
}

/** *Speaking on Monday in Seoul.* — a participle of speaking, and when and where. */
function readParticiple(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence || !isOutside(scene, sentence.from, sentence.to)) return undefined;
  const { lexicon, wordAt } = scene.reader;
  const first = lexicon.reflexives.has(wordAt(sentence.from) ?? '') ? sentence.from + 1 : sentence.from;
  if (!lexicon.speakingParticiples.has(wordAt(first) ?? '')) return undefined;
  const end = contentEnd(scene, sentence.to);
  if (end === first + 1 || !isAdjunct(scene, first + 1, end, false)) return undefined;
  return { ...fragmentOf(scene, index, undefined, undefined, first + 1, end), shape: 'participle' };
}

function fragmentOf(
  scene: Scene,
  index: number,
  cue: number | undefined,
  subject: Subject | undefined,
  restFrom: number,
  restTo: number,
): Omit<Fragment, 'shape'> {
  const sentence = scene.sentences[index];
  const last = scene.reader.tokens[restTo - 1];
  const first = scene.reader.tokens[restFrom];
  const restEnd = last?.end ?? 0;
  return {
    start: sentence?.start ?? 0,
    end: sentence?.end ?? 0,
    sentence: index,
    cue,
    subject,
    subjectSpan: undefined,
    several: false,
    rest: { start: restFrom < restTo ? (first?.start ?? restEnd) : restEnd, end: restEnd },
  };
}

function contentEnd(scene: Scene, to: number): number {
  let end = to;
  while (end > 0 && '.!?…'.includes(textAt(scene, end - 1)) && textAt(scene, end - 1) !== '') end -= 1;
  return end;
}

/** Index of the one verbal cue between two tokens; -1 with none or several, or where a cue phrase stands beside it. */
function onlyCue(scene: Scene, from: number, to: number): number {
  let found = -1;
  for (let at = from; at < to; at += 1) {
    const index = scene.cueOf[at] ?? -1;
    const cue = scene.cues[index];
    if (!cue || cue.from !== at || cue.kind === 'noun') continue;
    if (cue.kind === 'phrase' && cue.certainty === 'possible') continue;
    if (found >= 0 || cue.kind === 'phrase') return -1;
    found = index;
  }
  return found;
}

function startsUpper(scene: Scene, at: number): boolean {
  const first = textAt(scene, at).charAt(0);
  return first !== first.toLowerCase();
}

function skipLight(scene: Scene, start: number): number {
  let at = start;
  while (isLight(scene, at)) at += 1;
  return at;
}

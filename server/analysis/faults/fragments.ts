import type { Span } from '../../article/span.ts';
import { hasLinks, isAdjunct } from '../phrases/adjuncts.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { readPlainSubject } from '../speakers/plainSubjects.ts';
import { findSubject, type Subject } from '../speakers/subjects.ts';
import { clitic, hasObject, phraseStart } from '../speakers/tags.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { readDangling } from './danglingPhrases.ts';
import {
  circumstanceEnd,
  contentEnd,
  isOutside,
  isStated,
  onlyCue,
  readWholeSubject,
  startsUpper,
} from './fragmentParts.ts';

/**
 * A sentence that reports and has nothing reported: a source, a cue, and when, where and to whom. In the block's own offsets.
 * `subject-first`: *Kim a déclaré lors d’une conférence de presse.* `verb-first`: *a ajouté le patron de l’OTAN.*
 * `phrase`: *Selon Kim.* `participle`: *Speaking on Monday in Seoul.*
 */
export interface Fragment extends Span {
  readonly shape: 'subject-first' | 'verb-first' | 'phrase' | 'participle';
  readonly sentence: number;
  /** It begins with a capital, as a sentence does. */
  readonly capital: boolean;
  readonly cue: number | undefined;
  readonly subject: Subject | undefined;
  /** The whole subject, with what stands in apposition and whoever else is named: *Le maire, Luc Morel*; not of `verb-first`. */
  readonly subjectSpan: Span | undefined;
  /** *Anne Roy et Léa Brun* are several. */
  readonly several: boolean;
  /** What follows cue and subject: *lors d’une conférence de presse*, without the stop. */
  readonly rest: Span;
}

/** Finds the fragments of a block; what makes them faults (a quotation beside them that has its tag) is for the rules. */
export function findFragments(scene: Scene): Fragment[] {
  const fragments: Fragment[] = [];
  for (const [index, { from, to }] of scene.sentences.entries()) {
    if (!isOutside(scene, from, to)) continue;
    const fragment =
      readVerbFirst(scene, index) ?? readSubjectFirst(scene, index) ?? readDangling(scene, index);
    if (fragment && !isCutOff(scene, fragment)) fragments.push(fragment);
  }
  return fragments;
}

/** *According to F.A.A.* `records show …`, *The county noted.* `that guard dogs …`: the sentence goes on behind a stop that ends nothing. */
function isCutOff(scene: Scene, { sentence, capital, shape, end }: Fragment): boolean {
  const { from = 0, to = 0 } = scene.sentences[sentence] ?? {};
  // *told DW-WORLD*`.DE`: a stop within a word.
  if (/\p{L}/u.test(scene.prose.charAt(end))) return true;
  if (!capital || shape === 'participle') return false;
  const next = textAt(scene, to);
  if (/^\p{Ll}/u.test(next) && scene.cueOf[to] === -1) return true;
  const last = textAt(scene, contentEnd(scene, to) - 1);
  return shape === 'phrase' && to - from > 1 && next !== '' && /\p{L}\./u.test(last);
}

function readSubjectFirst(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence) return undefined;
  const end = contentEnd(scene, sentence.to);
  const cueIndex = onlyCue(scene, sentence.from, end);
  const cue = scene.cues[cueIndex];
  if (
    !cue ||
    !needsWords(scene, cue, startsUpper(scene, sentence.from)) ||
    !isStated(scene, end, sentence.to)
  )
    return undefined;
  if (!isAdjunct(scene, cue.to, end, cue.verb?.addressee === true)) return undefined;
  if (saysSo(scene, sentence.from)) return undefined;
  const subject = findSubject(scene, cue, false);
  const beside = subject?.how === 'before' || subject?.how === 'sentence';
  const phrase = beside ? scene.phrases[subject.phrase] : undefined;
  if ((phrase?.pronoun?.person ?? 3) !== 3) return undefined;
  const whole = readWholeSubject(scene, sentence.from, clitic(scene, cue), true);
  if (!phrase || !whole) return readPlain(scene, index, cueIndex, phrase && subject);
  if (!whole.several && !agrees(cue, phrase)) return undefined;
  const fragment = fragmentOf(scene, index, cueIndex, subject, cue.to, end);
  return { ...fragment, shape: 'subject-first', subjectSpan: whole, several: whole.several };
}

/** `So` *the company said.*, *Or* `so` *he told us.*: the words before are what was said. */
function saysSo({ reader: { lexicon, wordAt } }: Scene, from: number): boolean {
  const next = lexicon.words.coordinators.has(wordAt(from) ?? '') ? from + 1 : from;
  return [from, next].some((at) => matchPhrase(lexicon.backwardTags, wordAt, at) !== undefined);
}

/** *The Glenview shelter said on Monday.*: of the subject no more is known than its words, and whom a name among them means. */
function readPlain(
  scene: Scene,
  index: number,
  cueIndex: number,
  found: Subject | undefined,
): Fragment | undefined {
  const sentence = scene.sentences[index];
  const cue = scene.cues[cueIndex];
  if (!sentence || !cue || (cue.tense === 'present' && cue.number === 'plural')) return undefined;
  const to = clitic(scene, cue);
  const span = readPlainSubject(scene, circumstanceEnd(scene, sentence.from, to), to);
  if (!span) return undefined;
  const phrase = found && scene.phrases[found.phrase];
  const subject = phrase?.head === 'name' && phrase.type === 'person' ? found : undefined;
  const fragment = fragmentOf(scene, index, cueIndex, subject, cue.to, contentEnd(scene, sentence.to));
  return { ...fragment, shape: 'subject-first', subjectSpan: span, several: false };
}

/**
 * A verb that says nothing until its object does: not *a répondu*, *a dénoncé*, *l’a annoncé*, *wrote*. In lower case behind a stop,
 * *she joked* is no sentence either.
 */
function needsWords(scene: Scene, cue: BlockCue, capital: boolean): boolean {
  const { verb } = cue;
  if (cue.mood !== 'finite' || cue.passive || cue.negated || cue.inverted) return false;
  if (!verb || cue.certainty !== 'speech' || (cue.person !== undefined && cue.person !== 3)) return false;
  if ((verb.standsAlone || verb.asks || verb.answers) && capital) return false;
  if (verb.describes || verb.writes || verb.judges) return false;
  return verb.reflexive === true || !hasObject(scene, cue);
}

/** *Heaping praise* is no subject with its verb. */
function agrees(cue: BlockCue, phrase: NounPhrase): boolean {
  return (
    cue.tense !== 'present' || cue.number !== 'plural' || phrase.number === 'plural' || phrase.head === 'body'
  );
}

/** Begins with the verb, its subject behind it: *a ajouté le patron de l’OTAN.* */
function readVerbFirst(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence) return undefined;
  const cueIndex = scene.cueOf[skipLight(scene, sentence.from)] ?? -1;
  const cue = scene.cues[cueIndex];
  if (!cue || cue.from > sentence.from + 2 || cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive)
    return undefined;
  const subject = findSubject(scene, cue, true);
  if (!subject || (subject.how !== 'inverted' && subject.how !== 'after')) return undefined;
  const phrase = scene.phrases[subject.phrase];
  const end = contentEnd(scene, sentence.to);
  const after = subject.how === 'inverted' ? cue.to : (phrase?.to ?? cue.to);
  const isLinked = hasLinks(scene, after, end) && !explainsSubject(scene, after, end);
  if (!isStated(scene, end, sentence.to) || isLinked) return undefined;
  if (startsUpper(scene, sentence.from) && !isWholeTag(scene, cue, subject, after, end)) return undefined;
  return { ...fragmentOf(scene, index, cueIndex, subject, after, end), shape: 'verb-first' };
}

/** *said Clotilda Vernon*, `who leads the workshop`: nothing in it reports. */
function explainsSubject(scene: Scene, from: number, to: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  if (textAt(scene, from) !== ',' || !lexicon.words.relatives.has(wordAt(from + 1) ?? '')) return false;
  for (let at = from + 1; at < to; at += 1)
    if ((scene.cueOf[at] ?? -1) >= 0 || ',:;'.includes(textAt(scene, at))) return false;
  return true;
}

/** With a capital it is no tag unless it has nothing but a verb of speech and its subject: not *A-t-il dit la vérité.* */
function isWholeTag(scene: Scene, cue: BlockCue, subject: Subject, after: number, end: number): boolean {
  const phrase = scene.phrases[subject.phrase];
  if (!phrase || !isAdjunct(scene, after, end, false)) return false;
  if (subject.how === 'inverted') return true;
  const beside = scene.reader.tokens[cue.to]?.start === phraseStart(scene, phrase);
  return beside && cue.certainty === 'speech' && phrase.head !== 'other' && phrase.head !== 'document';
}

/** A fragment's fields but its shape; the rest runs from one token to another. */
export function fragmentOf(
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
    capital: startsUpper(scene, sentence?.from ?? 0),
    cue,
    subject,
    subjectSpan: undefined,
    several: false,
    rest: { start: restFrom < restTo ? (first?.start ?? restEnd) : restEnd, end: restEnd },
  };
}

function skipLight(scene: Scene, start: number): number {
  let at = start;
  while (isLight(scene, at)) at += 1;
  return at;
}

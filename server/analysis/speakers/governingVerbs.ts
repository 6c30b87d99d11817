import { LONGEST_SENTENCE, type Scene, textAt, tokenBefore } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt } from '../words/reader.ts';
import { attribute, type BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { possessor } from './reportingNouns.ts';
import { findSubject, isStop, type Subject } from './subjects.ts';

/** Farthest cue on the left that may still govern a quotation in its clause, in tokens, by certainty. */
const REACH = { speech: 60, possible: 35 } as const;

/**
 * How well a verb on the left governs a quotation: `sure` reports and has a subject of its own, `fair` reports and has a subject
 * far off or unheard of, `possible` may report, `bare` reports and has no subject.
 */
type Grade = 'sure' | 'fair' | 'possible' | 'bare';

interface Governing {
  readonly cue: BlockCue;
  readonly subject: Subject | undefined;
  readonly grade: Grade;
  readonly attribution: BlockAttribution;
}

/** *Il a dénoncé une politique « brutale »*: the verb on the left in the same sentence, and that on which its clause depends. */
export function governingVerb(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.open === undefined) return undefined;
  const level = quotation.parent ?? -1;
  const before = tokenBefore(quotation);
  const first = scene.sentences[scene.sentenceOf[quotation.from] ?? -1]?.from ?? 0;
  let inner: Governing | undefined;
  for (let at = before; at >= first && at > before - LONGEST_SENTENCE; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue) continue;
    at = cue.from;
    const found = judge(scene, index, cueIndex, before);
    if (!found) continue;
    if (inner && !outranks(scene, found, inner)) continue;
    inner = found;
    if (found.grade === 'sure' && !isPronoun(scene, found)) break;
  }
  return inner?.attribution;
}

function judge(scene: Scene, index: number, cueIndex: number, before: number): Governing | undefined {
  const cue = scene.cues[cueIndex];
  if (cue?.kind === 'noun') return judgeNoun(scene, index, cueIndex, before);
  if (cue?.kind === 'phrase' && cue.sourceSide === 'before' && cue.certainty === 'speech')
    return judgePhrase(scene, index, cueIndex, before);
  if (cue?.kind !== 'verb' || before - cue.to > reachOf(scene, cue)) return undefined;
  const subject = findSubject(scene, cue, false);
  if (cue.mood === 'participle' && !cue.passive && !isDescribedBy(scene, cue, subject, before))
    return undefined;
  if (subject && isNobody(scene, cue, subject)) return undefined;
  const grade = gradeOf(scene, cue, subject);
  if (!grade) return undefined;
  const basis = cue.verb?.describes ? 'description' : 'introduction';
  return { cue, subject, grade, attribution: attribute(index, cueIndex, subject, basis, 'before') };
}

/** *She made it clear that he was* “out”: an expression that does a verb's work. */
function judgePhrase(scene: Scene, index: number, cueIndex: number, before: number): Governing | undefined {
  const cue = scene.cues[cueIndex];
  const subject = cue && before - cue.to <= REACH.possible ? findSubject(scene, cue, false) : undefined;
  if (!cue || !subject || isNobody(scene, cue, subject)) return undefined;
  return {
    cue,
    subject,
    grade: 'sure',
    attribution: attribute(index, cueIndex, subject, 'introduction', 'before'),
  };
}

/** *Lee’s claim that the deal is* “dead”: a reporting noun with its owner and a conjunction. */
function judgeNoun(scene: Scene, index: number, cueIndex: number, before: number): Governing | undefined {
  const cue = scene.cues[cueIndex];
  if (!cue || before - cue.to > REACH.possible) return undefined;
  if (!scene.reader.lexicon.complementizers.has(scene.reader.wordAt(cue.to) ?? '')) return undefined;
  const phrase = possessor(scene, cue, cue.to);
  if (phrase === undefined) return undefined;
  const subject: Subject = { phrase, how: 'before' };
  return {
    cue,
    subject,
    grade: 'sure',
    attribution: attribute(index, cueIndex, subject, 'introduction', 'before'),
  };
}

/** *an option described by organisers as a “lifeboat”*: the words follow who described it, but for *as*. */
function isDescribedBy(scene: Scene, cue: BlockCue, subject: Subject | undefined, before: number): boolean {
  const agent = subject?.how === 'agent' ? scene.phrases[subject.phrase] : undefined;
  if (!agent || !cue.verb?.describes) return false;
  const { lexicon, wordAt } = scene.reader;
  for (let at = agent.to; at <= before; at += 1) {
    const word = wordAt(at) ?? '';
    if (
      !lexicon.prepositions.byFirst.has(word) &&
      !lexicon.subordinators.byFirst.has(word) &&
      !determinerAt(scene.reader, at)
    )
      return false;
  }
  return agent.to <= before;
}

/** *a souhaité que …*: what a conjunction ties to its verb it governs to the end. */
function reachOf(scene: Scene, cue: BlockCue): number {
  const { lexicon, wordAt } = scene.reader;
  return cue.certainty === 'possible' && lexicon.subordinators.byFirst.has(wordAt(cue.to) ?? '')
    ? REACH.speech
    : REACH[cue.certainty];
}

function gradeOf(scene: Scene, cue: BlockCue, subject: Subject | undefined): Grade | undefined {
  const reports = cue.certainty === 'speech' || cue.verb?.describes === true;
  if (!subject) return cue.certainty === 'speech' && !cue.passive ? 'bare' : undefined;
  if (!reports) return subject.how === 'sentence' ? undefined : 'possible';
  if (cue.negated && !cue.verb?.answers) return 'possible';
  if (cue.certainty !== 'speech' && subject.how === 'sentence') return 'possible';
  return subject.how === 'sentence' || scene.phrases[subject.phrase]?.head === 'other' ? 'fair' : 'sure';
}

const RANK: Readonly<Record<Grade, number>> = { bare: 0, possible: 1, fair: 2, sure: 3 };

/** A verb farther left counts more where it governs better, or where the clause of the nearer depends on it: *he said he hoped*. */
function outranks(scene: Scene, outer: Governing, inner: Governing): boolean {
  if (!isComplement(scene, outer, inner)) return inner.grade === 'bare' && outer.grade !== 'bare';
  if (RANK[outer.grade] > RANK[inner.grade]) return true;
  return outer.grade === 'sure' && isPronoun(scene, inner) && isObject(scene, outer.cue.to, inner.cue.from);
}

/** *he said that he hoped*; not *he spoke when she asked*, whose clause is another's. */
function isObject(scene: Scene, from: number, to: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(at) ?? '';
    if (lexicon.complementizers.has(word)) continue;
    if (word === ',' || word === '-' || lexicon.words.coordinators.has(word)) return false;
    if (matchPhrase(lexicon.subordinators, wordAt, at) || lexicon.words.relatives.has(word)) return false;
  }
  return true;
}

/** *He said* the plan demands: nothing but a conjunction and its clause parts the two verbs. */
function isComplement(scene: Scene, outer: Governing, inner: Governing): boolean {
  const subject = inner.subject && scene.phrases[inner.subject.phrase];
  if (subject && subject.from < outer.cue.to && inner.subject?.how !== 'sentence') return false;
  // *He said, “…” – at which the crowd chanted*
  if (',:'.includes(textAt(scene, outer.cue.to))) return false;
  for (let at = outer.cue.to; at < inner.cue.from; at += 1) {
    const text = textAt(scene, at);
    if (isStop(text) && !'()'.includes(text)) return false;
    if (text === ',' && scene.reader.lexicon.words.coordinators.has(scene.reader.wordAt(at + 1) ?? ''))
      return false;
  }
  return true;
}

function isPronoun(scene: Scene, { subject }: Governing): boolean {
  return subject !== undefined && scene.phrases[subject.phrase]?.head === 'pronoun';
}

/** *it was too early to tell*: no one speaks; of *it said*, *it calls*, a body does. */
function isNobody(scene: Scene, cue: BlockCue, subject: Subject): boolean {
  const phrase = scene.phrases[subject.phrase];
  const pronoun = phrase?.pronoun;
  if (!phrase || pronoun?.impersonal !== true || pronoun.gender !== undefined) return false;
  return cue.to - cue.from > 1 || phrase.to !== cue.from;
}

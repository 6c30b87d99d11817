import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { LONGEST_SENTENCE, type Scene, textAt } from '../scene.ts';
import type { BlockCue } from './cues.ts';
import { findSubject, isStop, type Subject } from './subjects.ts';
import { findBefore, headOfChain, skipLight, startOf } from './subjectsBefore.ts';

/**
 * The subject of a gerund or an infinitive: the phrase right before it (*with Lee calling it*), else that of the verb that it
 * goes with, which stands before it or follows.
 */
export function findShared(scene: Scene, cue: BlockCue): Subject | undefined {
  return (
    own(scene, cue) ??
    ofOtherVerb(scene, cue) ??
    ofSentence(scene, cue) ??
    findBefore(scene, cue) ??
    findAhead(scene, cue)
  );
}

/** *one poster writing*, *with Robert Fico calling the plan*; in *released a letter saying* somebody else has said it. */
function own(scene: Scene, cue: BlockCue): Subject | undefined {
  if (cue.mood !== 'gerund') return undefined;
  // *en lançant*, *by saying*
  if (scene.reader.lexicon.prepositions.byFirst.has(scene.reader.wordAt(cue.from - 1) ?? ''))
    return undefined;
  // *Lee visited NBC to discuss it, saying*: behind a comma it is the sentence's own subject.
  if (isApart(scene, cue)) return undefined;
  const level = scene.quotationOf[cue.from] ?? -1;
  const at = skipLight(scene, cue.from - 1);
  const index = headOfChain(scene, at, level) ?? absolute(scene, at, level);
  const phrase = index === undefined ? undefined : scene.phrases[index];
  if (index === undefined || !phrase || NOT_SPEAKING.has(phrase.head)) return undefined;
  // *told supporters saying*: whom somebody tells is not the one who says it.
  if (scene.cues[scene.cueOf[startOf(scene, phrase) - 1] ?? -1]?.kind === 'verb') return undefined;
  return { phrase: index, how: 'before' };
}

/** A comma parts it from the words before, and the sentence begins with somebody. */
function isApart(scene: Scene, cue: BlockCue): boolean {
  return textAt(scene, cue.from - 1) === ',' && ofSentence(scene, cue) !== undefined;
}

/** Whoever the sentence begins with, behind a comma of the gerund's. */
function ofSentence(scene: Scene, cue: BlockCue): Subject | undefined {
  if (cue.mood !== 'gerund' || textAt(scene, cue.from - 1) !== ',') return undefined;
  const from = scene.sentences[scene.sentenceOf[cue.from] ?? -1]?.from ?? 0;
  const level = scene.quotationOf[cue.from] ?? -1;
  for (let at = from; at <= from + 1; at += 1) {
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (phrase?.from === at && phrase.preposition === undefined && scene.quotationOf[at] === level)
      return NOT_SPEAKING.has(phrase.head) || phrase.type === 'place'
        ? undefined
        : { phrase: index, how: 'before' };
  }
  return undefined;
}

const NOT_SPEAKING: ReadonlySet<NounPhrase['head']> = new Set(['document', 'other']);

/** *…, with Lee calling it*: the preposition opens the clause. */
function absolute(scene: Scene, at: number, level: number): number | undefined {
  const index = scene.phraseOf[at] ?? -1;
  const phrase = scene.phrases[index];
  if (!phrase || (scene.quotationOf[at] ?? -1) !== level) return undefined;
  const before = startOf(scene, phrase) - 2;
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  const opens = before + 1 === sentence?.from || textAt(scene, before) === ',';
  return opens ? index : undefined;
}

/** The verb of the sentence, or of the last clause that *and*, *but* joins to it behind a comma. */
function ofOtherVerb(scene: Scene, cue: BlockCue): Subject | undefined {
  const { lexicon, wordAt } = scene.reader;
  const level = scene.quotationOf[cue.from] ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const first = Math.max(sentence?.from ?? 0, cue.from - LONGEST_SENTENCE);
  let found: BlockCue | undefined;
  for (let at = cue.from - 1; at >= first; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    if (found && lexicon.words.coordinators.has(wordAt(at) ?? '') && textAt(scene, at - 1) === ',') break;
    const other = scene.cues[scene.cueOf[at] ?? -1];
    if (other?.kind !== 'verb') continue;
    at = other.from;
    if (other.mood === 'finite' && !other.passive) found = other;
  }
  if (!found) return undefined;
  const tag = isTag(scene, found, level) ? findSubject(scene, found, true) : undefined;
  return tag ?? findSubject(scene, found, false);
}

/** *« … », a dit Luc Roy, ajoutant*: its subject follows it, and ends the tag. */
function isTag(scene: Scene, cue: BlockCue, level: number): boolean {
  const before = cue.from - 1;
  if ((scene.quotationOf[before] ?? -1) !== level) return true;
  if (textAt(scene, before) !== ',') return false;
  if ((scene.quotationOf[before - 1] ?? -1) !== level) return true;
  const subject = findSubject(scene, cue, true);
  const phrase = subject && scene.phrases[subject.phrase];
  if (!phrase || subject.how !== 'after') return false;
  const next = textAt(scene, phrase.to);
  return next === ',' || isStop(next);
}

/** *Bemoaning the “system,” Trump accused …*: the phrase right behind the comma that ends the participle's clause. */
function findAhead(scene: Scene, cue: BlockCue): Subject | undefined {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const level = scene.quotationOf[cue.from] ?? -1;
  for (let at = cue.to; at < Math.min(sentence?.to ?? 0, cue.to + 50); at += 1) {
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (phrase?.from !== at || phrase.preposition !== undefined || (scene.quotationOf[at] ?? -1) !== level)
      continue;
    const before = startOf(scene, phrase) - 1;
    if (textAt(scene, before) === ',' || scene.reader.tokens[before]?.kind === 'mark')
      return { phrase: index, how: 'before' };
  }
  return undefined;
}

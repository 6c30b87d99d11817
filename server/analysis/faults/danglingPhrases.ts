import { firstStartingFrom } from '../neighbours.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import type { Scene } from '../scene.ts';
import { sourceSpan } from '../speakers/sourceSpan.ts';
import { findSubject } from '../speakers/subjects.ts';
import { phraseStart } from '../speakers/tags.ts';
import { contentEnd, isStated } from './fragmentParts.ts';
import { type Fragment, fragmentOf } from './fragments.ts';

/** A sentence that is no more than a participle of speaking or an expression that names a source. */
export function readDangling(scene: Scene, index: number): Fragment | undefined {
  return readParticiple(scene, index) ?? readPhrase(scene, index);
}

/** *Speaking on Monday in Seoul.*, *Addressing reporters.* — a participle of speaking, and when, where and to whom. */
function readParticiple(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  if (!sentence) return undefined;
  const { lexicon, wordAt } = scene.reader;
  const first = lexicon.reflexives.has(wordAt(sentence.from) ?? '') ? sentence.from + 1 : sentence.from;
  if (!lexicon.speakingParticiples.has(wordAt(first) ?? '')) return undefined;
  const end = contentEnd(scene, sentence.to);
  if (end === first + 1 || !isStated(scene, end, sentence.to)) return undefined;
  if (!isAdjunct(scene, first + 1, end, true)) return undefined;
  for (let at = first + 1; at < end; at += 1)
    if (scene.cues[scene.cueOf[at] ?? -1]?.mood === 'finite') return undefined;
  return { ...fragmentOf(scene, index, undefined, undefined, first + 1, end), shape: 'participle' };
}

/** *Selon Kim lors d’une conférence de presse.*, *According to Hale on Monday.* */
function readPhrase(scene: Scene, index: number): Fragment | undefined {
  const sentence = scene.sentences[index];
  const cueIndex = scene.cueOf[sentence?.from ?? -1] ?? -1;
  const cue = scene.cues[cueIndex];
  if (!sentence || cue?.kind !== 'phrase' || cue.certainty !== 'speech' || cue.sourceSide !== 'after')
    return undefined;
  const subject = findSubject(scene, cue, false);
  const phrase = subject && scene.phrases[subject.phrase];
  const end = contentEnd(scene, sentence.to);
  if (!phrase || phraseStart(scene, phrase) < cue.end || !isStated(scene, end, sentence.to)) return undefined;
  if (scene.reader.tokens[cue.to]?.start !== phraseStart(scene, phrase)) return undefined;
  const whole = sourceSpan(scene, subject.phrase);
  // *According to Reuters, SYT counts as …*: what follows the comma is another’s.
  const beside = scene.phrases[subject.phrase + 1];
  if (whole.end > phrase.end && !whole.with && beside?.number !== phrase.number) return undefined;
  const to = Math.max(phrase.to, firstStartingFrom(scene.reader.tokens, whole.end));
  if (!isAdjunct(scene, to, end, false)) return undefined;
  const fragment = fragmentOf(scene, index, cueIndex, subject, to, end);
  return { ...fragment, shape: 'phrase', subjectSpan: whole, several: whole.with !== undefined };
}

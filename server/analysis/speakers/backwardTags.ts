import { LONGEST_SENTENCE, type Scene, textAt, tokenAfter } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { attribute, type BlockAttribution } from './blockAttribution.ts';
import { findSubject } from './subjects.ts';

/** *« Les absents ont tort. » C’est ainsi que Luc Roy a résumé la séance*: the sentence behind the quotation says who spoke. */
export function backwardTag(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.close === undefined) return undefined;
  const after = tokenAfter(quotation);
  const start = '.!?…'.includes(textAt(scene, after)) && textAt(scene, after) !== '' ? after + 1 : after;
  const sentence = scene.sentences[scene.sentenceOf[start] ?? -1];
  const { lexicon, wordAt } = scene.reader;
  if (sentence?.from !== start || !matchPhrase(lexicon.backwardTags, wordAt, start)) return undefined;
  for (let at = start; at < Math.min(sentence.to, start + LONGEST_SENTENCE); at += 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (cue?.kind !== 'verb' || cue.from !== at || cue.mood !== 'finite') continue;
    if (cue.passive) return undefined;
    const before = findSubject(scene, cue, false);
    const phrase = before && scene.phrases[before.phrase];
    const subject = phrase && phrase.from > start ? before : findSubject(scene, cue, true);
    return subject && attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return undefined;
}

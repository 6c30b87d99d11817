import { type Scene, textAt } from '../scene.ts';
import { findSubject } from './subjects.ts';

/** A verb of the sentence whose colon ends a block, and its subject: *Le sénateur résume ainsi la séance :*. */
export interface LeadIn {
  /** Index of the cue in the scene. */
  readonly cue: number;
  /** Index of the phrase. */
  readonly source: number;
}

export function findLeadIns(scene: Scene): readonly LeadIn[] {
  const last = scene.reader.tokens.length - 1;
  if (textAt(scene, last) !== ':') return [];
  const sentence = scene.sentenceOf[last];
  return scene.cues.flatMap((cue, index) => {
    if (cue.kind !== 'verb' || cue.mood !== 'finite') return [];
    if (scene.sentenceOf[cue.from] !== sentence || (scene.quotationOf[cue.from] ?? -1) >= 0) return [];
    const subject = findSubject(scene, cue, false);
    return subject ? [{ cue: index, source: subject.phrase }] : [];
  });
}

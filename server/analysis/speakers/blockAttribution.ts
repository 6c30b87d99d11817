import type { AttributionBasis, Reason } from '../analysedArticle.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import type { Subject } from './subjects.ts';

/** A cue and its source tied to a quotation, inside one block; indices are into the block's lists. */
export interface BlockAttribution {
  readonly quotation: number;
  readonly cue: number | undefined;
  readonly source: number | undefined;
  readonly basis: AttributionBasis;
  readonly position: 'before' | 'inside' | 'after';
  readonly reason: Reason['key'];
}

const REASONS: Readonly<Record<Subject['how'], Reason['key']>> = {
  inverted: 'inverted',
  after: 'inverted',
  before: 'subject',
  relative: 'subject',
  agent: 'phrase',
  sentence: 'subject',
};

export function attribute(
  quotation: number,
  cue: number | undefined,
  subject: Subject | undefined,
  basis: AttributionBasis,
  position: BlockAttribution['position'],
): BlockAttribution {
  return {
    quotation,
    cue,
    source: subject?.phrase,
    basis,
    position,
    reason: subject ? REASONS[subject.how] : 'introduced',
  };
}

/** A tag belongs to the sentence that the closing mark ends in; *“It failed.” She left.* has none. */
export function isSameSentence(scene: Scene, a: number, b: number): boolean {
  return scene.sentenceOf[a] === scene.sentenceOf[b];
}

export function sentenceEnd(scene: Scene, at: number): number {
  return scene.sentences[scene.sentenceOf[at] ?? -1]?.to ?? scene.reader.tokens.length;
}

export function isAfterComma(scene: Scene, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isLight(scene, before)) before -= 1;
  return ',!?…'.includes(textAt(scene, before)) && textAt(scene, before) !== '';
}

/** The first token from `start` on that is no adverb, time or clitic. */
export function pastLight(scene: Scene, start: number): number {
  let at = start;
  while (isLight(scene, at)) at += 1;
  return at;
}

import type { TaggerData } from '../../languages/languagePack.ts';
import { fromBase64 } from './base64.ts';
import { LABELS } from './labels.ts';
import { createWordClasses, type WordClasses } from './wordClasses.ts';

/** What the tagger of a language has learned. */
export interface TaggerModel {
  readonly classes: WordClasses;
  /** `LABELS` weights a row; a row for each hash of a feature. */
  readonly weights: Int8Array;
  /** In the unit of the weights: `before * LABELS + label`. */
  readonly transitions: Int32Array;
  /** How many units of the weights make the logarithm of odds change by one. */
  readonly scale: number;
}

export function readModel(data: TaggerData): TaggerModel {
  const table = fromBase64(data.classes);
  const weights = fromBase64(data.weights);
  if (data.transitions.length !== LABELS * LABELS)
    throw new Error('The tagger’s weights are of another version; run `npm run train`.');
  return {
    classes: createWordClasses(table, Uint8Array.from(data.wide)),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    transitions: Int32Array.from(data.transitions),
    scale: data.scale,
  };
}

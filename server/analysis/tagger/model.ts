import type { TaggerData } from '../../languages/languagePack.ts';
import { onceFor } from '../incremental/onceFor.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fromBase64 } from './base64.ts';
import { LABELS } from './labels.ts';
import type { TaggedName } from './tagNames.ts';
import { createWordClasses } from './wordClasses.ts';
import { createWordFacts, type WordFactsTable } from './wordFacts.ts';

/** What the tagger of a language has learned. */
export interface TaggerModel {
  /** What words tell, found once for each; a model serves one lexicon. */
  readonly factsOf: (lexicon: Lexicon) => WordFactsTable;
  /** The names of runs of tokens that were read before, see tagNames.ts. */
  readonly runs: Map<string, readonly TaggedName[]>;
  /** `LABELS` weights a row; a row for each hash of a feature. */
  readonly weights: Int8Array;
  /** In the unit of the weights: `before * LABELS + label`. */
  readonly transitions: Int32Array;
  /** How many units of the weights make the logarithm of odds change by one. */
  readonly scale: number;
}

export function readModel(data: TaggerData): TaggerModel {
  const classes = createWordClasses(fromBase64(data.classes), Uint8Array.from(data.wide));
  const weights = fromBase64(data.weights);
  if (data.transitions.length !== LABELS * LABELS)
    throw new Error('The tagger’s weights are of another version; run `npm run train`.');
  return {
    factsOf: onceFor((lexicon) => createWordFacts(lexicon, classes)),
    runs: new Map(),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    transitions: Int32Array.from(data.transitions),
    scale: data.scale,
  };
}

import type { Sentence } from './analysedArticle.ts';
import type { Name } from './names/names.ts';
import type { NounPhrase } from './phrases/nounPhrases.ts';
import type { BlockQuotation } from './quotations/blockQuotations.ts';
import type { BlockCue } from './speakers/cues.ts';
import type { Reader } from './words/reader.ts';

/** What stands where in one block, by token. Every list has one place a token. */
export interface Scene {
  readonly prose: string;
  readonly reader: Reader;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly BlockQuotation[];
  readonly phrases: readonly NounPhrase[];
  readonly cues: readonly BlockCue[];
  readonly names: readonly Name[];
  /** Index of the innermost quotation whose content or marks the token belongs to, or -1. */
  readonly quotationOf: readonly number[];
  readonly sentenceOf: readonly number[];
  /** Index of the phrase, or cue, that the token belongs to, or -1. */
  readonly phraseOf: readonly number[];
  readonly cueOf: readonly number[];
}

export function createScene(
  prose: string,
  reader: Reader,
  sentences: readonly Sentence[],
  quotations: readonly BlockQuotation[],
  phrases: readonly NounPhrase[],
  cues: readonly BlockCue[],
  names: readonly Name[],
): Scene {
  const length = reader.tokens.length;
  return {
    prose,
    reader,
    sentences,
    quotations,
    phrases,
    cues,
    names,
    quotationOf: innermost(length, quotations),
    sentenceOf: fill(length, sentences),
    phraseOf: fill(length, phrases),
    cueOf: fill(length, cues),
  };
}

/** For each token the innermost quotation around it, its marks included; one sweep, however many are left open. */
function innermost(length: number, quotations: readonly BlockQuotation[]): number[] {
  const places = new Array<number>(length).fill(-1);
  const around: number[] = [];
  let next = 0;
  for (let at = 0; at < length; at += 1) {
    for (let top = around.at(-1); top !== undefined && lastOf(quotations[top]) <= at; top = around.at(-1))
      around.pop();
    for (; next < quotations.length && firstOf(quotations[next]) <= at; next += 1) {
      if (lastOf(quotations[next]) > at) around.push(next);
    }
    places[at] = around.at(-1) ?? -1;
  }
  return places;
}

function lastOf(quotation: BlockQuotation | undefined): number {
  return quotation ? tokenAfter(quotation) : 0;
}

function firstOf(quotation: BlockQuotation | undefined): number {
  return quotation ? tokenBefore(quotation) + 1 : 0;
}

function fill(length: number, items: readonly { readonly from: number; readonly to: number }[]): number[] {
  const places = new Array<number>(length).fill(-1);
  for (const [index, item] of items.entries())
    for (let at = item.from; at < item.to; at += 1) places[at] = index;
  return places;
}

/** Tokens of the longest sentence that is read to its end; beyond it nobody reads, and time stays linear. */
export const LONGEST_SENTENCE = 160;

/** First token behind a quotation's closing mark. */
export function tokenAfter(quotation: BlockQuotation): number {
  return quotation.to + (quotation.close === undefined ? 0 : 1);
}

/** Token before a quotation's opening mark; -1 at the beginning of the block. */
export function tokenBefore(quotation: BlockQuotation): number {
  return quotation.from - (quotation.open === undefined ? 1 : 2);
}

export function textAt(scene: Scene, at: number): string {
  return scene.reader.tokens[at]?.text ?? '';
}

/** True for the first token of a sentence. */
export function startsSentence(scene: Scene, at: number): boolean {
  return scene.sentences[scene.sentenceOf[at] ?? -1]?.from === at;
}

/** True for words that may stand between a verb and its subject or its words: adverbs, times, object pronouns. */
export function isLight(scene: Scene, at: number): boolean {
  const word = scene.reader.wordAt(at) ?? '';
  const { words } = scene.reader.lexicon;
  return (
    words.adverbs.has(word) || words.timeWords.has(word) || words.preverbal.has(word) || /^\p{N}/u.test(word)
  );
}

import { matchPhrase } from '../words/phraseTable.ts';
import type { Reader } from '../words/reader.ts';

/** First token of the copula that ends before `end`, adverbs between them left out; undefined where it is denied. */
export function copulaBefore(reader: Reader, end: number): number | undefined {
  const { lexicon, wordAt } = reader;
  const last = withoutAdverbs(reader, end);
  for (let at = last - 1; at >= last - LONGEST_COPULA; at -= 1) {
    const found = matchPhrase(lexicon.copulas, wordAt, at);
    if (found && at + found.words.length === last && !lexicon.negations.has(wordAt(at - 1) ?? '')) return at;
  }
  return undefined;
}

/** Tokens. */
const LONGEST_COPULA = 4;

/** The end of what stands before the adverbs that end at `end`; those that deny are none. */
export function withoutAdverbs({ lexicon, wordAt }: Reader, end: number): number {
  const { adverbs, timeWords } = lexicon.words;
  let at = end;
  for (let word = wordAt(at - 1); word !== undefined; word = wordAt(at - 1)) {
    if ((!adverbs.has(word) && !timeWords.has(word)) || lexicon.negations.has(word)) return at;
    at -= 1;
  }
  return at;
}

import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import type { Span } from '../../../article/span.ts';

/** Words as writers count them, between spaces: *l’eau*, *a-t-il* and *Kim’s* are one each. */
export function countWords({ tokens }: Pick<BlockText, 'tokens'>): number {
  return tokens.reduce((words, token, at) => (opensWord(token, tokens[at - 1]) ? words + 1 : words), 0);
}

/** Counts those of a stretch of tokens that stand outside the spans. The stretches asked for must not go back. */
export function outsideCounter(
  { tokens }: Pick<BlockText, 'tokens'>,
  spans: readonly Span[],
): (from: number, to: number) => number {
  let next = 0;
  return (from, to) => {
    let words = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!token) break;
      while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
      const isInside = (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
      if (!isInside && opensWord(token, tokens[at - 1])) words += 1;
    }
    return words;
  };
}

function opensWord(token: Token, before: Token | undefined): boolean {
  if (!isWord(token)) return false;
  return !before || !isWord(before) || (before.end !== token.start && !isThousand(token, before));
}

/** The figures behind a space in *1 200*. */
function isThousand({ text, start }: Token, before: Token): boolean {
  return /^\d{3}$/u.test(text) && /^\d{1,3}$/u.test(before.text) && before.end + 1 === start;
}

/** An apostrophe that stands alone is none. */
function isWord({ kind, text }: Token): boolean {
  return (kind === 'word' || kind === 'number') && /[\p{L}\p{N}]/u.test(text);
}

/** From the first token to the last. */
export function spanOfTokens({ tokens }: Pick<BlockText, 'tokens'>, offset: number): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && { start: first.start + offset, end: last.end + offset };
}

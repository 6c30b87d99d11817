import type { Span } from '../../article/span.ts';
import type { BlockText, Token } from '../analysedArticle.ts';

/** *12,5 %*, *12 pour cent*, *12 per cent*. `from` and `to` are tokens. */
export interface Percentage extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The figures alone. */
  readonly figures: Span;
}

/** Every percentage of a block, in order. To be read with `readOnce`. */
export function findPercentages({ tokens, pack }: BlockText): readonly Percentage[] {
  const { decimal, percent } = pack.numbers;
  const words = percent.words.map((phrase) => phrase.trim().split(' '));
  const found: Percentage[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const figures = numberAt(tokens, at, decimal);
    const sign = figures && signLength(tokens, figures.to, words);
    if (!figures || !sign) continue;
    const to = figures.to + sign;
    const place = { start: token.start, end: tokens[to - 1]?.end ?? token.end };
    found.push({
      ...place,
      from: at,
      to,
      value: figures.value,
      figures: { start: token.start, end: tokens[figures.to - 1]?.end ?? token.end },
    });
  }
  return found;
}

function signLength(tokens: readonly Token[], at: number, words: readonly (readonly string[])[]): number {
  if (tokens[at]?.text === '%') return 1;
  const phrase = words.find((each) => each.every((word, index) => tokens[at + index]?.folded === word));
  return phrase?.length ?? 0;
}

/** A plain number with its fraction at a token; undefined within another number. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  decimal: ',' | '.',
): { readonly value: number; readonly to: number } | undefined {
  const [before, token, comma, fraction] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !/^\d+(?:\.\d+)?$/u.test(token.text)) return undefined;
  if (before?.end === token.start && /^[.,:/–-]$/u.test(before.text)) return undefined;
  const broken =
    decimal === ',' &&
    comma?.text === ',' &&
    comma.start === token.end &&
    fraction?.start === comma.end &&
    /^\d+$/u.test(fraction.text);
  if (broken) return { value: Number(`${token.text}.${fraction.text}`), to: at + 3 };
  return { value: Number(token.text), to: at + 1 };
}

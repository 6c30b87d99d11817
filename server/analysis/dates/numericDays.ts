import type { Token } from '../analysedArticle.ts';
import { daysIn } from './civil.ts';
import type { DateReader } from './dateWords.ts';
import type { NumericDay, NumericReading } from './expressions.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const DASHED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/u;
/** Two figures of a year are of this century up to here. */
const LAST_SHORT = 59;

/** A day in figures at a token: *14/07/2026*, *14.07.2026*, *14-07-2026*, *2026-07-14*. */
export function numericAt({ tokens }: DateReader, at: number): NumericDay | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const [, year, month, day] = ISO.exec(token.text) ?? [];
  if (year) return numeric(tokens, at, 1, undefined, readingOf(year, month, day));
  const [, first, second, third] = DOTTED.exec(token.text) ?? [];
  if (first) return numeric(tokens, at, 1, readingOf(third, second, first), undefined);
  const [, one, other, last] = DASHED.exec(token.text) ?? [];
  if (one) return numeric(tokens, at, 1, readingOf(last, other, one), readingOf(last, one, other));
  return slashed(tokens, at);
}

function slashed(tokens: readonly Token[], at: number): NumericDay | undefined {
  if (tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text !== '/') return undefined;
  const [first, second, year] = [tokens[at]?.text, tokens[at + 2]?.text, tokens[at + 4]?.text];
  if (!isFigures(first) || !isFigures(second) || !/^(?:\d{2}|\d{4})$/u.test(year ?? '')) return undefined;
  for (let next = at + 1; next <= at + 4; next += 1)
    if (tokens[next]?.start !== tokens[next - 1]?.end) return undefined;
  const [start, end] = [tokens[at]?.start, tokens[at + 4]?.end];
  const around = [
    tokens[at - 1]?.end === start && tokens[at - 1]?.kind !== 'mark' && tokens[at - 1]?.text !== '(',
    tokens[at + 5]?.start === end && /^[/-]$/u.test(tokens[at + 5]?.text ?? ''),
  ];
  if (around.includes(true)) return undefined;
  return numeric(tokens, at, 5, readingOf(year, second, first), readingOf(year, first, second));
}

function isFigures(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,2}$/u.test(text);
}

function numeric(
  tokens: readonly Token[],
  from: number,
  count: number,
  dayFirst: NumericReading | undefined,
  monthFirst: NumericReading | undefined,
): NumericDay | undefined {
  const to = from + count;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const short = count > 1 && tokens[to - 1]?.text.length === 2;
  // A fraction, a reference: no day and no slip of one.
  if (!dayFirst && !monthFirst && (short || !isShapedLikeDay(tokens, from, count))) return undefined;
  return {
    kind: 'numeric',
    from,
    to,
    ...span,
    weekday: undefined,
    dayFirst,
    monthFirst,
    figures: span,
    short,
  };
}

/** *31/06/2026*, *2026-02-30* */
function isShapedLikeDay(tokens: readonly Token[], from: number, count: number): boolean {
  const text = tokens
    .slice(from, from + count)
    .map((token) => token.text)
    .join('');
  const figures = text.split(/[/.-]/u).map(Number);
  const [first = 0, second = 0, third = 0] = figures[0] && figures[0] > 99 ? figures.reverse() : figures;
  const days = first <= 12 ? second : first;
  return (
    first >= 1 && second >= 1 && days <= 31 && (first <= 12 || second <= 12) && third >= 1900 && third < 2100
  );
}

function readingOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): NumericReading | undefined {
  const [m, d, y] = [Number(month), Number(day), fullYear(year ?? '')];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(m, y) ? { year: y, month: m, day: d } : undefined;
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) <= LAST_SHORT ? 2000 : 1900);
}

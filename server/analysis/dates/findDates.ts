import type { Calendar } from '../../languages/calendar.ts';
import type { BlockText, Token } from '../analysedArticle.ts';
import { tokenize } from '../words/tokens.ts';
import { calendarDaysAt } from './calendarDays.ts';
import { type DateReader, dateWords, monthsAhead } from './dateWords.ts';
import type { DateExpression } from './expressions.ts';
import { relativeDayAt } from './relativeDays.ts';

/** Every expression of a block that tells a day, in order, in the block's offsets. To be read with `readOnce`. */
export function findDates({ tokens, pack, syntax }: BlockText): readonly DateExpression[] {
  let named: Set<number> | undefined;
  const inName = (token: number): boolean => {
    named ??= new Set(
      syntax.scene.names.flatMap(({ from, to }) =>
        to - from > 1 ? Array.from({ length: to - from }, (_, index) => from + index) : [],
      ),
    );
    return named.has(token);
  };
  return findIn(readerOf(tokens, pack.calendar, pack.capitalDays === true), inName);
}

/** The same of a text that is no block: a dateline, a field of the front matter. */
export function findDatesOf(text: string, calendar: Calendar): readonly DateExpression[] {
  const tokens = tokenize(text, PLAIN);
  return findIn(readerOf(tokens, calendar, false), () => false);
}

const PLAIN = { elisions: new Set<string>(), possessives: new Set<string>(), inversionAt: () => 0 };

function readerOf(tokens: readonly Token[], calendar: Calendar, capitalDays: boolean): DateReader {
  const words = dateWords(calendar);
  return { tokens, words, capitalDays, monthAhead: monthsAhead(tokens, words) };
}

function findIn(reader: DateReader, inName: (token: number) => boolean): DateExpression[] {
  const found: DateExpression[] = [];
  for (let at = 0; at < reader.tokens.length; at += 1) {
    if (!mayBegin(reader, at)) continue;
    const days = calendarDaysAt(reader, at);
    const relative = days.length === 0 ? relativeDayAt(reader, at, inName) : undefined;
    const all = relative ? [relative] : days;
    found.push(...all);
    at = Math.max(at, (all.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

/** Most words begin no date. */
function mayBegin({ tokens, words }: DateReader, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false;
  return token.kind === 'number' || words.firstWords.has(token.folded);
}

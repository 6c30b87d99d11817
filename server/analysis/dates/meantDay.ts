import type { AnalysedBlock, BlockText } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { isQuoted } from '../quotations/ownWords.ts';
import { addDays, type CivilDate, dayNumber, daysIn, weekdayOf, weekdaysOf } from './civil.ts';
import { tenseAround } from './clauseTense.ts';
import type { BareWeekday, CalendarDay, DateExpression } from './expressions.ts';
import { findDates } from './findDates.ts';

/** The dates of a block. */
export function datesOf({ text }: AnalysedBlock): readonly DateExpression[] {
  return text ? readOnce(text, findDates) : [];
}

/**
 * The days that an expression may mean, the likeliest first; empty where nothing tells. `today`: the day that the article is of.
 */
export function daysMeant(
  text: BlockText,
  expression: DateExpression,
  today: CivilDate | undefined,
): readonly CivilDate[] {
  if (expression.kind === 'calendar') return calendarDay(expression, today);
  if (expression.kind === 'numeric')
    return numericDays(expression, text.pack.calendar.numeric === 'day-first');
  if (!today) return [];
  // Whoever is quoted spoke on a day of their own.
  if (isQuoted(text, expression.start)) return [];
  if (expression.kind === 'relative') return [addDays(today, expression.offset)];
  return bareWeekday(text, expression, today);
}

function numericDays(
  { dayFirst, monthFirst }: Extract<DateExpression, { kind: 'numeric' }>,
  isDayFirst: boolean,
): readonly CivilDate[] {
  if (isDayFirst && dayFirst) return [dayFirst];
  const both = [monthFirst, dayFirst].filter((each) => each !== undefined);
  const [one, other] = both;
  return one && other && dayNumber(one) === dayNumber(other) ? [one] : both;
}

/** Farther from the article's day, a day without its year may be of another one. */
const NEAR = 150;

/** *mardi 14 juillet*: of this year, or the one next to it where that is nearer. */
function calendarDay(
  { day, month, year, weekday }: CalendarDay,
  today: CivilDate | undefined,
): readonly CivilDate[] {
  if (!month) return [];
  if (year) {
    const date = { year: year.value, month: month.value, day: day.value };
    return date.day <= daysIn(date.month, date.year) && weekdaysOf(date) ? [date] : [];
  }
  const found = nearestDay(day.value, month.value, today);
  if (!found || !today || Math.abs(dayNumber(found) - dayNumber(today)) > NEAR) return [];
  return weekday && weekdayOf(found) !== weekday.value ? [] : [found];
}

/** The day of a month that is nearest to another day; undefined where no year near by has one. */
export function nearestDay(day: number, month: number, today: CivilDate | undefined): CivilDate | undefined {
  if (!today) return undefined;
  const dates = [today.year - 1, today.year, today.year + 1]
    .filter((year) => day <= daysIn(month, year))
    .map((year) => ({ year, month, day }));
  return dates.sort((a, b) => distance(a, today) - distance(b, today))[0];
}

function distance(one: CivilDate, other: CivilDate): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

/**
 * Agencies write *mercredi* of the day itself, too; *last* and *next* never do. Without a tense it may be either the one before or the
 * coming one.
 */
function bareWeekday(text: BlockText, expression: BareWeekday, today: CivilDate): readonly CivilDate[] {
  const { weekday, side, from, to, listed } = expression;
  const own = weekdayOf(today);
  const back = (own - weekday.value + 7) % 7;
  const ahead = (weekday.value - own + 7) % 7;
  if (side === 'last') return [addDays(today, -(back || 7))];
  if (side === 'next') return [addDays(today, ahead || 7)];
  const tense = ahead === 0 && !listed ? undefined : tenseAround(text, from, to);
  // *open Monday, Tuesday and Friday*: of any week.
  if (listed && !tense) return [];
  if (ahead === 0) return [today];
  if (tense === 'past') return [addDays(today, -back)];
  if (tense === 'future') return [addDays(today, ahead)];
  return [addDays(today, -back), addDays(today, ahead)];
}

import type { Span } from '../../article/span.ts';
import { type DateReader, dayAt, type FoundPart, type NameReader, nameAt, yearAt } from './dateWords.ts';
import type { CalendarDay, DayPart, NumericDay } from './expressions.ts';
import { numericAt } from './numericDays.ts';

/** Days of an enumeration that are read as one; longer ones are tables. */
const MOST_DAYS = 8;
/** Tokens from the first of them to the month. */
const MOST_TOKENS = 4 * MOST_DAYS;

/**
 * The day that begins at a token, and the days that share its month: *lundi 13 et mardi 14 juillet 2026*, *July 3 to 5*. Empty where none
 * does.
 */
export function calendarDaysAt(
  reader: DateReader,
  at: number,
  depth = 0,
): readonly (CalendarDay | NumericDay)[] {
  const { tokens, words } = reader;
  const weekday = nameAt(reader, at, 'weekdays');
  let next = weekday?.to ?? at;
  if (weekday && tokens[next]?.text === ',') next += 1;
  if (weekday && words.calendar.articles.includes(tokens[next]?.folded ?? '')) next += 1;
  const figures = numericAt(reader, next);
  if (figures) return [{ ...figures, ...placeOf(reader, at, figures.to), weekday: weekday?.part }];
  return monthFirst(reader, at, next, weekday) ?? dayFirst(reader, at, next, weekday, depth);
}

/** *July 14, 2026*, *July 14 to 16*. */
function monthFirst(
  reader: DateReader,
  at: number,
  next: number,
  weekday: FoundPart | undefined,
): readonly CalendarDay[] | undefined {
  const month = reader.words.calendar.monthFirst ? nameAt(reader, next, 'months') : undefined;
  const day = month && dayAt(reader, month.to);
  if (!month || !day || isFirstWord(day.part)) return undefined;
  const year = yearAt(reader, day.to);
  const first = dayOf(reader, at, year?.to ?? day.to, weekday, day.part, month, year);
  const last = year ? undefined : lastDay(reader, first);
  return last ? [{ ...first, year: last.year }, last] : [first];
}

/** The day behind *July 3 to*, or *July 3–*, which shares the month. */
function lastDay(reader: DateReader, first: CalendarDay): CalendarDay | undefined {
  const { between, and } = reader.words.calendar;
  const isBetween = between.includes(reader.tokens[first.from - 1]?.folded ?? '');
  const from = behindLink(reader, first.to, isBetween ? and : []);
  const day = from === undefined ? undefined : dayAt(reader, from);
  if (from === undefined || !day || isFirstWord(day.part)) return undefined;
  const year = yearAt(reader, day.to);
  const behind = reader.tokens[year?.to ?? day.to];
  if (behind !== undefined && behind.kind !== 'punctuation' && !year) return undefined;
  const month = first.month && { part: first.month, to: 0 };
  return { ...dayOf(reader, from, year?.to ?? day.to, undefined, day.part, month, year), shared: true };
}

/** *14 juillet 2026*, *lundi 13 et mardi 14 juillet*. */
function dayFirst(
  reader: DateReader,
  at: number,
  next: number,
  weekday: FoundPart | undefined,
  depth: number,
): readonly (CalendarDay | NumericDay)[] {
  const { tokens, words } = reader;
  const day = dayAt(reader, next);
  if (!day) return [];
  const link = words.calendar.links.includes(tokens[day.to]?.folded ?? '') ? 1 : 0;
  const month = nameAt(reader, day.to + link, 'months');
  if (month) {
    const year = yearAt(reader, month.to);
    return [dayOf(reader, at, year?.to ?? month.to, weekday, day.part, month, year)];
  }
  if (isFirstWord(day.part)) return [];
  const alone = dayOf(reader, at, day.to, weekday, day.part, undefined, undefined);
  const others = daysBehind(reader, day.to, depth);
  const [sharing] = others;
  // *lundi 31 et mardi 1er juin*: another month is left unsaid.
  if (sharing?.kind === 'calendar' && sharing.month && sharing.day.value > day.part.value)
    return [{ ...alone, month: sharing.month, year: sharing.year, shared: true }, ...others];
  if (sharing?.kind === 'calendar' && sharing.month) return [alone, ...others];
  // *dimanche 5 heures*, *Monday, 50 percent*
  const ends = tokens[day.to] === undefined || tokens[day.to]?.kind === 'punctuation';
  return weekday?.to === next && ends && !day.part.last ? [alone] : [];
}

/** *le premier* is a day only beside its month. */
function isFirstWord({ ordinal }: DayPart): boolean {
  return ordinal === undefined;
}

/** The days that an enumeration or a stretch goes on with. */
function daysBehind(reader: DateReader, at: number, depth: number): readonly (CalendarDay | NumericDay)[] {
  if (depth >= MOST_DAYS || (reader.monthAhead[at] ?? 0) > MOST_TOKENS) return [];
  const next = behindLink(reader, at, [...reader.words.calendar.and, ',']);
  return next === undefined ? [] : calendarDaysAt(reader, next, depth + 1);
}

/** The token behind *au*, a dash or one of the `others`, and an article; undefined where none of them stands there. */
function behindLink(
  { tokens, words }: DateReader,
  at: number,
  others: readonly string[],
): number | undefined {
  const { until, articles } = words.calendar;
  const link = tokens[at]?.folded ?? '';
  if (![until, DASHES, others].some((each) => each.includes(link))) return undefined;
  return articles.includes(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
}

export const DASHES: readonly string[] = ['-', '–'];

function dayOf(
  reader: DateReader,
  from: number,
  to: number,
  weekday: FoundPart | undefined,
  day: DayPart,
  month: FoundPart | undefined,
  year: FoundPart | undefined,
): CalendarDay {
  const parts = { weekday: weekday?.part, day, month: month?.part, year: year?.part };
  return { kind: 'calendar', ...placeOf(reader, from, to), ...parts, shared: false };
}

export function placeOf(
  { tokens }: NameReader,
  from: number,
  to: number,
): Span & { readonly from: number; readonly to: number } {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

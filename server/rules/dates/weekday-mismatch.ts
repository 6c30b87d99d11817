import type { AnalysedBlock, BlockText } from '../../analysis/analysedArticle.ts';
import { articleDate } from '../../analysis/dates/articleDate.ts';
import {
  addDays,
  type CivilDate,
  dayNumber,
  daysIn,
  weekdayOf,
  weekdaysOf,
} from '../../analysis/dates/civil.ts';
import type { CalendarDay, NumericDay, Part } from '../../analysis/dates/expressions.ts';
import { findDates } from '../../analysis/dates/findDates.ts';
import { daysMeant, nearestDay } from '../../analysis/dates/meantDay.ts';
import { nameLike, nameOf, writeDay, writeFigure } from '../../analysis/dates/writeDay.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import { type Span, shift } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule, type Edit, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give a day the weekday that it has.',
      fr: 'Donnez à une date le jour de la semaine qui est le sien.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      year: {
        en: '{date} is a {right}, not a {wrong}.',
        fr: 'Le {date} est un {right}, non un {wrong}.',
      },
      article: {
        en: '{date} is a {right}, not a {wrong}, by the date of the article.',
        fr: 'D’après la date de l’article, le {date} est un {right}, non un {wrong}.',
      },
    },
    fixes: {
      weekday: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
      day: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
    },
  },
  // The dates of a block tell the article's own as well.
  wordsOf: (text) => [readOnce(text, findDates), readOnce(text, findYears)],
  *check(article) {
    const today = articleDate(article).date;
    for (const block of article.blocks) {
      if (!block.text) continue;
      for (const expression of onlyOwnWords(block, readOnce(block.text, weekdayDates))) {
        const { weekday } = expression;
        const found = dateOf(block.text, expression, today);
        const right = found && weekdaysOf(found.date);
        if (!weekday || !right || right.includes(weekday.value)) continue;
        const values = describe(article.pack, expression, weekday, found.date);
        yield {
          messageId: found.known ? 'year' : 'article',
          span: shift(expression, block.block.start),
          values,
          fixes: [...offersFor(block, expression, weekday, found.date)],
        };
      }
    }
  },
});

type Dated = CalendarDay | NumericDay;

/** The dates of a block that name a weekday. */
function weekdayDates(text: BlockText): readonly Dated[] {
  return readOnce(text, findDates).filter(
    (each): each is Dated =>
      (each.kind === 'calendar' || each.kind === 'numeric') && each.weekday !== undefined,
  );
}

/** Days from the article’s own within which a date without a year is of the year next to it; farther off, copy looks back on others. */
const NEAR = 100;

function dateOf(
  text: BlockText,
  expression: Dated,
  today: CivilDate | undefined,
): { readonly date: CivilDate; readonly known: boolean } | undefined {
  if (expression.kind === 'numeric') {
    const readings = daysMeant(text, expression, today);
    const [one] = readings;
    // One of two readings may be right.
    return one && readings.length === 1 ? { date: one, known: true } : undefined;
  }
  const { day, month, year } = expression;
  if (!month || day.last !== undefined) return undefined;
  if (year) {
    const date = { year: year.value, month: month.value, day: day.value };
    return date.day <= daysIn(date.month, date.year) ? { date, known: true } : undefined;
  }
  const date = nearestDay(day.value, month.value, today);
  if (!date || !today || readOnce(text, findYears).some((other) => other !== date.year)) return undefined;
  const near = Math.abs(dayNumber(date) - dayNumber(today)) <= NEAR;
  return near ? { date, known: false } : undefined;
}

/** The years that a block names: the day may be of one of them. */
function findYears({ tokens }: BlockText): readonly number[] {
  const years = tokens
    .filter(({ kind, text }) => kind === 'number' && /^(?:1[5-9]|20)\d\d(?:-\d+)?$/u.test(text))
    .map(({ text }) => Number(text.slice(0, 4)));
  return [...new Set(years)];
}

function describe(
  { calendar, capitalDays }: LanguagePack,
  expression: Dated,
  weekday: Part,
  date: CivilDate,
): { readonly date: string; readonly right: string; readonly wrong: string } {
  const capital = capitalDays === true;
  const dayFirst = expression.kind === 'calendar' && (expression.month?.start ?? 0) > expression.day.start;
  const withYear = expression.kind === 'numeric' || expression.year !== undefined;
  return {
    date: writeDay(calendar, date, { withYear, dayFirst, capital }),
    right: nameOf(calendar.weekdays, weekdayOf(date), capital),
    wrong: nameOf(calendar.weekdays, weekday.value, capital),
  };
}

/** The weekday that the date has, then the day near by that has the weekday. */
function* offersFor(
  { block, text }: AnalysedBlock,
  expression: Dated,
  weekday: Part,
  date: CivilDate,
): Generator<FixOffer<'weekday' | 'day'>> {
  if (!text) return;
  const { calendar } = text.pack;
  const written = text.prose.slice(weekday.start, weekday.end);
  const right = nameLike(calendar.weekdays, weekdayOf(date), written);
  yield offer(text, block.start, expression, { ...weekday, newText: right }, 'weekday');
  const near = [1, -1, 2, -2, 3, -3].map((days) => addDays(date, days));
  const other = near.find((each) => weekdayOf(each) === weekday.value);
  if (expression.kind !== 'calendar' || other?.month !== date.month) return;
  const { day } = expression;
  const newText = writeFigure(calendar, other.day, day.ordinal ?? '');
  yield offer(text, block.start, expression, { start: day.start, end: day.end, newText }, 'day');
}

function offer<F extends string>(
  { prose }: BlockText,
  offset: number,
  whole: Span,
  { start, end, newText }: Edit,
  fixId: F,
): FixOffer<F> {
  const words = prose.slice(whole.start, start) + newText + prose.slice(end, whole.end);
  return { fixId, values: { words }, safe: false, edits: [{ ...shift({ start, end }, offset), newText }] };
}

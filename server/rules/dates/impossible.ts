import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { daysIn } from '../../analysis/dates/civil.ts';
import { impossibleTimeAt } from '../../analysis/dates/clockTimes.ts';
import type { CalendarDay } from '../../analysis/dates/expressions.ts';
import { findDates } from '../../analysis/dates/findDates.ts';
import { nameOf } from '../../analysis/dates/writeDay.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import type { Span } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write no day and no time of day that does not exist.',
      fr: 'N’écrivez ni jour ni heure qui n’existe pas.',
    },
    severity: 'error',
    languages: 'all',
    messages: {
      day: {
        en: '“{words}” does not exist: {month} has {days} days.',
        fr: '« {words} » n’existe pas : {month} a {days} jours.',
      },
      leap: {
        en: '“{words}” does not exist: {year} is no leap year.',
        fr: '« {words} » n’existe pas : {year} n’est pas une année bissextile.',
      },
      figures: { en: 'There is no such day as “{words}”.', fr: 'Le jour « {words} » n’existe pas.' },
      time: { en: 'There is no such time of day as “{words}”.', fr: 'L’heure « {words} » n’existe pas.' },
    },
  },
  *checkBlock(block) {
    const { text } = block;
    if (!text) return;
    for (const expression of onlyOwnWords(block, readOnce(text, findDates))) {
      if (expression.kind === 'numeric' && !expression.dayFirst && !expression.monthFirst) {
        const { start, end } = expression.figures;
        yield { messageId: 'figures', span: { start, end }, values: { words: text.prose.slice(start, end) } };
      }
      if (expression.kind !== 'calendar' || !isTooLate(text, expression)) continue;
      const { month, year } = expression;
      if (!month) continue;
      const values = {
        words: text.prose.slice(expression.start, expression.end),
        month: nameOf(text.pack.calendar.months, month.value - 1, text.pack.capitalDays === true),
        days: daysIn(month.value, year?.value),
        year: year?.value ?? 0,
      };
      const leap = month.value === 2 && expression.day.value === 29;
      yield { messageId: leap ? 'leap' : 'day', span: spanOf(expression), values };
    }
    for (const span of onlyOwnWords(block, readOnce(text, findImpossibleTimes)))
      yield { messageId: 'time', span, values: { words: text.prose.slice(span.start, span.end) } };
  },
});

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The day is behind the last one of its month. */
function isTooLate(text: BlockText, expression: CalendarDay): boolean {
  const { tokens, pack } = text;
  const { day, month, year, shared, from, to, weekday } = expression;
  if (!month || shared) return false;
  const value = Math.max(day.value, day.last ?? 0);
  if (value <= daysIn(month.value, year?.value)) return false;
  const { beforeDays, surelyBeforeDays } = pack.calendar;
  const before = tokens[from - 1]?.folded ?? '';
  if (weekday || year || surelyBeforeDays.includes(before)) return true;
  if (isOfThings(text, to)) return false;
  if (beforeDays.includes(before)) return true;
  return value < YEARS && (month.start > day.start || !counts(tokens, to));
}

/** From here on a figure beside a month may well be a year: *May 68*, or a number of things. */
const YEARS = 32;

/** *In June 31 people …*: the figure counts what stands behind it. */
function counts(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at];
  return behind?.kind === 'word' && behind.text === behind.folded;
}

/** *all 31 June graduates*, *From June 31 countries will pay*: several things stand behind. */
function isOfThings({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const behind = tokens[at];
  if (behind?.kind !== 'word' || behind.text !== behind.folded) return false;
  if (pack.cardinals.persons.includes(behind.folded) || pack.cardinals.plurals.includes(behind.folded))
    return true;
  return /^\p{L}{3,}s$/u.test(behind.folded) && !syntax.scene.reader.lexicon.isFunction(behind.folded);
}

function findImpossibleTimes(text: BlockText): readonly Span[] {
  const { tokens, pack } = text;
  return tokens.flatMap((token, at) =>
    token.kind === 'number' ? (impossibleTimeAt(tokens, at, pack.calendar) ?? []) : [],
  );
}

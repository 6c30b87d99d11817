import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { articleDate } from '../analysis/dates/articleDate.ts';
import { type CivilDate, dayNumber } from '../analysis/dates/civil.ts';
import type { DateExpression } from '../analysis/dates/expressions.ts';
import { datesOf, daysMeant } from '../analysis/dates/meantDay.ts';
import { countWhile } from '../article/halving.ts';
import { type Span, shift } from '../article/span.ts';
import { packOf } from '../languages/index.ts';
import type { Locale } from '../rules/message.ts';
import type { Description } from './description.ts';
import { say } from './messages.ts';

/** A day in the text, in offsets of the article, with what there is to say of it. */
export interface DescribedDate {
  readonly span: Span;
  readonly description: Description;
}

/** Which day the words at an offset mean; undefined where they mean none, or nothing tells which. */
export function describeDate(
  article: AnalysedArticle,
  offset: number,
  locale: Locale,
): DescribedDate | undefined {
  const { blocks } = article;
  const block = blocks[countWhile(blocks, (each) => each.block.start <= offset) - 1];
  if (!block?.text) return undefined;
  const at = offset - block.block.start;
  const expression = datesOf(block).find(({ start, end }) => start <= at && at <= end);
  if (!expression) return undefined;
  const { date } = articleDate(article);
  const days = daysMeant(block.text, expression, date);
  const [first, ...others] = days.map((day) => nameOf(day, locale));
  if (first === undefined) return undefined;
  return {
    span: shift(expression, block.block.start),
    description: {
      title: others.length > 0 ? say(locale, 'eitherDay', { one: first, other: others.join(', ') }) : first,
      lines: date && isToldFrom(expression) ? [say(locale, 'toldFrom', { day: nameOf(date, locale) })] : [],
    },
  };
}

/** The words themselves do not tell the whole day. */
function isToldFrom(expression: DateExpression): boolean {
  return expression.kind !== 'numeric' && (expression.kind !== 'calendar' || expression.year === undefined);
}

const DAY = 86_400_000;

/** *mercredi 15 juillet 2026*, and *1er* where the reader’s language writes that. */
function nameOf(day: CivilDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const first = day.day === 1 ? packOf(locale)?.calendar.first : undefined;
  return format
    .formatToParts(dayNumber(day) * DAY)
    .map(({ type, value }) => (type === 'day' && first ? first : value))
    .join('');
}

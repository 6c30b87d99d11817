import type { BlockText } from '../analysedArticle.ts';
import { placeOf } from './calendarDays.ts';
import { dateWords, type NameReader, nameAt, yearAt } from './dateWords.ts';

/** *mars 2026*, *March 2026*: a month of a year. `from` and `to` are tokens. */
interface MonthOfYear {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Months since the year 0. */
  readonly number: number;
}

/** Every month of a year that a block names, in order; those of a day as well. To be read with `readOnce`. */
export function findMonths(text: BlockText): readonly MonthOfYear[] {
  const reader = readerOf(text);
  return text.tokens.flatMap((token, at) => {
    if (!reader.words.months.has(token.folded)) return [];
    const month = nameAt(reader, at, 'months');
    const year = month && yearAt(reader, month.to);
    if (!month || !year) return [];
    const { start, end } = placeOf(reader, at, year.to);
    return [{ start, end, from: at, to: year.to, number: year.part.value * 12 + month.part.value }];
  });
}

/** The name of a month stands at a token. */
export function isMonth(text: BlockText, at: number): boolean {
  return nameAt(readerOf(text), at, 'months') !== undefined;
}

function readerOf({ tokens, pack }: BlockText): NameReader {
  return { tokens, words: dateWords(pack.calendar), capitalDays: pack.capitalDays === true };
}

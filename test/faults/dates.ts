import { withSentences } from './written.ts';

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const DAY = 24 * 60 * 60 * 1000;

/** The parts of a day in the words of a language. */
export interface DayWords {
  readonly weekday: string;
  /** With the ordinal that French has for the first. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export function dayWords(date: Date, language: string): DayWords {
  const day = date.getUTCDate();
  return {
    weekday: WEEKDAYS[language]?.[date.getUTCDay()] ?? '',
    day: day === 1 && language === 'fr' ? '1er' : String(day),
    month: MONTHS[language]?.[date.getUTCMonth()] ?? '',
    year: String(date.getUTCFullYear()),
  };
}

/** A day so many days before or behind another. */
export function dayAway(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

/** The weekday so many days behind the one of a date. */
export function otherWeekday(date: Date, days: number, language: string): string {
  return dayWords(dayAway(date, days), language).weekday;
}

/** The article with a date in its front matter, and that date. */
export function dated(text: string): { readonly text: string; readonly date: Date } {
  const known = /^---\n(?:.*\n)*?date: (\d{4}-\d\d-\d\d)/u.exec(text);
  if (known) return { text, date: new Date(`${known[1]}T00:00:00Z`) };
  const head = text.startsWith('---\n')
    ? text.replace('---\n', '---\ndate: 2026-06-10\n')
    : `---\ndate: 2026-06-10\n---\n${text}`;
  return { text: head, date: new Date('2026-06-10T00:00:00Z') };
}

/** How many days the written dates are away from the article’s own. */
const AWAY = [-9, 4, 16, 40];

/** A sentence that was written into a copy, with its date. */
export interface WrittenDate {
  readonly copy: string;
  readonly date: Date;
  readonly sentence: string;
}

/** Copies of the article, each with one more sentence that tells a date. */
export function withDates(
  article: { readonly text: string; readonly language: string },
  sentencesOf: (words: DayWords) => readonly string[],
): readonly WrittenDate[] {
  const { text, date: published } = dated(article.text);
  return AWAY.flatMap((days) => {
    const date = dayAway(published, days);
    return sentencesOf(dayWords(date, article.language)).map((sentence) => ({
      copy: withSentences(text, [sentence]),
      date,
      sentence,
    }));
  });
}

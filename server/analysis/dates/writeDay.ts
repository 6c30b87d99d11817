import type { Calendar } from '../../languages/calendar.ts';
import { withCapital } from '../../languages/letters.ts';
import type { CivilDate } from './civil.ts';

/** *14 juillet 2026*, *1er juillet*; in English *July 14, 2026*, or *14 July 2026* with `dayFirst`. */
export function writeDay(
  calendar: Calendar,
  { year, month, day }: CivilDate,
  { withYear, dayFirst, capital }: { withYear: boolean; dayFirst: boolean; capital: boolean },
): string {
  const form = calendar.forms.find((each) => !dayFirst || each.startsWith('{day}')) ?? '';
  const shown = withYear ? form : form.replace(/,? \{year\}/u, '');
  return shown
    .replace('{day}', day === 1 ? (calendar.first ?? '1') : String(day))
    .replace('{month}', nameOf(calendar.months, month - 1, capital))
    .replace('{year}', String(year));
}

/** A weekday or month in full, by its index. */
export function nameOf(names: Calendar['weekdays'], index: number, capital: boolean): string {
  const name = names[index]?.[0] ?? '';
  return capital ? withCapital(name) : name;
}

/** The same as it would be written in the place of another one: as short, with or without a stop, in capitals. */
export function nameLike(names: Calendar['weekdays'], index: number, written: string): string {
  const [full = '', ...cut] = names[index] ?? [];
  const isFull = names.some(([name]) => name === written.toLowerCase());
  const stopped = written.endsWith('.');
  const alike = isFull ? [] : cut.filter((form) => form.endsWith('.') === stopped);
  const distance = (form: string) => Math.abs(form.length - written.length);
  const form = alike.sort((one, other) => distance(one) - distance(other))[0] ?? full;
  if (written === written.toUpperCase()) return form.toUpperCase();
  return /^\p{Lu}/u.test(written) ? withCapital(form) : form;
}

/** The figure of another day with what stood behind the old one: *13th* for *14th*, *1er* for *2*. */
export function writeFigure(calendar: Calendar, day: number, ordinal: string): string {
  if (day === 1 && calendar.first) return calendar.first;
  if (ordinal === '' || calendar.first) return String(day);
  const ending = day % 10 > 3 || (day > 10 && day < 14) ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10];
  return `${day}${ending}`;
}

import type { Calendar } from '../../languages/calendar.ts';
import type { Token } from '../analysedArticle.ts';
import { onceFor } from '../incremental/onceFor.ts';
import type { DayPart, Part } from './expressions.ts';

/** The words of a language's calendar, ready to be looked up. */
export interface DateWords {
  readonly calendar: Calendar;
  readonly weekdays: ReadonlyMap<string, DateName>;
  readonly months: ReadonlyMap<string, DateName>;
  readonly ambiguous: ReadonlySet<string>;
  /** By their first word, the longest first. */
  readonly relative: ReadonlyMap<string, readonly RelativePhrase[]>;
  /** Of the expressions that tell a day; of words in front of figures none. */
  readonly firstWords: ReadonlySet<string>;
}

interface RelativePhrase {
  readonly words: readonly string[];
  readonly offset: number;
  readonly part: boolean;
}

interface DateName {
  readonly value: number;
  /** It may stand without a stop, or with one. */
  readonly plain: boolean;
  readonly stopped: boolean;
  readonly full: boolean;
}

export const dateWords = onceFor((calendar: Calendar): DateWords => {
  const weekdays = nameTable(calendar.weekdays, 0);
  const months = nameTable(calendar.months, 1);
  const relative = relativeTable(calendar);
  const { ambiguous, days, firstWords, monthFirst } = calendar;
  const first = [
    ...weekdays.keys(),
    ...(monthFirst ? months.keys() : []),
    ...relative.keys(),
    ...[...days.before, ...days.ahead].map((phrase) => phrase.split(' ')[0] ?? ''),
    ...firstWords,
    ...days.counts,
  ];
  return { calendar, weekdays, months, ambiguous: new Set(ambiguous), relative, firstWords: new Set(first) };
});

function nameTable(names: Calendar['weekdays'], first: number): Map<string, DateName> {
  const table = new Map<string, DateName>();
  for (const [index, forms] of names.entries()) {
    for (const [place, form] of forms.entries()) {
      const stopped = form.endsWith('.');
      const word = stopped ? form.slice(0, -1) : form;
      const known = table.get(word);
      table.set(word, {
        value: index + first,
        plain: !stopped || known?.plain === true,
        stopped: stopped || known?.stopped === true,
        full: place === 0,
      });
    }
  }
  return table;
}

function relativeTable({ relative, relativeParts }: Calendar): DateWords['relative'] {
  const phrases = [relative, relativeParts].flatMap((list) =>
    Object.entries(list).map(([phrase, offset]): RelativePhrase => {
      return { words: phrase.split(' '), offset, part: list === relativeParts };
    }),
  );
  phrases.sort((a, b) => b.words.length - a.words.length);
  const table = new Map<string, RelativePhrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

/** What stands in a text: its tokens, and the words of its calendar. */
export interface NameReader {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  /** Days and months take a capital here. */
  readonly capitalDays: boolean;
}

export interface DateReader extends NameReader {
  /** Tokens from each one to the next name of a month, its own place for a month; far where none follows. */
  readonly monthAhead: Uint16Array;
}

/** Counts, from the end, how far the next month is. */
export function monthsAhead(tokens: readonly Token[], { months }: DateWords): Uint16Array {
  const ahead = new Uint16Array(tokens.length);
  let distance = FAR;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    distance = months.has(tokens[at]?.folded ?? '') ? 0 : Math.min(FAR, distance + 1);
    ahead[at] = distance;
  }
  return ahead;
}

const FAR = 0xffff;

export interface FoundPart<P extends Part = Part> {
  readonly part: P;
  /** The token behind it. */
  readonly to: number;
}

/** A weekday or month at a token, in full or cut. */
export function nameAt(
  { tokens, words, capitalDays }: NameReader,
  at: number,
  kind: 'weekdays' | 'months',
): FoundPart | undefined {
  const token = tokens[at];
  const name = token && words[kind].get(token.folded);
  if (!token || !name) return undefined;
  const stop = tokens[at + 1];
  const cut = name.stopped && stop?.text === '.' && stop.start === token.end;
  if (!name.plain && !cut) return undefined;
  const capital = token.text !== token.folded;
  const doubtful = words.ambiguous.has(token.folded) || words.ambiguous.has(`${token.folded}.`);
  if (!capital && (doubtful || (capitalDays && !name.full))) return undefined;
  if (doubtful && !cut && kind === 'weekdays' && isTitled(tokens[at - 1], words.calendar)) return undefined;
  const end = cut && stop ? stop.end : token.end;
  return { part: { start: token.start, end, value: name.value }, to: cut ? at + 2 : at + 1 };
}

/** *the Harbour Sun, July 12*: a newspaper, and no Sunday. */
function isTitled(
  before: Token | undefined,
  { articles, beforeDays, from, until, this: near }: Calendar,
): boolean {
  if (before?.kind !== 'word') return false;
  if (articles.includes(before.folded)) return true;
  return (
    /^\p{Lu}\p{Ll}/u.test(before.text) &&
    ![beforeDays, from, until, near].some((list) => list.includes(before.folded))
  );
}

const FIGURES = /^(\d{1,2})(\p{L}{0,3})(?:-(\d{1,2})(\p{L}{0,3}))?$/u;

/** The figure of a day, at most 99, or a word for the first one. */
export function dayAt({ tokens, words }: DateReader, at: number): FoundPart<DayPart> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const place = { start: token.start, end: token.end };
  if (words.calendar.firstWords.includes(token.folded))
    return { part: { ...place, value: 1, ordinal: undefined, last: undefined }, to: at + 1 };
  if (token.kind !== 'number' || token.text.length > 9 || isPartOfNumber(tokens, at)) return undefined;
  const [, first, ordinal = '', last, other = ''] = FIGURES.exec(token.folded) ?? [];
  const { ordinals } = words.calendar;
  if (first === undefined || ![ordinal, other].every((each) => each === '' || ordinals.includes(each)))
    return undefined;
  const value = Number(first);
  if (value === 0) return undefined;
  return {
    part: { ...place, value, ordinal, last: last === undefined ? undefined : Number(last) },
    to: at + 1,
  };
}

/** *3,14*, *10:30*, *n°3*: a sign ties the figure to another one. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  // *n° 31 juin 2026*
  if (before?.text === '°') return true;
  const tiedBefore = before?.end === token.start && /^[,.:/°$€£#+−]$/u.test(before.text);
  const tiedAfter =
    after?.start === token.end &&
    (/^[%€$£°/]$/u.test(after.text) ||
      (/^[,.:]$/u.test(after.text) &&
        tokens[at + 2]?.kind === 'number' &&
        tokens[at + 2]?.start === after.end));
  return tiedBefore || tiedAfter;
}

/** A year of four figures, behind a comma or not, with its era. */
export function yearAt({ tokens, words }: NameReader, at: number): FoundPart | undefined {
  const comma = tokens[at]?.text === ',';
  const token = tokens[comma ? at + 1 : at];
  if (token?.kind !== 'number' || !/^[12]\d{3}$/u.test(token.text) || Number(token.text) > LAST_YEAR)
    return undefined;
  const behind = at + (comma ? 2 : 1);
  if (isPartOfNumber(tokens, behind - 1)) return undefined;
  const old = words.calendar.beforeChrist.includes(tokens[behind]?.folded ?? '');
  const value = old ? 1 - Number(token.text) : Number(token.text);
  return { part: { start: token.start, end: token.end, value }, to: behind };
}

const LAST_YEAR = 2199;

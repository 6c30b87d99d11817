import { placeOf } from './calendarDays.ts';
import { type DateReader, nameAt } from './dateWords.ts';
import type { BareWeekday, RelativeDay } from './expressions.ts';

/** A day told from the day of writing, at a token: *hier*, *mercredi dernier*, *dans trois jours*. */
export function relativeDayAt(
  reader: DateReader,
  at: number,
  inName: (token: number) => boolean,
): RelativeDay | BareWeekday | undefined {
  return phraseAt(reader, at) ?? countAt(reader, at) ?? weekdayAt(reader, at, inName);
}

function phraseAt(reader: DateReader, at: number): RelativeDay | undefined {
  const { tokens, words } = reader;
  const found = words.relative
    .get(tokens[at]?.folded ?? '')
    ?.find((phrase) => phrase.words.every((word, index) => tokens[at + index]?.folded === word));
  // *USA Today*
  if (!found || isNamed(reader, at)) return undefined;
  const { offset, part } = found;
  return { kind: 'relative', ...placeOf(reader, at, at + found.words.length), offset, part };
}

/** *dans trois jours*, *il y a 2 jours*, *three days ago*. */
function countAt(reader: DateReader, at: number): RelativeDay | undefined {
  const { days } = reader.words.calendar;
  const before = days.before.find((phrase) => spells(reader, at, phrase));
  const ahead = before === undefined ? days.ahead.find((phrase) => spells(reader, at, phrase)) : undefined;
  const lead = before ?? ahead;
  const from = at + (lead === undefined ? 0 : lead.split(' ').length);
  const count = countOf(reader, from);
  if (count === undefined || !days.units.includes(reader.tokens[from + 1]?.folded ?? '')) return undefined;
  if (lead !== undefined)
    return {
      kind: 'relative',
      ...placeOf(reader, at, from + 2),
      offset: before === undefined ? count : -count,
      part: false,
    };
  if (!days.behind.includes(reader.tokens[from + 2]?.folded ?? '')) return undefined;
  return { kind: 'relative', ...placeOf(reader, at, from + 3), offset: -count, part: false };
}

function spells({ tokens }: DateReader, at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, index) => tokens[at + index]?.folded === word);
}

/** More days than that are told in weeks. */
const MOST_DAYS = 31;

function countOf({ tokens, words }: DateReader, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const word = words.calendar.days.counts.indexOf(token.folded);
  if (word >= 0) return word + 1;
  const count = token.kind === 'number' && /^\d{1,2}$/u.test(token.text) ? Number(token.text) : 0;
  return count >= 1 && count <= MOST_DAYS ? count : undefined;
}

function weekdayAt(
  reader: DateReader,
  at: number,
  inName: (token: number) => boolean,
): BareWeekday | undefined {
  const { tokens, words, capitalDays } = reader;
  const found = nameAt(reader, at, 'weekdays');
  const token = tokens[at];
  if (!found || !token || !words.weekdays.get(token.folded)?.full) return undefined;
  const { calendar } = words;
  const [before, after] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  const qualifier = calendar.behind ? after : before;
  const side = sideOf(reader, qualifier) ?? (calendar.this.includes(before) ? 'this' : undefined);
  if (isAnyWeek(reader, at, before, after, side)) return undefined;
  // *France Dimanche*, *Monday Night Football*.
  const next = tokens[at + 1];
  const follows = capitalDays && next?.kind === 'word' && /^\p{Lu}./u.test(next.text);
  const named = inName(at) || follows || (!capitalDays && isNamed(reader, at));
  if (named) return undefined;
  const from = side && (!calendar.behind || side === 'this') ? at - 1 : at;
  const to = side && calendar.behind && side !== 'this' ? at + 2 : at + 1;
  return {
    kind: 'weekday',
    ...placeOf(reader, from, to),
    weekday: found.part,
    side,
    listed: isListed(reader, at),
  };
}

function sideOf({ words: { calendar } }: DateReader, word: string): 'next' | 'last' | undefined {
  if (calendar.next.includes(word)) return 'next';
  return calendar.last.includes(word) ? 'last' : undefined;
}

/** *le mardi*, *every Tuesday*, *du lundi au vendredi*, *Monday to Friday*; *the next Monday* is that of a story. */
function isAnyWeek(
  reader: DateReader,
  at: number,
  before: string,
  after: string,
  side: BareWeekday['side'],
): boolean {
  const { tokens, words } = reader;
  const { unbound, unboundBehind, until, behind } = words.calendar;
  if (side !== undefined) return !behind && unbound.includes(tokens[at - 2]?.folded ?? '');
  if (unbound.includes(before) || unboundBehind.includes(after)) return true;
  if (until.includes(after) && isWeekday(reader, at + 2)) return !isNight(reader, at);
  return until.includes(before) && isWeekday(reader, at - 2) && !isNight(reader, at - 2);
}

function isWeekday({ tokens, words }: DateReader, at: number): boolean {
  return words.weekdays.has(tokens[at]?.folded ?? '');
}

/** *dans la nuit de lundi à mardi*: one night, though *de lundi à vendredi* is any week’s. */
function isNight({ tokens, words }: DateReader, at: number): boolean {
  return words.calendar.nights.includes(tokens[at - 2]?.folded ?? '');
}

/** *lundi, mardi et vendredi*, *Monday and Tuesday*: another weekday stands beside it. */
function isListed(reader: DateReader, at: number): boolean {
  return (
    (isJoining(reader, at + 1) && isWeekday(reader, at + 2)) ||
    (isJoining(reader, at - 1) && isWeekday(reader, at - 2))
  );
}

function isJoining({ tokens, words }: DateReader, at: number): boolean {
  const { text, folded } = tokens[at] ?? { text: '', folded: '' };
  return text === ',' || words.calendar.and.includes(folded);
}

/** A capital where the language writes none, within a sentence. */
function isNamed({ tokens }: DateReader, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && before?.kind === 'word';
}

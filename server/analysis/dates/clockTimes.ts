import type { Span } from '../../article/span.ts';
import type { Calendar } from '../../languages/calendar.ts';
import type { Token } from '../analysedArticle.ts';

interface ClockTime extends Span {
  readonly hour: number;
  readonly minute: number;
  /** The token behind it. */
  readonly to: number;
  /** Written with a letter between hours and minutes, as no score is: *18h30*. */
  readonly lettered: boolean;
  /** Of the morning or the afternoon: *6:30 p.m.* */
  readonly half: boolean;
}

/** Hours that a slip may make of one of the day; more of them are a stretch of time, or a score. */
const LAST_SLIP = 29;

/** The span of a time of day at a token that no clock shows; undefined where there is none, or it may be a score, a verse or a stretch of time. */
export function impossibleTimeAt(tokens: readonly Token[], at: number, calendar: Calendar): Span | undefined {
  const time = clockTimeAt(tokens, at);
  if (!time) return undefined;
  const { start, end, hour, minute, to, lettered, half } = time;
  const before = tokens[at - 1];
  if (before?.end === start && /^[:.,/-]$/u.test(before.text)) return undefined;
  // *0:30 a.m.* is half past midnight for those who count so; *13:30 p.m.* nobody writes on purpose.
  if (half) return hour > 0 && (minute > 59 || (hour > 12 && hour <= LAST_SLIP)) ? { start, end } : undefined;
  const isTime = isTimeBefore(tokens, at, calendar);
  const stretch = isStretch(tokens, to, calendar);
  // *28 h 75 par semaine*
  if (minute > 59 && (lettered ? isTime || !stretch : isTime && hour <= 24)) return { start, end };
  const badHour = hour > 24 || (hour === 24 && minute > 0);
  return isTime && hour <= LAST_SLIP && badHour && !stretch ? { start, end } : undefined;
}

function clockTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  return letteredTimeAt(tokens, at) ?? numericTimeAt(tokens, at);
}

/** *18h30*, *18h*, *18 h 30* */
function letteredTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const [token, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const [, figures, glued, minutes] = /^(\d{1,2})(h)?(\d{2})?$/u.exec(token?.folded ?? '') ?? [];
  if (!token || figures === undefined || (minutes !== undefined && glued === undefined)) return undefined;
  const time = { start: token.start, hour: Number(figures), half: false };
  if (glued !== undefined)
    return {
      ...time,
      end: token.end,
      minute: Number(minutes ?? 0),
      to: at + 1,
      lettered: minutes !== undefined,
    };
  if (sign?.folded !== 'h') return undefined;
  const hasMinutes = second?.kind === 'number' && /^\d{2}$/u.test(second.text);
  return hasMinutes
    ? { ...time, end: second.end, minute: Number(second.text), to: at + 3, lettered: true }
    : { ...time, end: sign.end, minute: 0, to: at + 2, lettered: false };
}

/** *18:30*, and of the twelve hours *6:30 p.m.*, *6.30pm*, *6 p.m.* */
function numericTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const [token, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  const parted =
    sign?.text === ':' && sign.start === token.end && second?.start === sign.end && /^\d/u.test(second.text);
  const figures = parted ? `${token.text}:${second.folded}` : token.folded;
  const [, hours, part, minutes, glued] = /^(\d{1,2})(?:([.:])(\d{2}))?([ap]m)?$/u.exec(figures) ?? [];
  if (hours === undefined) return undefined;
  const next = at + (parted ? 3 : 1);
  const behind = glued === undefined ? halfAt(tokens, next) : next;
  const half = behind !== undefined;
  const to = behind ?? next;
  const end = tokens[to - 1]?.end ?? token.end;
  // *6.30* alone is any number; *1:18:30* is a stretch of time.
  if (!half && (part !== ':' || isGoingOn(tokens, to))) return undefined;
  return {
    start: token.start,
    end,
    hour: Number(hours),
    minute: Number(minutes ?? 0),
    to,
    lettered: false,
    half,
  };
}

function isGoingOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end && /^[:/]$/u.test(tokens[at]?.text ?? '');
}

/** The token behind *a.m.*, *pm*. */
function halfAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.folded;
  if (word !== 'a.m' && word !== 'p.m' && word !== 'am' && word !== 'pm') return undefined;
  const stop = tokens[at + 1];
  return word.includes('.') && stop?.text === '.' ? at + 2 : at + 1;
}

function isTimeBefore(tokens: readonly Token[], at: number, { beforeTimes }: Calendar): boolean {
  return beforeTimes.includes(tokens[at - 1]?.folded ?? '');
}

/** *at 25:14 of the third period*, *passer à 26 h par semaine* */
function isStretch(tokens: readonly Token[], at: number, { stretches }: Calendar): boolean {
  return stretches.includes(tokens[at]?.folded ?? '');
}

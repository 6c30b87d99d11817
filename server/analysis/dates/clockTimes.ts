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
}

/** Hours that a slip may make of one of the day; more of them are a stretch of time, or a score. */
const LAST_SLIP = 29;

/** The span of a time of day at a token that no clock shows; undefined where there is none, or it may be a score, a verse or a stretch of time. */
export function impossibleTimeAt(tokens: readonly Token[], at: number, calendar: Calendar): Span | undefined {
  const time = clockTimeAt(tokens, at);
  if (!time) return undefined;
  const { start, hour, minute, to, lettered } = time;
  const before = tokens[at - 1];
  if (before?.end === start && /^[:.,/-]$/u.test(before.text)) return undefined;
  const half = halfAt(tokens, to);
  const end = half === undefined ? time.end : (tokens[half - 1]?.end ?? time.end);
  const isTime = half !== undefined || isTimeBefore(tokens, at, calendar);
  const slip = hour <= LAST_SLIP;
  const badHour = hour > 24 || (hour === 24 && minute > 0);
  if (half !== undefined)
    return minute > 59 || (slip && (hour > 12 || hour === 0)) ? halfSpan(time, end, hour) : undefined;
  if (minute > 59 && (lettered || (isTime && hour <= 24))) return { start, end };
  return isTime && slip && badHour && !isStretch(tokens, to, calendar) ? { start, end } : undefined;
}

/** *0:30 a.m.* is half past midnight for those who count so; *13:30 p.m.* nobody writes on purpose. */
function halfSpan({ start }: Span, end: number, hour: number): Span | undefined {
  return hour === 0 ? undefined : { start, end };
}

function clockTimeAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const [token, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  const { start, end } = token;
  const [, glued, minutes] = /^(\d{1,2})h(\d{2})?$/u.exec(token.folded) ?? [];
  if (glued !== undefined)
    return {
      start,
      end,
      hour: Number(glued),
      minute: Number(minutes ?? 0),
      to: at + 1,
      lettered: minutes !== undefined,
    };
  if (!/^\d{1,2}$/u.test(token.text)) return undefined;
  const hour = Number(token.text);
  if (
    sign?.text === ':' &&
    sign.start === end &&
    second?.start === sign.end &&
    /^\d{2}$/u.test(second.text)
  ) {
    if (tokens[at + 3]?.start === second.end && /^[:/]$/u.test(tokens[at + 3]?.text ?? '')) return undefined;
    return { start, end: second.end, hour, minute: Number(second.text), to: at + 3, lettered: false };
  }
  if (sign?.folded === 'h' && second?.kind === 'number' && /^\d{2}$/u.test(second.text))
    return { start, end: second.end, hour, minute: Number(second.text), to: at + 3, lettered: true };
  if (sign?.folded === 'h') return { start, end: sign.end, hour, minute: 0, to: at + 2, lettered: false };
  return halfAt(tokens, at + 1) === undefined
    ? undefined
    : { start, end, hour, minute: 0, to: at + 1, lettered: false };
}

/** The token behind *a.m.*, *pm*. */
function halfAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.folded;
  if (word !== 'a.m' && word !== 'p.m' && word !== 'am' && word !== 'pm') return undefined;
  const stop = tokens[at + 1];
  return word.includes('.') && stop?.text === '.' ? at + 2 : at + 1;
}

function isTimeBefore(tokens: readonly Token[], at: number, { beforeTimes }: Calendar): boolean {
  const word = tokens[at - 1]?.folded ?? '';
  return beforeTimes.includes(word) || (word === 'à' && tokens[at - 2]?.folded === "jusqu'");
}

/** *at 25:14 of the third period*, *passer à 26 h par semaine* */
function isStretch(tokens: readonly Token[], at: number, { stretches }: Calendar): boolean {
  return stretches.includes(tokens[at]?.folded ?? '');
}

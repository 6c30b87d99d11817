import type { Span } from '../span.ts';
import { isSpace } from './characters.ts';

/** How a stretch of copy ends: with a full stop of any kind, with a mark that wants more to follow, or with a word. */
export type Ending = 'stop' | 'open' | 'word';

const CLOSERS = '»”"’\')]*_';
const STOPS = '.!?…。！？';
const OPEN = ':;,–—-';

/** How the span ends, closing quotation marks, brackets and emphasis left aside. */
export function endingOf(source: string, span: Span): Ending {
  let at = span.end;
  while (at > span.start && (isSpace(source.charCodeAt(at - 1)) || CLOSERS.includes(source.charAt(at - 1))))
    at--;
  if (at === span.start) return 'word';
  const last = source.charAt(at - 1);
  return STOPS.includes(last) ? 'stop' : OPEN.includes(last) ? 'open' : 'word';
}

const INNER_STOP = /[.!?…][»”"’')\]*_]*\s+[\p{Lu}«“"‘(]/u;
const INITIAL = /(?:^|[\s.(])(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Mme|MM|Me)\.\s+\p{Lu}/gu;

/** True when a full stop stands inside the text with another sentence after it; initials and titles are no stops. */
export function hasInnerStop(text: string): boolean {
  return INNER_STOP.test(text.replace(INITIAL, ' A A'));
}

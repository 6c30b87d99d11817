import type { Span } from '../span.ts';
import { isSpace, isWordUnit } from './characters.ts';

/**
 * Reads a run of backticks. Where it opens a code span the answer is that span and `closed` is true; else the run alone.
 * The wires write “ as two backticks, so the marks must hug what they hold.
 * @param codeless Lengths of runs that nothing closes any more; kept by the caller for one block.
 */
export function readCodeSpan(
  text: string,
  at: number,
  end: number,
  codeless: Set<number>,
): Span & { readonly closed: boolean } {
  const opened = runEnd(text, at, end);
  const length = opened - at;
  const hugs =
    opened < end && !isSpace(text.charCodeAt(opened)) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)));
  if (!hugs || codeless.has(length)) return { start: at, end: opened, closed: false };
  for (let close = text.indexOf('`', opened); close >= 0 && close < end; ) {
    const after = runEnd(text, close, end);
    const ends = !isSpace(text.charCodeAt(close - 1)) && !(after < end && isWordUnit(text.charCodeAt(after)));
    if (after - close === length && ends) return { start: at, end: after, closed: true };
    close = text.indexOf('`', after);
  }
  codeless.add(length);
  return { start: at, end: opened, closed: false };
}

function runEnd(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && text.charCodeAt(after) === 0x60) after++;
  return after;
}

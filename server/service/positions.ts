import type { Position, Range } from 'vscode-languageserver-types';
import { countWhile } from '../article/halving.ts';
import type { Span } from '../article/span.ts';

/** Turns offsets of one text into LSP positions and back; both count UTF-16 code units. */
export interface Positions {
  /** An offset inside a line ending means the end of that line. */
  positionAt(offset: number): Position;
  /** A position past the end of its line, or of the text, means that end. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
}

/** The line starts are found as far as they are asked for. Lines end with LF, CRLF or CR, as LSP says. */
export function createPositions(source: string): Positions {
  const starts = [0];
  const ends = startsBehind(source);
  const findStarts = (isEnough: (last: number) => boolean): readonly number[] => {
    while (!isEnough(starts.at(-1) ?? 0)) {
      const next = ends.next();
      if (next.done) break;
      starts.push(next.value);
    }
    return starts;
  };

  const positionAt = (offset: number): Position => {
    const lines = findStarts((last) => last > offset);
    const line = lastAtOrBefore(lines, offset);
    const within = Math.max(0, Math.min(offset, lineEnd(source, lines[line + 1])));
    return { line, character: within - (lines[line] ?? 0) };
  };

  const offsetAt = ({ line, character }: Position): number => {
    const lines = findStarts(() => starts.length > line + 1);
    const start = lines[line];
    if (start === undefined) return line < 0 ? 0 : source.length;
    return Math.min(start + Math.max(0, character), lineEnd(source, lines[line + 1]));
  };

  return {
    positionAt,
    offsetAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    spanOf: ({ start, end }) => ({ start: offsetAt(start), end: offsetAt(end) }),
  };
}

/** The line as editors number them, from 1. */
export function lineOf(offset: number, positions: Positions): number {
  return positions.positionAt(offset).line + 1;
}

/** Where the lines begin, but for the first. */
function* startsBehind(source: string): Generator<number, void> {
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) yield at + 1;
    return;
  }
  for (let at = 0; at < source.length; at++) {
    const unit = source[at];
    if (unit === '\n' || (unit === '\r' && source[at + 1] !== '\n')) yield at + 1;
  }
}

/** Where the line before `nextStart` ends, its line ending left out. */
function lineEnd(source: string, nextStart: number | undefined): number {
  if (nextStart === undefined) return source.length;
  return source[nextStart - 1] === '\n' && source[nextStart - 2] === '\r' ? nextStart - 2 : nextStart - 1;
}

/** Index of the last start at or before the offset. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(0, countWhile(starts, (start) => start <= offset) - 1);
}

import type { Span } from '../span.ts';
import { skipSpace, trimSpace } from './characters.ts';
import { type LineMark, lineMark } from './lineMarks.ts';

/** One line without the blank space around it; `start === end` where nothing else is on it. */
export interface Line extends Span {
  /** Code units of blank space before it. */
  readonly indent: number;
  /** What its first characters make it; a comment and a code fence are one line as far as they reach. */
  readonly mark: LineMark | undefined;
}

/** Cuts the source at `\n`, `\r\n` and lone `\r`, from the offset `from`. With `markup` comments and fences are kept whole. */
export function scanLines(source: string, from: number, markup: boolean): Line[] {
  const lines: Line[] = [];
  const nextBreak = breakFinder(source);
  const nextComment = markup ? finder(source, '<!--') : () => source.length;
  const nextClose = finder(source, '-->');
  const nextColon = finder(source, ':');
  let at = from;
  while (at <= source.length) {
    let stop = nextBreak(at);
    const start = skipSpace(source, at, stop);
    const indent = start - at;
    let end = trimSpace(source, start, stop);
    const mark = start < end ? lineMark(source, start, end, markup, nextColon(start)) : undefined;
    if (mark === 'comment') {
      const close = nextClose(start + 4);
      end = close < source.length ? close + 3 : trimSpace(source, start, source.length);
      lines.push({ start, end, indent, mark });
      at = end === source.length ? end + 1 : end;
      if (skipSpace(source, at, nextBreak(at)) === nextBreak(at)) at = afterBreak(source, nextBreak(at));
      continue;
    }
    if (mark === 'code') {
      stop = fenceEnd(source, start, stop, nextBreak);
      end = trimSpace(source, start, stop);
    }
    for (
      let comment = nextComment(start);
      mark !== 'code' && comment < stop;
      comment = nextComment(comment)
    ) {
      const close = nextClose(comment + 4);
      comment = close < source.length ? close + 3 : stop;
      if (comment > stop) {
        stop = nextBreak(comment);
        end = trimSpace(source, start, stop);
      }
    }
    lines.push({ start, end, indent, mark });
    at = afterBreak(source, stop);
  }
  return lines;
}

function afterBreak(source: string, at: number): number {
  return at + (source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1);
}

/** Answers where the line that holds an offset ends; the offsets asked for must not fall. */
function breakFinder(source: string): (from: number) => number {
  const feed = finder(source, '\n');
  const carriage = finder(source, '\r');
  return (from) => Math.min(feed(from), carriage(from));
}

/** Finds the next `mark` at or after an offset, the source's length where there is none; the offsets asked for must not fall. */
export function finder(source: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = source.indexOf(mark, from);
      if (found < 0) found = source.length;
    }
    return found;
  };
}

/** The end of the line that closes the fence, or of the text. */
function fenceEnd(source: string, start: number, stop: number, nextBreak: (from: number) => number): number {
  const fence = /^(?:`+|~+)/u.exec(source.slice(start, Math.min(stop, start + 100)))?.[0] ?? '```';
  let end = stop;
  while (end < source.length) {
    const lineStart = afterBreak(source, end);
    end = nextBreak(lineStart);
    const text = skipSpace(source, lineStart, end);
    if (!source.startsWith(fence, text)) continue;
    const line = source.slice(text, trimSpace(source, text, end));
    if (line === fence.charAt(0).repeat(line.length)) return end;
  }
  return end;
}

import type { Layout } from '../nodes.ts';
import { isSpace } from './characters.ts';
import { endingOf } from './endings.ts';
import type { Line } from './lines.ts';

/** Nobody wraps copy by hand or by machine at more than this. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;
/** More pairs of lines than these would not change the answer. */
const ENOUGH = 300;

/**
 * Finds how paragraphs are told apart, from every two lines with no blank line between them. A wrapped line is full: the
 * next line's first word would not have fitted. A paragraph's line ends where the writer chose, mostly with a stop.
 */
export function findLayout(source: string, lines: readonly Line[]): Layout {
  const pairs: [Line, Line][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (pairs.length === ENOUGH) break;
    // A comment on lines of its own parts nothing: to write one must not change what the lines around it are.
    if (line.mark === 'comment') continue;
    const copy = line.start < line.end && line.mark === undefined ? line : undefined;
    if (previous && copy) pairs.push([previous, copy]);
    previous = copy;
  }
  const width = widest(pairs);
  let wrapped = 0;
  for (const [line, next] of pairs) wrapped += weigh(source, line, next, width);
  return width >= NARROWEST_WRAP && wrapped > 0 ? 'blank-lines' : 'lines';
}

function widest(pairs: readonly (readonly [Line, Line])[]): number {
  let width = 0;
  for (const pair of pairs) {
    for (const { start, end } of pair) if (end - start <= WIDEST_WRAP) width = Math.max(width, end - start);
  }
  return width;
}

/** Above zero where the line seems to run on into the next, below where it seems a paragraph. */
function weigh(source: string, line: Line, next: Line, width: number): number {
  const length = line.end - line.start;
  if (length > WIDEST_WRAP) return -1;
  const full = length + 1 + firstWordLength(source, next) > width;
  if (endingOf(source, line) === 'stop') return full ? 0 : -1;
  if (beginsLower(source, next)) return full || length > width * 0.6 ? 1 : 0;
  return full ? 0.5 : -1;
}

function firstWordLength(source: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(source.charCodeAt(at))) at++;
  return at - line.start;
}

function beginsLower(source: string, line: Line): boolean {
  const first = source.charAt(line.start);
  return first.toLowerCase() === first && first.toUpperCase() !== first;
}

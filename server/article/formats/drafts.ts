import type { Layout } from '../nodes.ts';
import type { Span } from '../span.ts';
import { endingOf } from './endings.ts';
import { isByline } from './headMatter.ts';
import type { LineMark } from './lineMarks.ts';
import type { Line } from './lines.ts';

/** A block before it is known what part it plays. */
export interface Draft extends Span {
  readonly mark: LineMark | undefined;
  /** Lines it takes. */
  readonly lines: number;
}

/** A byline is looked for among so many blocks. */
const HEAD_BLOCKS = 5;

/** Groups lines into blocks, in order. */
export function draftBlocks(source: string, lines: readonly Line[], layout: Layout): Draft[] {
  const drafts: Draft[] = [];
  let comments = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line || line.start === line.end) {
      index++;
      continue;
    }
    const count = countLines(source, lines, index, layout, drafts.length - comments < HEAD_BLOCKS);
    const last = lines[index + count - 1] ?? line;
    drafts.push({ start: line.start, end: last.end, mark: line.mark, lines: count });
    if (line.mark === 'comment') comments++;
    index += count;
  }
  return drafts;
}

function countLines(
  source: string,
  lines: readonly Line[],
  first: number,
  layout: Layout,
  inHead: boolean,
): number {
  const mark = lines[first]?.mark;
  if (mark === 'blockquote') return countQuoted(source, lines, first);
  const wraps =
    layout === 'blank-lines' &&
    (mark === undefined || mark === 'listItem' || mark === 'caption' || mark === 'sourceLabel');
  if (!wraps && mark !== 'listItem') return 1;
  let next = first + 1;
  for (; ; next++) {
    const line = lines[next];
    if (!line || line.start === line.end || breaksParagraph(source, line, lines[next + 1])) break;
    if (!wraps && line.indent < 2) break;
    if (inHead && (isByline(source, line) || (next === first + 1 && isByline(source, lines[first] ?? line))))
      break;
  }
  return next - first;
}

/** A comment in the middle of a wrapped paragraph belongs to it; a label with no address only ends one. */
function breaksParagraph(source: string, line: Line, after: Line | undefined): boolean {
  switch (line.mark) {
    case undefined:
    case 'comment':
    case 'address':
      return false;
    case 'sourceLabel':
      return !after || after.start === after.end;
    case 'listItem':
      return !/^(?:[2-9]|\d\d)/u.test(source.slice(line.start, line.start + 2));
    default:
      return true;
  }
}

/** The lines that begin with `>`, and a `— Name` right below them. */
function countQuoted(source: string, lines: readonly Line[], first: number): number {
  let next = first + 1;
  while (lines[next]?.mark === 'blockquote') next++;
  const below = lines[next];
  return next - first + (below && isAttributionLine(source, below) ? 1 : 0);
}

/** True for `— Claire Morvan, maire de Roscoff`: a dash, a capital, no full stop. */
export function isAttributionLine(source: string, span: Span): boolean {
  if (span.end - span.start > 150) return false;
  return (
    /^(?:[–—]|--)\s*[*_[]*\p{Lu}/u.test(source.slice(span.start, span.end)) &&
    endingOf(source, span) === 'word'
  );
}

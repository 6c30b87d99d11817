import type { ListItem, Node, Nodes, Parent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from '../span.ts';
import { skipSpace, trimSpace } from './characters.ts';
import { type Draft, draftBlocks } from './drafts.ts';
import { type LineMark, lineMark } from './lineMarks.ts';
import { type Line, scanLines } from './lines.ts';

/** A block of a Markdown file. */
export interface MarkdownDraft extends Draft {
  /** What remark made of it, and the offset its positions count from; absent for a paragraph that stands by itself. */
  readonly node?: Nodes;
  readonly offset: number;
  /** Too much for remark: read as the article markup. */
  readonly heavy?: true;
}

/** True where what stands in one place decides what another means, so that the file must be read as one piece. */
export function isWhole(source: string): boolean {
  return /^ {0,3}\[[^\]\n]{1,300}\]:|^ {0,3}<(?:script|pre|style|textarea|\?|![A-Z[])/imu.test(source);
}

/** Parses Markdown with remark; positions are those of the text given. */
export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(keepPositions).parse(text);
}

/** GitHub's bare addresses are found a second time by rewriting the tree, and what is rewritten has no position. */
function keepPositions(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().map(({ transforms, ...rest }) => rest) ?? [];
}

/** Finds the blocks. A paragraph that no other text can change is not given to remark before its words are needed. */
export function draftMarkdown(source: string, from: number): MarkdownDraft[] {
  return piecesOf(source, from).flatMap((piece): MarkdownDraft[] => {
    const { start, end, lines, plain } = piece;
    if (isHeavy(source.slice(start, end))) {
      const copy = scanLines(source.slice(0, end), start, true);
      return draftBlocks(source, copy, 'blank-lines').map((draft) => ({
        ...draft,
        offset: start,
        heavy: true,
      }));
    }
    return plain ? [{ ...plainDraft(source, piece, lines), offset: start }] : draftNodes(source, piece);
  });
}

const MOST_MARKS = 4000;

/** So many marks or such nesting that remark's time or stack gives out; no copy looks like this. */
function isHeavy(text: string): boolean {
  if (text.length < 60) return false;
  const marks = text.length > MOST_MARKS ? (text.match(/[*_`[\]<>|~&@\\\r\n]/gu)?.length ?? 0) : 0;
  return marks > MOST_MARKS || /^(?:[ \t]{0,20}[>*+-]){60}/mu.test(text);
}

/** Paragraphs by themselves, and what stands between them in one piece. */
function piecesOf(source: string, from: number): Chunk[] {
  const pieces: Chunk[] = [];
  for (const chunk of chunksOf(source, from)) {
    const last = pieces.at(-1);
    if (last && !last.plain && !chunk.plain) pieces[pieces.length - 1] = { ...last, end: chunk.end };
    else pieces.push(chunk);
  }
  return pieces;
}

interface Chunk extends Span {
  readonly lines: number;
  readonly plain: boolean;
}

/** What stands between blank lines; the blank space before its first line belongs to it, since remark goes by that. */
function chunksOf(source: string, from: number): Chunk[] {
  const whole = isWhole(source);
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      const plain = !whole && open.every((line) => isPlain(source, line));
      chunks.push({ start: first.start - first.indent, end: last.end, lines: open.length, plain });
    }
    open = [];
  };
  for (const line of scanLines(source, from, true)) {
    if (line.start === line.end) close();
    else open.push(line);
  }
  close();
  return chunks;
}

const STRUCTURAL = /^(?:[>*+#|<=`~_-]|\d{1,9}[.)]\s|!\[)|\||<!--/u;

function isPlain(source: string, { start, end, indent, mark }: Line): boolean {
  return indent === 0 && mark !== 'comment' && mark !== 'code' && !STRUCTURAL.test(source.slice(start, end));
}

/** A paragraph may be a caption, a source line or a note by its words. */
function plainDraft(source: string, { start, end }: Span, lines: number): Draft {
  const colon = start + source.slice(start, end).indexOf(':');
  return { start, end, lines, mark: lines === 1 ? lineMark(source, start, end, false, colon) : undefined };
}

/** Gives a stretch to remark and takes the blocks out of its tree; marks that belong to none become notes. */
function draftNodes(source: string, { start, end }: Span): MarkdownDraft[] {
  const offset = source.charCodeAt(start) === 0xfeff ? start + 1 : start;
  const { children } = readMarkdown(source.slice(offset, end));
  const drafts: MarkdownDraft[] = [];
  let at = offset;
  const fill = (to: number) => {
    const from = skipSpace(source, at, to);
    if (from < to)
      drafts.push({ start: from, end: trimSpace(source, from, to), mark: 'note', lines: 1, offset });
  };
  for (const draft of children.flatMap((node) => draftNode(source, node, offset))) {
    fill(draft.start);
    drafts.push(draft);
    at = draft.end;
  }
  fill(end);
  return drafts;
}

function draftNode(source: string, node: RootContent, offset: number): MarkdownDraft[] {
  const span = spanOf(node, offset);
  if (span.start >= span.end) return [];
  const draft = (mark: LineMark | undefined, within: Span = span) => ({
    ...within,
    mark,
    lines: 1,
    node,
    offset,
  });
  switch (node.type) {
    case 'heading':
      return [draft(node.depth === 1 ? 'title' : 'heading')];
    case 'paragraph':
      return [isImage(node) ? draft('image') : { ...plainDraft(source, span, 1), node, offset }];
    case 'blockquote':
      return [draft('blockquote')];
    case 'code':
      return [draft('code')];
    case 'list':
      return node.children.flatMap((item) => draftItem(source, item, offset));
    case 'html':
      return draftHtml(source, span).map((part) => draft(part.mark, part));
    default:
      return [draft('note')];
  }
}

/** A list item as far as its first list or code; what it holds from there on are blocks of their own. */
function draftItem(source: string, node: ListItem, offset: number): MarkdownDraft[] {
  const span = spanOf(node, offset);
  const at = node.children.findIndex(({ type }) => type === 'list' || type === 'code');
  const own = at < 0 ? node.children : node.children.slice(0, at);
  const inner = node.children.slice(own.length);
  const last = own.at(-1);
  const item = {
    start: span.start,
    end: last ? spanOf(last, offset).end : span.end,
    mark: 'listItem',
    lines: 1,
    node,
    offset,
  } as const;
  const words = last !== undefined && item.end > item.start;
  return [...(words ? [item] : []), ...inner.flatMap((child) => draftNode(source, child, offset))];
}

/** Comments, and what stands behind them; any other HTML is no copy. */
function draftHtml(source: string, { start, end }: Span): (Span & { mark: LineMark })[] {
  const parts: (Span & { mark: LineMark })[] = [];
  let at = start;
  while (at < end) {
    const close = source.startsWith('<!--', at) ? source.indexOf('-->', at + 4) : -1;
    const stop = close < 0 || close + 3 > end ? end : close + 3;
    parts.push({ start: at, end: stop, mark: source.startsWith('<!--', at) ? 'comment' : 'code' });
    at = skipSpace(source, stop, end);
  }
  return parts;
}

function isImage(node: Parent): boolean {
  return node.children.every(
    ({ type, ...child }) => type === 'image' || ('value' in child && child.value.trim() === ''),
  );
}

/** The node's span in the source; remark's positions count from `offset`. */
export function spanOf({ position }: Node, offset: number): Span {
  return { start: (position?.start.offset ?? 0) + offset, end: (position?.end.offset ?? 0) + offset };
}

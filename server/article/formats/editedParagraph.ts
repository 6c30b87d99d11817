import { countWhile } from '../halving.ts';
import type { Article, Block } from '../nodes.ts';
import type { Span } from '../span.ts';
import { mayHoldMarkup } from './blocks.ts';
import { datelineLength } from './datelines.ts';
import { lineMark } from './lineMarks.ts';
import { type Difference, moveBlock, type Parsed } from './reuse.ts';

/** Longer than any line whose words, ending or width say what it or a neighbour is: a title, a byline, a wrapped line. */
const LONG = 130;
/** Code units at a line's beginning that may say what it is. */
const OPENING = 40;

/**
 * The article after an edit within the words of a long line of copy. Such a line is a paragraph whatever its words, and no other block
 * is read differently for them; so nothing else need be read. Undefined for any other edit.
 */
export function editParagraph(
  source: string,
  { article, ...previous }: Parsed,
  { prefix, suffix, moved }: Difference,
  markup: boolean,
): Article | undefined {
  const { children } = article;
  const index = lastStartingBefore(children, prefix);
  const old = children[index];
  if (!old || !isBody(children, index) || old.children.length > 0) return undefined;
  const block = { ...old, end: old.end + moved };
  const inside = prefix >= old.start + OPENING && source.length - suffix < block.end;
  if (!inside || Math.min(old.end - old.start, block.end - block.start) <= LONG) return undefined;
  const prose = source.slice(block.start, block.end);
  if (!isPlain(prose) || !isPlain(old.prose) || !/\s/u.test(prose.slice(0, OPENING))) return undefined;
  if (!isCopy(previous.source, old, markup) || !isCopy(source, block, markup)) return undefined;
  return {
    ...article,
    end: source.length,
    children: children.map((each, at) =>
      at < index ? each : at === index ? { ...block, prose } : moved === 0 ? each : moveBlock(each, moved),
    ),
  };
}

/** A paragraph of the body: behind another, and before one. */
function isBody(children: readonly Block[], index: number): boolean {
  const isParagraph = (block: Block | undefined): boolean => block?.type === 'paragraph';
  return (
    isParagraph(children[index]) &&
    children.slice(Math.max(0, index - NEAR), index).filter(isParagraph).length > 1 &&
    children.slice(index + 1, index + NEAR).some(isParagraph)
  );
}

const NEAR = 6;

/** One line with no markup in it, and no sign that may be part of some. */
function isPlain(text: string): boolean {
  return !mayHoldMarkup(text) && !/[\r\n>]/u.test(text);
}

function isCopy(source: string, block: Span, markup: boolean): boolean {
  const mark = lineMark(source, block.start, block.end, markup, source.indexOf(':', block.start));
  return mark === undefined && datelineLength(source, block, 'agency') === 0;
}

/** Index of the last block that starts before an offset; -1 for none. */
function lastStartingBefore(children: readonly Block[], offset: number): number {
  return countWhile(children, ({ start }) => start < offset) - 1;
}

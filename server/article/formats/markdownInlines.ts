import type { Definition, Nodes, Parent, Text } from 'mdast';
import type { InlineType } from '../nodes.ts';
import { contains, type Span, shift } from '../span.ts';
import { type Inlines, readPin } from './inlines.ts';
import { finder } from './lines.ts';
import { spanOf } from './markdownDrafts.ts';
import { alignProse } from './markdownProse.ts';

/** Words that show, as prose of the same length. */
export interface Shown extends Span {
  readonly prose: string;
}

/** One block as it is read from remark's tree; all but `offset` counts from the block's start. */
export interface Reading extends Inlines {
  readonly text: string;
  /** What to add to remark's offsets. */
  readonly offset: number;
  /** In the order of the text. */
  readonly shown: Shown[];
}

/** Reads what stands in a node, as far as the block reaches. */
export function readChildren(node: Nodes, reading: Reading): void {
  if (node.type === 'definition') readDefinition(node, reading);
  if (!('children' in node)) return;
  const whole = { start: 0, end: reading.text.length };
  for (const child of node.children) {
    if (child.position && contains(whole, spanOf(child, reading.offset))) readNode(child, reading);
  }
}

function readNode(node: Nodes, reading: Reading): void {
  const { text, offset } = reading;
  const span = spanOf(node, offset);
  switch (node.type) {
    case 'text':
      readText(node, span, reading);
      return;
    case 'inlineCode':
      add(reading, 'code', span, undefined);
      return;
    case 'html':
      if (!node.value.startsWith('<!--')) reading.masks.push(span);
      else add(reading, 'comment', span, undefined, node.value.slice(4).replace(/-->$/u, ''));
      return;
    case 'footnoteReference':
    case 'code':
      reading.masks.push(span);
      return;
    case 'image':
    case 'imageReference': {
      const start = span.start + 2;
      const content = { start, end: Math.max(start, text.indexOf(']', start)) };
      add(reading, 'link', span, content, node.type === 'image' ? node.url : undefined);
      reading.shown.push({ ...content, prose: text.slice(content.start, content.end) });
      return;
    }
    case 'link':
    case 'linkReference': {
      const content = contentOf(node, offset);
      const bare = content.start === span.start || text.charAt(span.start) === '<';
      add(reading, 'link', span, bare ? undefined : content, node.type === 'link' ? node.url : undefined);
      if (!bare) readChildren(node, reading);
      return;
    }
    case 'emphasis':
    case 'strong':
      add(reading, node.type, span, contentOf(node, offset));
  }
  readChildren(node, reading);
}

function add(
  reading: Reading,
  type: InlineType,
  span: Span,
  content: Span | undefined,
  value?: string,
): void {
  const rest = { ...(value === undefined ? {} : { value }), ...(content ? { content } : {}) };
  reading.nodes.push({ type, ...span, ...rest });
  if (!content) reading.masks.push(span);
  else reading.masks.push({ start: span.start, end: content.start }, { start: content.end, end: span.end });
}

/** `[1]: https://…`, whose address stands behind its name. */
function readDefinition(node: Definition, reading: Reading): void {
  const span = spanOf(node, reading.offset);
  const start = span.start + 1;
  const content = { start, end: Math.max(start, reading.text.indexOf(']:', start)) };
  add(reading, 'link', span, content, node.url);
}

/** From the first child's start to the last one's end; nothing where it has none. */
function contentOf(node: Parent, offset: number): Span {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first && last) return { start: spanOf(first, offset).start, end: spanOf(last, offset).end };
  const { start } = spanOf(node, offset);
  return { start: start + 1, end: start + 1 };
}

/** The words of a text node; remark knows no pins, so they are read here. */
function readText({ value }: Text, span: Span, reading: Reading): void {
  const words = reading.text.slice(span.start, span.end);
  reading.shown.push({ ...span, prose: alignProse(words, value) });
  const close = finder(words, ']]');
  for (let at = words.indexOf('[['); at >= 0; at = words.indexOf('[[', at)) {
    const pin = readPin(words, at, close(at + 2), words.length);
    if (pin) add(reading, 'pin', shift(pin, span.start), shift(pin.content, span.start), pin.value);
    at = pin?.end ?? at + 2;
  }
}

import { type Block, type BlockType, type Inline, MASK } from '../nodes.ts';
import { type Span, shift } from '../span.ts';
import { findAddress } from './addresses.ts';
import { type Draft, isAttributionLine } from './drafts.ts';
import { type Inlines, readInlines } from './inlines.ts';
import { bulletLength } from './lineMarks.ts';

/** Finishes a block: its prose and the markup in it. `dateline`: code units of the dateline that opens it. */
export function finishBlock(
  source: string,
  draft: Draft,
  type: BlockType,
  dateline: number,
  markup: boolean,
): Block {
  const { start, end } = draft;
  const text = source.slice(start, end);
  if (type === 'code' || type === 'comment') return maskedBlock(type, start, text);
  if (!draft.mark && type !== 'sourceLine' && dateline === 0 && !mayHoldMarkup(text)) {
    return { type, start, end, prose: text, children: [] };
  }
  const { nodes, masks } = readInlines(text, dateline, text.length, markup);
  return assembleBlock(draft, type, text, text, dateline, {
    nodes,
    masks: openingMasks(text, draft).concat(masks),
  });
}

/** Puts a block together from its text, the prose that shows in it and its markup; adds what any format may hold. */
export function assembleBlock(
  draft: Draft,
  type: BlockType,
  text: string,
  prose: string,
  dateline: number,
  { nodes, masks }: Inlines,
): Block {
  const { start, end } = draft;
  const attribution = draft.mark === 'blockquote' ? attributionOf(text) : undefined;
  const limit = attribution?.start ?? text.length;
  const inlines = nodes.filter((node) => node.start >= dateline && node.end <= limit);
  if (dateline > 0) inlines.push({ type: 'dateline', start: 0, end: dateline });
  if (attribution) inlines.push(attribution);
  const address = type === 'sourceLine' && inlines.length === 0 ? bareAddress(text) : undefined;
  if (address) inlines.push(address);
  inlines.sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = [
    { start: 0, end: dateline },
    ...(attribution ? [attribution] : []),
    ...(address ? [address] : []),
  ];
  if (draft.mark === 'caption') whole.push({ start: 0, end: text.indexOf(':') + 1 });
  return {
    type,
    start,
    end,
    prose: maskProse(prose, [...masks, ...whole]),
    children: inlines.map((node) => moveInline(node, start)),
  };
}

/** False where none of the signs of any markup is in a text. */
export function mayHoldMarkup(text: string): boolean {
  return MARKUP.test(text);
}

const MARKUP = /[*_`[<\\]|:\/\/|www\./iu;

/** A block none of which is prose; a comment says what stands between its marks. */
export function maskedBlock(type: 'code' | 'comment' | 'frontMatter', start: number, text: string): Block {
  const end = start + text.length;
  const value = text.slice(4, text.endsWith('-->') && text.length >= 7 ? -3 : undefined);
  const children: Inline[] = type === 'comment' ? [{ type, start, end, value }] : [];
  return { type, start, end, prose: MASK.repeat(text.length), children };
}

/** An inline node moved by `offset`. */
export function moveInline(node: Inline, offset: number): Inline {
  if (offset === 0) return node;
  return {
    ...node,
    ...shift(node, offset),
    ...(node.content ? { content: shift(node.content, offset) } : {}),
  };
}

/** The text with MASK for each code unit under a mask; masks may come in any order and overlap. */
export function maskProse(text: string, masks: readonly Span[]): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of [...masks].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) prose += text.slice(at, start);
    prose += MASK.repeat(end - Math.max(at, start));
    at = end;
  }
  return at === 0 ? text : prose + text.slice(at);
}

/** The markup that makes a line what it is: `##`, `>`, a bullet, a caption's label. */
function openingMasks(text: string, { mark }: Draft): Span[] {
  if (mark === 'title' || mark === 'heading')
    return [...text.matchAll(/^(?:#{1,6}|[-–])|(?<=\s)(?:#+|[-–])$/gu)].map(spanOf);
  if (mark === 'blockquote') return [...text.matchAll(/^[ \t>]*>/gmu)].map(spanOf);
  if (mark === 'listItem') return [{ start: 0, end: bulletLength(text, 0, text.length) }];
  return [];
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** The `— Name` that ends a block quotation, with or without its own `>`. */
function attributionOf(text: string): Inline | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const start = lineStart + (/^[\s>]*/u.exec(text.slice(lineStart))?.[0].length ?? 0);
  if (!isAttributionLine(text, { start, end: text.length }) || lineStart === 0) return undefined;
  const name = start + (/^(?:[–—]|--)\s*/u.exec(text.slice(start))?.[0].length ?? 0);
  return { type: 'attributionLine', start, end: text.length, content: { start: name, end: text.length } };
}

/** A source line may give a bare domain, which in other copy is a name. */
function bareAddress(text: string): Inline | undefined {
  const address = findAddress(text, { start: 0, end: text.length });
  return address && { type: 'link', ...address, value: text.slice(address.start, address.end) };
}

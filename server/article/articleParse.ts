import { location } from 'vfile-location';
import { type ParseOptions, parseArticle } from './formats/article.ts';
import {
  type Article,
  type Block,
  type Inline,
  type Layout,
  MASK,
  type Metadata,
  type MetadataError,
  type MetadataField,
} from './nodes.ts';
import { contains, type Span } from './span.ts';

/** Lines and columns from 1, offsets from 0, as unist counts them. */
export interface ArticlePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface ArticlePosition {
  readonly start: ArticlePoint;
  readonly end: ArticlePoint;
}

/** The article tree as unist has it: each node with its position besides its span, words as text nodes, markup nested. */
export interface ArticleRoot extends Span {
  readonly type: 'article';
  readonly layout: Layout;
  readonly metadata: Metadata;
  readonly metadataFields?: readonly MetadataField[];
  readonly metadataError?: MetadataError;
  readonly position: ArticlePosition;
  readonly children: readonly ArticleBlock[];
}

export interface ArticleBlock extends Omit<Block, 'children'> {
  readonly position: ArticlePosition;
  readonly children: readonly ArticleInline[];
}

export type ArticleInline = ArticleMarkup | ArticleText;

export interface ArticleMarkup extends Inline {
  readonly position: ArticlePosition;
  readonly children: readonly ArticleInline[];
}

/** Words that show. */
export interface ArticleText extends Span {
  readonly type: 'text';
  readonly value: string;
  readonly position: ArticlePosition;
}

/** A unified parser of `.article` files and of any pasted article. */
export function articleParse(this: object, options: ParseOptions = {}): undefined {
  const parser = (document: string): ArticleRoot => withPositions(document, parseArticle(document, options));
  Object.assign(this, { parser });
  return undefined;
}

function withPositions(document: string, article: Article): ArticleRoot {
  const places = location(document);
  const point = (offset: number): ArticlePoint => {
    const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
    return { line, column, offset };
  };
  const positionOf = ({ start, end }: Span) => ({ start: point(start), end: point(end) });
  const blocks = article.children.map((block) => ({
    ...block,
    position: positionOf(block),
    children: nest(block, block.children, block, positionOf),
  }));
  return { ...article, position: positionOf(article), children: blocks };
}

type PositionOf = (span: Span) => ArticlePosition;

/** The inline nodes inside `within`, each holding those inside it, with the words between them. */
function nest(
  block: Block,
  inlines: readonly Inline[],
  within: Span,
  positionOf: PositionOf,
): ArticleInline[] {
  const children: ArticleInline[] = [];
  let at = within.start;
  for (let index = 0; index < inlines.length; ) {
    const node = inlines[index++];
    if (!node || node.start < at || !contains(within, node)) continue;
    children.push(...textsOf(block, { start: at, end: node.start }, positionOf));
    const first = index;
    for (let inner = inlines[index]; inner && contains(node, inner); inner = inlines[index]) index++;
    const words = node.content ? nest(block, inlines.slice(first, index), node.content, positionOf) : [];
    children.push({ ...node, position: positionOf(node), children: words });
    at = node.end;
  }
  children.push(...textsOf(block, { start: at, end: within.end }, positionOf));
  return children;
}

const SHOWN = new RegExp(`[^${MASK}]+`, 'gu');

function textsOf({ start, prose }: Block, span: Span, positionOf: PositionOf): ArticleText[] {
  return [...prose.slice(span.start - start, span.end - start).matchAll(SHOWN)].map(({ index, 0: value }) => {
    const text = { start: span.start + index, end: span.start + index + value.length };
    return { type: 'text', value, ...text, position: positionOf(text) };
  });
}

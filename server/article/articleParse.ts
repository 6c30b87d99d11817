import { location } from 'vfile-location';
import { type ParseOptions, parseArticle } from './formats/article.ts';
import type { Article, Block, Inline, Layout, Metadata } from './nodes.ts';
import type { Span } from './span.ts';

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

/** The article tree as unist has it: each node with its position besides its span. */
export interface ArticleRoot extends Span {
  readonly type: 'article';
  readonly layout: Layout;
  readonly metadata: Metadata;
  readonly position: ArticlePosition;
  readonly children: readonly ArticleBlock[];
}

export interface ArticleBlock extends Omit<Block, 'children'> {
  readonly position: ArticlePosition;
  readonly children: readonly ArticleInline[];
}

export interface ArticleInline extends Inline {
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
  const positioned = <N extends Span>(node: N) => ({
    ...node,
    position: { start: point(node.start), end: point(node.end) },
  });
  return {
    ...positioned(article),
    children: article.children.map((block) => ({
      ...positioned(block),
      children: block.children.map(positioned),
    })),
  };
}

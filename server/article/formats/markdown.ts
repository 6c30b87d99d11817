import type { Article } from '../nodes.ts';
import { parseArticle } from './article.ts';

/** Parses a Markdown file onto the article tree. */
export function parseMarkdown(source: string): Article {
  return parseArticle(source, { layout: 'blank-lines' });
}

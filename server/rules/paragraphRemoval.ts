import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import type { Span } from '../article/span.ts';
import type { Edit } from './rule.ts';

/** What takes a paragraph out, with the line breaks before it, so that no gap is left. */
export function withoutParagraph({ source }: AnalysedArticle, { start, end }: Span): Edit {
  let from = start;
  while (from > 0 && /\s/u.test(source.charAt(from - 1))) from -= 1;
  return { start: from, end, newText: '' };
}

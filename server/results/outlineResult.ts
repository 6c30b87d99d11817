import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { getOutline, type OutlineItem } from '../service/outline.ts';
import type { Words } from './extent.ts';

/** What `copydesk outline` says of one file; schemas/outline.schema.json describes it. */
export interface OutlineResult {
  readonly path: string;
  readonly language: string;
  readonly items: readonly OutlineEntry[];
}

/** `text` is how the part begins; a crosshead reaches to the end of what stands under it. */
export interface OutlineEntry extends Words {
  readonly kind: OutlineItem['kind'];
  /** Of a quotation: the full name of who said it. */
  readonly source?: string;
  readonly children: readonly OutlineEntry[];
}

export function toOutlineResult(path: string, article: AnalysedArticle): OutlineResult {
  return { path, language: article.pack.id, items: outlineOf(article) };
}

export function outlineOf(article: AnalysedArticle): readonly OutlineEntry[] {
  return getOutline(article).map(toEntry);
}

function toEntry({ kind, text, start, end, source, children }: OutlineItem): OutlineEntry {
  return { kind, text, start, end, ...(source !== undefined && { source }), children: children.map(toEntry) };
}

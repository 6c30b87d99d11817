import type { Article } from '../nodes.ts';
import { type ParseOptions, parseArticle } from './article.ts';
import { parseMarkdown } from './markdown.ts';
import type { Parsed } from './reuse.ts';

export const FORMAT_IDS = ['article', 'markdown', 'plaintext'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

const FORMATS: ReadonlyMap<string, FormatId> = new Map([
  ['article', 'article'],
  ['markdown', 'markdown'],
  ['plaintext', 'plaintext'],
  ['.article', 'article'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'plaintext'],
]);

/** The format of a file by its path's ending, or of an editor's language id; undefined where it is none of ours. */
export function formatOf(pathOrLanguageId: string): FormatId | undefined {
  const ending = /\.[^./\\]*$/u.exec(pathOrLanguageId)?.[0];
  return FORMATS.get(ending?.toLowerCase() ?? pathOrLanguageId);
}

/** The format of a document in an editor: what its language is, or else its name; somebody asked for any other as an article. */
export function formatOfDocument(document: { readonly uri: string; readonly languageId: string }): FormatId {
  return formatOf(document.languageId) ?? formatOf(document.uri) ?? 'article';
}

/** Endings of the files of a format, without the stop. */
export function endingsOfFormat(format: string): readonly string[] {
  return [...FORMATS].flatMap(([key, id]) => (id === format && key.startsWith('.') ? [key.slice(1)] : []));
}

/**
 * Parses a text in any format onto the article tree.
 * @param previous An earlier parse of the same format and options, whose blocks may be taken over.
 */
export function parseFormat(
  source: string,
  format: FormatId,
  options: Pick<ParseOptions, 'layout'> = {},
  previous?: Parsed,
): Article {
  if (format === 'markdown') return parseMarkdown(source, previous);
  return parseArticle(source, { ...options, markup: format === 'article' }, previous);
}

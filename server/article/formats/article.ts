import type { Article, Layout } from '../nodes.ts';
import { finishBlock } from './blocks.ts';
import { buildArticle } from './build.ts';
import { draftBlocks } from './drafts.ts';
import { editParagraph } from './editedParagraph.ts';
import { readFrontMatter } from './frontMatter.ts';
import { findLayout } from './layout.ts';
import { scanLines } from './lines.ts';
import { findDifference, type Parsed } from './reuse.ts';

export interface ParseOptions {
  /** How paragraphs are told apart; found per file by default. */
  readonly layout?: 'auto' | Layout;
  /** Whether markup is read (`.article`) or every character is copy (`.txt`); default true. */
  readonly markup?: boolean;
}

/**
 * Parses newsroom copy, with or without the article markup. Never throws, whatever the text; takes time linear in its length.
 * @param source The decoded file; offsets in the tree are its UTF-16 code units.
 * @param previous An earlier parse with the same options: blocks that read the same are taken over from it, with the same
 * `prose` string. The result equals a fresh parse.
 */
export function parseArticle(source: string, options: ParseOptions = {}, previous?: Parsed): Article {
  const markup = options.markup ?? true;
  const difference = previous && findDifference(previous.source, source);
  const edited = previous && difference && editParagraph(source, previous, difference, markup);
  if (edited) return edited;
  const frontMatter = markup ? readFrontMatter(source, previous) : undefined;
  const lines = scanLines(source, frontMatter?.end ?? 0, markup);
  const given = options.layout === 'auto' ? undefined : options.layout;
  const layout = given ?? findLayout(source, lines);
  return buildArticle(source, {
    frontMatter,
    layout,
    drafts: draftBlocks(source, lines, layout),
    previous,
    difference,
    finish: (draft, type, dateline) => finishBlock(source, draft, type, dateline, markup),
  });
}

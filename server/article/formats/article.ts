import type { Article, Block, Layout } from '../nodes.ts';
import { finishBlock, maskedBlock } from './blocks.ts';
import { datelineLength } from './datelines.ts';
import { draftBlocks } from './drafts.ts';
import { readFrontMatter } from './frontMatter.ts';
import { findLayout } from './layout.ts';
import { scanLines } from './lines.ts';
import { type Parsed, reuseBlocks } from './reuse.ts';
import { assignRoles } from './roles.ts';

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
  const frontMatter = markup ? readFrontMatter(source) : undefined;
  const lines = scanLines(source, frontMatter?.end ?? 0, markup);
  const layout =
    options.layout && options.layout !== 'auto'
      ? options.layout
      : findLayout(source, lines, ({ mark }) => mark === undefined);
  const drafts = draftBlocks(source, lines, layout);
  const roles = assignRoles(source, drafts, frontMatter?.metadata.headline !== undefined);
  const reuse = reuseBlocks(source, previous);
  const children: Block[] = [];
  if (frontMatter) {
    const { start, end } = frontMatter;
    children.push(maskedBlock('frontMatter', start, source.slice(start, end)));
  }
  drafts.forEach((draft, index) => {
    const type = roles[index] ?? 'paragraph';
    const dateline = type === 'paragraph' && draft.mark === undefined ? datelineLength(source, draft) : 0;
    children.push(reuse(draft, type, dateline) ?? finishBlock(source, draft, type, dateline, markup));
  });
  const metadataError = frontMatter?.error;
  return {
    type: 'article',
    start: 0,
    end: source.length,
    layout,
    metadata: frontMatter?.metadata ?? {},
    ...(metadataError ? { metadataError } : {}),
    children,
  };
}

import type { Article } from '../nodes.ts';
import { parseArticle } from './article.ts';
import { buildArticle } from './build.ts';
import { readFrontMatter } from './frontMatter.ts';
import { finishMarkdown } from './markdownBlocks.ts';
import { draftMarkdown, isHostile, isWhole } from './markdownDrafts.ts';
import type { Parsed } from './reuse.ts';

/**
 * Parses a Markdown file (CommonMark with GitHub's additions, front matter, pins) onto the article tree. Never throws.
 * @param source The decoded file; offsets in the tree are its UTF-16 code units.
 * @param previous An earlier parse, whose blocks are taken over where they read the same; the result equals a fresh parse.
 */
export function parseMarkdown(source: string, previous?: Parsed): Article {
  if (isHostile(source)) return parseArticle(source, { layout: 'blank-lines' });
  const frontMatter = readFrontMatter(source, previous);
  return buildArticle(source, {
    frontMatter,
    layout: 'blank-lines',
    drafts: draftMarkdown(source, frontMatter?.end ?? 0),
    previous: previous && !isHostile(previous.source) && !isWhole(previous.source) ? previous : undefined,
    finish: (draft, type, dateline) => finishMarkdown(source, draft, type, dateline),
    mayReuse: ({ node }) => node === undefined,
  });
}

import type { Article } from '../nodes.ts';
import { buildArticle } from './build.ts';
import { readFrontMatter } from './frontMatter.ts';
import { finishMarkdown } from './markdownBlocks.ts';
import { draftMarkdown, isWhole } from './markdownDrafts.ts';
import type { Parsed } from './reuse.ts';

/**
 * Parses a Markdown file (CommonMark with GitHub's additions, front matter, pins) onto the article tree. Never throws.
 * @param source The decoded file; offsets in the tree are its UTF-16 code units.
 * @param previous An earlier parse, whose blocks are taken over where they read the same; the result equals a fresh parse.
 */
export function parseMarkdown(source: string, previous?: Parsed): Article {
  const frontMatter = readFrontMatter(source, previous);
  return buildArticle(source, {
    frontMatter,
    layout: 'blank-lines',
    drafts: draftMarkdown(source, frontMatter?.end ?? 0),
    previous: previous && !isWhole(previous.source) ? previous : undefined,
    finish: (draft, type, dateline) => finishMarkdown(source, draft, type, dateline),
    mayReuse: ({ node, heavy }) => !node && !heavy,
  });
}

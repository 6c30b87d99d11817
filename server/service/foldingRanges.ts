import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Block } from '../article/nodes.ts';
import type { Span } from '../article/span.ts';
import type { Reading } from './analysisStore.ts';

/** Front matter, sections under crossheads, comments, and any block of several lines. */
export function getFoldingRanges(
  { article, positions }: Reading,
  limit = Number.POSITIVE_INFINITY,
): FoldingRange[] {
  const blocks = article.tree.children;
  const ranges = new Map<number, FoldingRange>();
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind) => {
    const startLine = positions.positionAt(start).line;
    const endLine = positions.positionAt(end).line;
    // Editors fold once a line; the first wins, and sections come first.
    if (endLine > startLine && !ranges.has(startLine))
      ranges.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  };
  for (const section of sections(blocks)) fold(section, FoldingRangeKind.Region);
  for (const block of blocks) {
    fold(block, KINDS[block.type]);
    for (const inline of block.children)
      if (inline.type === 'comment') fold(inline, FoldingRangeKind.Comment);
  }
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine).slice(0, limit);
}

const KINDS: Readonly<Partial<Record<Block['type'], FoldingRangeKind>>> = {
  frontMatter: FoldingRangeKind.Region,
  comment: FoldingRangeKind.Comment,
};

/** From each crosshead to the end of the last block before the next. */
function sections(blocks: readonly Block[]): readonly Span[] {
  const heads = blocks.flatMap((block, index) => (block.type === 'crosshead' ? [index] : []));
  return heads.map((head, nth) => ({
    start: blocks[head]?.start ?? 0,
    end: blocks[(heads[nth + 1] ?? blocks.length) - 1]?.end ?? 0,
  }));
}

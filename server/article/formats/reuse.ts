import type { Article, Block, BlockType } from '../nodes.ts';
import { shift } from '../span.ts';
import { moveInline } from './blocks.ts';
import type { Draft } from './drafts.ts';

/** What was parsed before, with the same options. */
export interface Parsed {
  readonly source: string;
  readonly article: Article;
}

/** Finds the block of the parse before that reads the same; the drafts asked for come in order. */
export type Reuse = (draft: Draft, type: BlockType, dateline: number) => Block | undefined;

/** Where two texts differ: code units alike at their beginning and at their end, and by how many the second is longer. */
export interface Difference {
  readonly prefix: number;
  readonly suffix: number;
  readonly moved: number;
}

export function findDifference(before: string, after: string): Difference {
  const prefix = commonPrefix(before, after);
  return { prefix, suffix: commonSuffix(before, after, prefix), moved: after.length - before.length };
}

/** Blocks in front of what was changed stay as they are; those behind it move, and their prose stays the same string. */
export function reuseBlocks(
  source: string,
  previous: Parsed | undefined,
  difference: Difference | undefined,
): Reuse {
  if (!previous) return () => undefined;
  const blocks = previous.article.children;
  const { prefix, suffix, moved } = difference ?? findDifference(previous.source, source);
  let next = 0;
  return ({ start, end }, type, dateline) => {
    const offset = end <= prefix ? 0 : start >= source.length - suffix ? moved : undefined;
    if (offset === undefined) return undefined;
    while (next < blocks.length && (blocks[next]?.start ?? 0) + offset < start) next++;
    const block = blocks[next];
    if (!block || block.type !== type || block.start + offset !== start || block.end + offset !== end)
      return undefined;
    if (datelineOf(block) !== dateline) return undefined;
    return offset === 0 ? block : moveBlock(block, offset);
  };
}

/** A block moved by `offset`. */
export function moveBlock(block: Block, offset: number): Block {
  const { type, prose, children } = block;
  return { type, ...shift(block, offset), prose, children: children.map((node) => moveInline(node, offset)) };
}

function datelineOf({ start, children: [first] }: Block): number {
  return first?.type === 'dateline' ? first.end - start : 0;
}

/** By halving, since comparing slices is far quicker than comparing code units one by one. */
function commonPrefix(a: string, b: string): number {
  let [same, differs] = [0, Math.min(a.length, b.length) + 1];
  while (differs - same > 1) {
    const middle = (same + differs) >> 1;
    if (a.slice(same, middle) === b.slice(same, middle)) same = middle;
    else differs = middle;
  }
  return same;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  let [same, differs] = [0, Math.min(a.length, b.length) - prefix + 1];
  while (differs - same > 1) {
    const middle = (same + differs) >> 1;
    if (a.slice(a.length - middle, a.length - same) === b.slice(b.length - middle, b.length - same))
      same = middle;
    else differs = middle;
  }
  return same;
}

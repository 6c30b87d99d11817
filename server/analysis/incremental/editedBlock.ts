import { type Article, type Block, isProse } from '../../article/nodes.ts';
import type { AnalysedArticle, AnalysedBlock, BlockText } from '../analysedArticle.ts';
import { readBlock } from '../blockText.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { FARTHEST, openAtEnd } from '../quotations/quotations.ts';

/** The only block in which two versions of an article differ, and how both read. */
export interface EditedBlock {
  readonly index: number;
  readonly old: Block;
  readonly block: Block;
  readonly before: BlockText;
  readonly after: BlockText;
}

/**
 * Finds the block that an edit changed; undefined where it changed more, or what stands around decides how the block is read: a
 * quotation that it leaves open, or one that runs into it.
 */
export function findEditedBlock(
  since: AnalysedArticle,
  { source, tree }: Pick<AnalysedArticle, 'source' | 'tree'>,
  lexicon: Lexicon,
): EditedBlock | undefined {
  const index = differingBlock(since.tree, tree);
  const [old, block, before] = [since.tree.children[index], tree.children[index], since.blocks[index]?.text];
  if (!old || !block || !before || old.start !== block.start) return undefined;
  const outside = [
    since.source.slice(0, old.start) === source.slice(0, old.start),
    since.source.slice(old.end) === source.slice(block.end),
  ];
  if (outside.includes(false) || isOpen(since.blocks, index)) return undefined;
  const after = readBlock(block.prose, lexicon, undefined);
  return openAtEnd(after) ? undefined : { index, old, block, before, after };
}

/** Index of the one block whose prose differs, every other being alike in type and prose; -1 otherwise. */
function differingBlock(before: Article, after: Article): number {
  if (before.children.length !== after.children.length || !haveSameMetadata(before, after)) return -1;
  let found = -1;
  for (const [index, block] of after.children.entries()) {
    const old = before.children[index];
    if (old?.type !== block.type) return -1;
    if (old.prose === block.prose) continue;
    if (found >= 0 || !isProse(block)) return -1;
    found = index;
  }
  return found;
}

/** The same object as long as the front matter reads the same. */
function haveSameMetadata(before: Article, after: Article): boolean {
  return (
    before.metadata === after.metadata ||
    (Object.keys(before.metadata).length === 0 && Object.keys(after.metadata).length === 0)
  );
}

/** A quotation is open in the block, or in one before it from which it may run here. */
function isOpen(blocks: readonly AnalysedBlock[], index: number): boolean {
  let near = 0;
  for (let at = index; at >= 0 && near <= FARTHEST; at -= 1) {
    const text = blocks[at]?.text;
    if (!text) continue;
    near += 1;
    if (text.entry !== undefined || openAtEnd(text)) return true;
  }
  return false;
}

import type { AnalysedBlock } from './analysedArticle.ts';
import type { Discourse } from './discourse.ts';
import type { BlockSyntax } from './syntax.ts';

/** One block on the way through the article. */
export interface Place extends BlockSyntax {
  readonly discourse: Discourse;
  readonly block: AnalysedBlock;
}

/** Undefined for a block without words. */
export function placeOf(discourse: Discourse, block: AnalysedBlock): Place | undefined {
  return block.text ? { ...block.text.syntax, discourse, block } : undefined;
}

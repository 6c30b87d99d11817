import type { AnalysedBlock } from '../analysedArticle.ts';
import type { BlockSyntax } from '../syntax.ts';
import type { Discourse } from './discourse.ts';

/** One block on the way through the article, with what is read of it to say who is meant. */
export interface Place
  extends Pick<
    BlockSyntax,
    'scene' | 'telling' | 'fullNames' | 'isSource' | 'saysOf' | 'phraseFacts' | 'nameFacts' | 'clock'
  > {
  readonly discourse: Discourse;
  readonly block: AnalysedBlock;
}

/** Undefined for a block without words. */
export function placeOf(discourse: Discourse, block: AnalysedBlock): Place | undefined {
  if (!block.text) return undefined;
  const { scene, telling, fullNames, isSource, saysOf, phraseFacts, nameFacts, clock } = block.text.syntax;
  return { discourse, block, scene, telling, fullNames, isSource, saysOf, phraseFacts, nameFacts, clock };
}

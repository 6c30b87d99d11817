import type { AnalysedBlock, Attribution, Quotation } from '../analysedArticle.ts';
import type { Coreference } from '../people/coreference.ts';
import type { Shape } from '../phrases/clauseShape.ts';
import type { QuotationDraft } from '../quotations/quotations.ts';
import type { Scene } from '../scene.ts';

/** Everything known at the moment when a quotation's speaker is looked for beyond its own sentence. */
export interface Situation {
  readonly id: number;
  readonly draft: QuotationDraft;
  readonly block: AnalysedBlock;
  readonly scene: Scene;
  readonly shape: Shape;
  /** What its own block tells, which may be a cue without a source. */
  readonly own: Attribution | undefined;
  readonly running: Running | undefined;
  readonly blocks: readonly AnalysedBlock[];
  readonly who: Coreference;
}

/** The speaker whose words may run on, and where he was last heard. */
export interface Running {
  readonly attribution: Attribution;
  readonly quotation: Quotation;
  /** Index of the block in which that quotation ends. */
  readonly block: number;
}

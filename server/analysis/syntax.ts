import type { BlockText } from './analysedArticle.ts';
import { type BlockAttribution, findBlockAttributions } from './blockAttributions.ts';
import { findBlockQuotations } from './blockQuotations.ts';
import { type Shape, shapeOf } from './clauseShape.ts';
import { findCues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { createReader, findNounPhrases } from './nounPhrases.ts';
import { createScene, type Scene } from './scene.ts';

/** What one block says about who speaks, before the article is asked who these people are. */
export interface BlockSyntax {
  readonly scene: Scene;
  /** One for each quotation of the scene. */
  readonly shapes: readonly Shape[];
  readonly attributions: readonly BlockAttribution[];
}

export function readSyntax(text: Omit<BlockText, 'syntax'>, lexicon: Lexicon): BlockSyntax {
  const reader = createReader(text.tokens, text.sentences, lexicon);
  const quotations = findBlockQuotations(text.tokens, text.marks, text.prose);
  const phrases = findNounPhrases(reader);
  const cues = findCues(reader);
  const scene = createScene(text.prose, reader, text.sentences, quotations, phrases, cues, findNames(reader));
  return { scene, shapes: quotations.map((quotation) => shapeOf(scene, quotation)), attributions: findBlockAttributions(scene) };
}

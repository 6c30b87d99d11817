import type { AnalysedArticle, AnalysedBlock, Source } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';

/** The phrase that a source is, sought from a block near it: a quotation over several paragraphs may have its tag in the last. */
export function sourcePhrase(article: AnalysedArticle, source: Source, near: number): NounPhrase | undefined {
  return read(article, source, near)?.phrase;
}

/** *Le chanteur*, *the statement*: a definite noun without a name, which points back to somebody or something spoken of. */
export function isPointing(article: AnalysedArticle, source: Source, near: number): boolean {
  const found = read(article, source, near);
  if (!found?.phrase.noun || found.phrase.name || found.apposed !== undefined) return false;
  const { determiner } = found.phrase;
  return determiner?.kind === 'definite' || determiner?.kind === 'demonstrative';
}

function read(
  { blocks }: AnalysedArticle,
  { start }: Source,
  near: number,
): { phrase: NounPhrase; apposed: number | undefined } | undefined {
  const { block, text } = blockAt(blocks, start, near) ?? {};
  const { scene, phraseFacts } = text?.syntax ?? {};
  if (!block || !scene) return undefined;
  const at = firstStartingFrom(scene.phrases, start - block.start);
  const phrase = scene.phrases[at];
  return phrase && { phrase, apposed: phraseFacts?.[at]?.apposed };
}

/** The block that holds an offset, sought from one near it. */
export function blockAt(
  blocks: readonly AnalysedBlock[],
  offset: number,
  near: number,
): AnalysedBlock | undefined {
  let index = near;
  while ((blocks[index]?.block.start ?? 0) > offset) index -= 1;
  while ((blocks[index + 1]?.block.start ?? Number.POSITIVE_INFINITY) <= offset) index += 1;
  return blocks[index];
}

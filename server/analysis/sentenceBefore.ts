import type { AnalysedArticle, AnalysedBlock, Quotation } from './analysedArticle.ts';
import { localQuotation, neighbour } from './neighbours.ts';
import type { Scene } from './scene.ts';

/** Sentences that are looked through for one that the reporter wrote; further back nobody remembers it. */
const FARTHEST = 4;

/** The reporter's last sentence before a quotation, which may stand in the paragraph before; as its block and its index there. */
export function sentenceBefore(
  article: AnalysedArticle,
  block: AnalysedBlock,
  quotation: Quotation,
): { readonly block: AnalysedBlock; readonly sentence: number } | undefined {
  const scene = block.text?.syntax.scene;
  const from = scene?.quotations[localQuotation(block, quotation)]?.from;
  if (!scene || from === undefined) return undefined;
  const own = scene.sentenceOf[from] ?? 0;
  // *In her speech, Hale was firm: “We will hold,” she said.*
  const here = isReported(scene, scene.sentences[own]?.from ?? from, from)
    ? own
    : lastReported(scene, own - 1);
  if (here !== undefined) return { block, sentence: here };
  const before = neighbour(article, block.index, -1);
  if (before?.block.type !== 'paragraph' || !before.text) return undefined;
  const there = lastReported(before.text.syntax.scene, before.text.sentences.length - 1);
  return there === undefined ? undefined : { block: before, sentence: there };
}

/** The last sentence up to one that is not wholly somebody else's words. */
function lastReported(scene: Scene, last: number): number | undefined {
  for (let index = last; index >= 0 && index > last - FARTHEST; index -= 1) {
    const sentence = scene.sentences[index];
    if (sentence && isReported(scene, sentence.from, sentence.to)) return index;
  }
  return undefined;
}

/** Some of the words between two tokens are the reporter's. */
function isReported(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((scene.quotationOf[at] ?? -1) < 0 && scene.reader.tokens[at]?.kind === 'word') return true;
  return false;
}

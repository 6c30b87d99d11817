import type { AnalysedBlock, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom, lastEndingBy, localQuotation } from '../neighbours.ts';
import { endsInStop, type QuotationLists } from './fragmentSites.ts';
import type { Fragment } from './fragments.ts';

/** The quotation that a fragment should attribute: the one right before it, or the one right behind. */
export interface LoneSite {
  readonly side: 'before' | 'after';
  readonly quotation: Quotation;
}

/**
 * *« Nous tiendrons. » Le maire a déclaré lundi à la presse.* The sentence says who spoke the words beside it, which nothing else
 * attributes, and yet stands alone: a tag that has come off.
 */
export function findLoneSite(
  block: AnalysedBlock,
  fragment: Fragment,
  lists: QuotationLists,
): LoneSite | undefined {
  if (!fragment.capital) return undefined;
  // *A déclaré le maire lundi.* introduces nothing.
  if (fragment.shape === 'verb-first') return siteBefore(block, fragment, lists);
  if (fragment.shape !== 'subject-first') return undefined;
  return siteBefore(block, fragment, lists) ?? siteAfter(block, fragment, lists);
}

function siteBefore(block: AnalysedBlock, fragment: Fragment, lists: QuotationLists): LoneSite | undefined {
  const start = block.block.start;
  const list = lists.ending[block.index] ?? [];
  const at = lastEndingBy(list, start + fragment.start);
  const quotation = list[at];
  if (!quotation?.close || !isAlone(block, fragment, quotation, lists)) return undefined;
  // *“A,” Hale said. “B.” Ann Roy told reporters*: whose the second words are, nobody can tell.
  const other = list[at - 1];
  if (!quotation.attribution?.cue && other?.block === quotation.block && !isPartOfSentence(block, other))
    return undefined;
  const { prose } = block.block;
  const between = prose.slice(quotation.end - start, fragment.start).trim();
  const isStopped = endsInStop(prose.slice(quotation.content.start - start, quotation.content.end - start));
  return between === '' && isStopped ? { side: 'before', quotation } : undefined;
}

function siteAfter(block: AnalysedBlock, fragment: Fragment, lists: QuotationLists): LoneSite | undefined {
  const start = block.block.start;
  const list = lists.starting[block.index] ?? [];
  const quotation = list[firstStartingFrom(list, start + fragment.end)];
  if (!quotation || !isAlone(block, fragment, quotation, lists)) return undefined;
  const { prose } = block.block;
  // *“Will it hold?” Hale said. “It will.”*: the sentence is the tag of the words before.
  const isBehindMark = /[»”"’']$/u.test(prose.slice(0, fragment.start).trimEnd());
  const words = quotationBefore(block, fragment.start + start, lists);
  if (isBehindMark && !isPartOfSentence(block, words)) return undefined;
  const between = prose.slice(fragment.end, quotation.start - start).trim();
  return between === '' ? { side: 'after', quotation } : undefined;
}

/** Whole sentences that nothing attributes, but this fragment or a speaker carried over. */
function isAlone(
  analysed: AnalysedBlock,
  fragment: Fragment,
  quotation: Quotation,
  lists: QuotationLists,
): boolean {
  const { block, text } = analysed;
  if (quotation.kind !== 'direct' && !isSentence(analysed, quotation)) return false;
  const cue = fragment.cue === undefined ? undefined : text?.syntax.scene.cues[fragment.cue];
  const { attribution } = quotation;
  if (!attribution?.cue || attribution.cue.start === block.start + (cue?.start ?? -1)) return true;
  // Nobody runs on from a few words in the reporter’s sentence.
  const isGuess = attribution.basis === 'carried' || attribution.basis.startsWith('previous');
  return isGuess && isPartOfSentence(analysed, quotationBefore(analysed, quotation.start, lists));
}

/** *a bend that they said “everybody knows.”*: words inside the reporter’s sentence, even where they could make one of their own. */
export function isPartOfSentence(block: AnalysedBlock, quotation: Quotation | undefined): boolean {
  const shape = quotation && block.text?.syntax.shapes[localQuotation(block, quotation)];
  return shape?.opens === false && !(shape.capital && quotation?.kind === 'direct');
}

function quotationBefore(
  { index }: AnalysedBlock,
  start: number,
  { ending }: QuotationLists,
): Quotation | undefined {
  const list = ending[index] ?? [];
  return list[lastEndingBy(list, start)];
}

/** *« Nous tiendrons. »*: few as they are, the words have the capital and the stop of a sentence. */
function isSentence(block: AnalysedBlock, quotation: Quotation): boolean {
  const shape = block.text?.syntax.shapes[localQuotation(block, quotation)];
  return shape?.opens === true && shape.capital && shape.stopped && !shape.named;
}

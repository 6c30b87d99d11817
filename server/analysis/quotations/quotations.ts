import { isProse } from '../../article/nodes.ts';
import type { Span } from '../../article/span.ts';
import type { AnalysedBlock, BlockText, QuotationMark } from '../analysedArticle.ts';
import type { BlockQuotation } from './blockQuotations.ts';

/** A quotation of the article before it is known who says it, in offsets of the source. */
export interface QuotationDraft extends Span {
  readonly block: number;
  /** Index among the quotations of its block's scene. */
  readonly local: number;
  readonly open: Span | undefined;
  readonly close: Span | undefined;
  readonly content: Span;
  readonly depth: number;
  readonly parent: number | undefined;
  /** The paragraph leaves it open and the next one takes it up again. */
  readonly reopened: boolean;
  readonly wordCount: number;
}

/** The outermost double mark that a block leaves open. */
export function openAtEnd(text: BlockText): QuotationMark | undefined {
  return text.marks.find((mark) => mark.side === 'open' && mark.partner === undefined);
}

/** Paragraphs that a quotation may run through without a mark before it is taken for a forgotten one. */
export const FARTHEST = 8;

/**
 * Decides for each block which mark it inherits. A quotation left open is taken up by the next paragraph's opening mark, or
 * runs on to a closing mark that has no partner of its own. `read` gives a block's text for an entry.
 */
export function chooseEntries(
  blocks: readonly { readonly prose: string; readonly runs: boolean }[],
  read: (index: number, entry: string | undefined) => BlockText,
): BlockText[] {
  const texts: BlockText[] = [];
  let index = 0;
  while (index < blocks.length) {
    const text = texts[index] ?? read(index, undefined);
    texts[index] = text;
    const open = openAtEnd(text);
    const last = open ? closingBlock(blocks, read, index, open.glyph) : index;
    for (let inside = index + 1; inside <= last; inside += 1) texts[inside] = read(inside, open?.glyph);
    // The block that closes one quotation may leave another open.
    index = last > index ? last : index + 1;
  }
  return texts;
}

/** Index of the block that closes what block `index` leaves open, or `index` when none does. */
function closingBlock(
  blocks: readonly { readonly runs: boolean }[],
  read: (index: number, entry: string | undefined) => BlockText,
  index: number,
  glyph: string,
): number {
  for (
    let next = index + 1;
    next <= index + FARTHEST && next < blocks.length && blocks[next]?.runs;
    next += 1
  ) {
    const first = read(next, glyph).marks.find((mark) => !isPairWithin(mark, glyph));
    if (first?.partner === -1 && !beginsWithMark(read(next, undefined))) return next;
    if (first) return index;
  }
  return index;
}

/** Words quoted in other marks inside the quotation that runs on. */
function isPairWithin(mark: QuotationMark, glyph: string): boolean {
  return mark.partner !== undefined && mark.partner >= 0 && mark.glyph !== glyph;
}

/** A paragraph that begins with a quotation mark opens or reopens a quotation; French also reopens with `»`. */
export function beginsWithMark(text: BlockText): boolean {
  return text.tokens[0]?.kind === 'mark' && text.marks[0]?.start === text.tokens[0].start;
}

/** Lists the quotations of the article, in order; one that runs through several blocks is one up to its closing mark. */
export function listQuotations(blocks: readonly AnalysedBlock[]): QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  let running: number | undefined;
  for (let index = 0; index < blocks.length; index += 1) {
    const text = blocks[index]?.text;
    const quotations = text?.syntax.scene.quotations;
    if (!text || !quotations || quotations.length === 0) continue;
    const offset = blocks[index]?.block.start ?? 0;
    const first = drafts.length;
    let inherited = 0;
    for (let local = 0; local < quotations.length; local += 1) {
      const quotation = quotations[local];
      if (!quotation) continue;
      const close = markSpan(text, quotation.close, offset);
      if (quotation.open === undefined) {
        inherited = -1;
        extend(drafts, running, offset, quotation, close);
        continue;
      }
      if (quotation.close === undefined && quotation.depth === 0) running = drafts.length;
      drafts.push({
        start: offset + quotation.start,
        end: offset + quotation.end,
        block: index,
        local,
        open: markSpan(text, quotation.open, offset),
        close,
        content: { start: offset + quotation.content.start, end: offset + quotation.content.end },
        depth: quotation.depth,
        parent:
          quotation.parent === undefined ? undefined : parentId(quotation.parent, first, inherited, running),
        reopened: quotation.close === undefined && isReopened(blocks, index),
        wordCount: quotation.wordCount,
      });
    }
  }
  return drafts;
}

/** The quotation that an earlier block opened goes on, or ends, here. */
function extend(
  drafts: QuotationDraft[],
  running: number | undefined,
  offset: number,
  part: BlockQuotation,
  close: Span | undefined,
): void {
  const earlier = running === undefined ? undefined : drafts[running];
  if (running === undefined || !earlier) return;
  const content = { start: earlier.content.start, end: offset + part.content.end };
  drafts[running] = {
    ...earlier,
    end: offset + part.end,
    close,
    content,
    wordCount: earlier.wordCount + part.wordCount,
  };
}

function parentId(
  parent: number,
  first: number,
  shift: number,
  running: number | undefined,
): number | undefined {
  const id = first + parent + shift;
  return id < first ? running : id;
}

function markSpan(text: BlockText, index: number | undefined, offset: number): Span | undefined {
  const mark = index === undefined ? undefined : text.marks[index];
  return mark ? { start: mark.start + offset, end: mark.end + offset } : undefined;
}

function isReopened(blocks: readonly AnalysedBlock[], index: number): boolean {
  for (let next = index + 1; next < blocks.length; next += 1) {
    const following = blocks[next];
    if (!following || !isProse(following.block)) continue;
    return following.text !== undefined && beginsWithMark(following.text);
  }
  return false;
}

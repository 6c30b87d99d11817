import type { Span } from '../../article/span.ts';
import type { QuotationMark, Token } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';

/** A quotation as one block shows it, in the block's own offsets, marks included. */
export interface BlockQuotation extends Span {
  /** Indices into the block's marks; `open` is undefined when an earlier block opened it, `close` when this block leaves it open. */
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly content: Span;
  /** Tokens of the content, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** Index of the quotation around this one. */
  readonly parent: number | undefined;
  readonly wordCount: number;
}

interface Draft extends Span {
  readonly open: number | undefined;
  readonly close: number | undefined;
}

/** The quotations of a block, in order of their opening marks. One that is left open runs to the end of the block. */
export function findBlockQuotations(
  tokens: readonly Token[],
  marks: readonly QuotationMark[],
  prose: string,
): BlockQuotation[] {
  const drafts: Draft[] = [];
  const end = prose.trimEnd().length;
  for (const [index, mark] of marks.entries()) {
    if (mark.side === 'close' && mark.partner === -1)
      drafts.unshift({ open: undefined, close: index, start: 0, end: mark.end });
    if (mark.side !== 'open') continue;
    const close = mark.partner === undefined ? undefined : marks[mark.partner];
    drafts.push({ open: index, close: mark.partner, start: mark.start, end: close ? close.end : end });
  }
  return nest(drafts, tokens, marks);
}

function nest(
  drafts: readonly Draft[],
  tokens: readonly Token[],
  marks: readonly QuotationMark[],
): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  const stack: number[] = [];
  const words = wordsBefore(tokens);
  for (const draft of drafts) {
    while (stack.length > 0 && (found[stack.at(-1) ?? 0]?.end ?? 0) <= draft.start) stack.pop();
    const content = {
      start: draft.open === undefined ? draft.start : (marks[draft.open]?.end ?? draft.start),
      end: draft.close === undefined ? draft.end : (marks[draft.close]?.start ?? draft.end),
    };
    const from = firstStartingFrom(tokens, content.start);
    const to = firstStartingFrom(tokens, content.end);
    const first = tokens[from];
    const last = tokens[to - 1];
    found.push({
      ...draft,
      content: to > from && first && last ? { start: first.start, end: last.end } : content,
      from,
      to,
      depth: stack.length,
      parent: stack.at(-1),
      wordCount: (words[to] ?? 0) - (words[from] ?? 0),
    });
    stack.push(found.length - 1);
  }
  return found;
}

/** How many words stand before each token, and before the end. */
function wordsBefore(tokens: readonly Token[]): number[] {
  const counts = [0];
  let count = 0;
  for (const { kind } of tokens) {
    if (kind === 'word' || kind === 'number') count += 1;
    counts.push(count);
  }
  return counts;
}

import type { Span } from '../article/span.ts';
import type { QuotationMark, Token } from './analysedArticle.ts';

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

/** The quotations of a block, in order of their opening marks. One that is left open runs to the end of the block. */
export function findBlockQuotations(
  tokens: readonly Token[],
  marks: readonly QuotationMark[],
  prose: string,
): BlockQuotation[] {
  const drafts: { open: number | undefined; close: number | undefined; start: number; end: number }[] = [];
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
  drafts: readonly { open: number | undefined; close: number | undefined; start: number; end: number }[],
  tokens: readonly Token[],
  marks: readonly QuotationMark[],
): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  const stack: number[] = [];
  let at = 0;
  for (const draft of drafts) {
    while (stack.length > 0 && (found[stack.at(-1) ?? 0]?.end ?? 0) <= draft.start) stack.pop();
    const content = {
      start: draft.open === undefined ? draft.start : (marks[draft.open]?.end ?? draft.start),
      end: draft.close === undefined ? draft.end : (marks[draft.close]?.start ?? draft.end),
    };
    while (at < tokens.length && (tokens[at]?.start ?? 0) < content.start) at += 1;
    let to = at;
    let wordCount = 0;
    for (; to < tokens.length && (tokens[to]?.start ?? 0) < content.end; to += 1) {
      if (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number') wordCount += 1;
    }
    const first = tokens[at];
    const last = tokens[to - 1];
    found.push({
      ...draft,
      content: to > at && first && last ? { start: first.start, end: last.end } : content,
      from: at,
      to,
      depth: stack.length,
      parent: stack.at(-1),
      wordCount,
    });
    stack.push(found.length - 1);
  }
  return found;
}

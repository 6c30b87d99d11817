import type { BlockText, QuotationMark, Token } from '../../analysis/analysedArticle.ts';
import { firstStartingFrom } from '../../analysis/neighbours.ts';
import { kindOfMark } from '../../analysis/words/markKinds.ts';
import { defineRule, type Edit } from '../rule.ts';
import { turnMarks } from './parts/markTurning.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Leave the quotation marks out of a block quotation.',
      fr: 'Ne mettez pas de guillemets autour d’une citation en bloc.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      marks: {
        en: 'A block quotation shows by its setting that it quotes: leave out {marks}.',
        fr: 'Une citation en bloc montre par sa mise en page qu’elle cite : supprimez {marks}.',
      },
    },
    fixes: { remove: { en: 'Remove the marks', fr: 'Supprimer les guillemets' } },
  },
  *checkBlock({ block, text }) {
    if (block.type !== 'blockquote' || !text) return;
    const marks = enclosingMarks(text);
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last) return;
    yield {
      messageId: 'marks',
      span: { start: first.start, end: last.end },
      values: { marks: `${first.glyph} ${last.glyph}` },
      fixes: [{ fixId: 'remove', safe: true, edits: removals(text, marks) }],
    };
  },
});

/** The marks around the words as a whole, or around each of their paragraphs; empty where something else stands beside them. */
function enclosingMarks(text: BlockText): readonly QuotationMark[] {
  const pairs = paragraphsOf(text).map(({ first, last }) => ({
    open: markAt(text, first, 'open'),
    close: markAt(text, last, 'close'),
  }));
  const open = pairs[0]?.open;
  const close = pairs.at(-1)?.close;
  if (!open || !close) return [];
  if (partnerOf(text, open) === close) return [open, close];
  const isPair = (each: (typeof pairs)[number]): boolean =>
    each.open !== undefined && partnerOf(text, each.open) === each.close;
  const reopens = pairs.every(
    (each, index) => isPair(each) || (index < pairs.length - 1 && isLeftOpen(each)),
  );
  return reopens ? pairs.flatMap((each) => [each.open ?? [], each.close ?? []].flat()) : [];
}

/** The next paragraph takes it up. */
function isLeftOpen(pair: {
  readonly open: QuotationMark | undefined;
  readonly close: QuotationMark | undefined;
}): boolean {
  return pair.open !== undefined && pair.open.partner === undefined && pair.close === undefined;
}

function partnerOf({ marks }: BlockText, { partner }: QuotationMark): QuotationMark | undefined {
  return marks[partner ?? -1];
}

interface Paragraph {
  readonly first: Token;
  /** Before a dash and the name of whoever says it. */
  readonly last: Token;
}

function paragraphsOf({ prose, tokens }: BlockText): readonly Paragraph[] {
  const starts = tokens.flatMap((token, at) =>
    at === 0 || /\n[^\S\n]*[\u2060\s]*\n/u.test(prose.slice(tokens[at - 1]?.end, token.start)) ? [at] : [],
  );
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? tokens.length;
    const first = tokens[start];
    const last = tokens[signatureFrom(tokens, start, end) - 1];
    return first && last ? [{ first, last }] : [];
  });
}

/** Where *— Ann Roy* begins behind a closing mark, or the end. */
function signatureFrom(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (tokens[at]?.kind === 'mark') return end;
    if (/^[—–]$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'mark') return at;
  }
  return end;
}

function markAt({ marks }: BlockText, token: Token, side: QuotationMark['side']): QuotationMark | undefined {
  const mark = marks[firstStartingFrom(marks, token.start)];
  return mark?.start === token.start && mark.side === side ? mark : undefined;
}

/** Takes the marks away with the space inside them; what they held apart by inner marks gets the outer ones. */
function removals({ prose, marks, pack, syntax }: BlockText, outer: readonly QuotationMark[]): Edit[] {
  const edits: Edit[] = outer.map((mark) => ({ ...withSpace(prose, mark), newText: '' }));
  const [first, last] = [outer[0], outer.at(-1)];
  const enclosing = new Set(outer);
  if (first && last && kindOfMark(first.glyph) === kindOfMark(last.glyph)) {
    const pair = { open: first.glyph, close: last.glyph };
    for (const { open, close, depth } of syntax.scene.quotations) {
      const inner = { open: marks[open ?? -1], close: marks[close ?? -1] };
      if (depth === 1 && inner.open && inner.close && !enclosing.has(inner.open))
        edits.push(...turnMarks(prose, inner, pair, pack));
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function withSpace(prose: string, { start, end, side }: QuotationMark): { start: number; end: number } {
  let [from, to] = [start, end];
  if (side === 'open') while (/[^\S\n]/.test(prose.charAt(to))) to += 1;
  else while (/[^\S\n]/.test(prose.charAt(from - 1))) from -= 1;
  return { start: from, end: to };
}

import type { AnalysedArticle, Quotation, QuotationMark } from '../../analysis/analysedArticle.ts';
import { forgottenTag } from '../../analysis/forgottenTag.ts';
import { sharesClosing } from '../../analysis/sharedClosing.ts';
import type { Span } from '../../article/span.ts';
import { kindOfMark } from '../markTurning.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Close every quotation that is opened, and open every one that is closed.',
      fr: 'Fermez chaque citation ouverte, et ouvrez chaque citation fermée.',
    },
    severity: 'error',
    languages: 'all',
    messages: {
      unclosed: {
        en: 'The quotation that {mark} opens is never closed.',
        fr: 'La citation ouverte par {mark} n’est jamais fermée.',
      },
      unopened: {
        en: '{mark} closes a quotation that nothing opens.',
        fr: '{mark} ferme une citation que rien n’ouvre.',
      },
    },
    fixes: {
      close: { en: 'Close the quotation before “{tag}”', fr: 'Fermer la citation avant « {tag} »' },
      closeAtEnd: { en: 'Close the quotation at the end', fr: 'Fermer la citation à la fin' },
      remove: { en: 'Remove the second {mark}', fr: 'Supprimer le second {mark}' },
    },
  },
  *check(article) {
    for (const quotation of article.quotations) {
      if (!quotation.open || quotation.close || quotation.reopened || sharesClosing(article, quotation))
        continue;
      if (isReopenedWithin(article, quotation)) continue;
      yield {
        messageId: 'unclosed',
        span: { start: quotation.open.start, end: endOf(article, quotation) },
        values: { mark: quotation.marks.open },
        fixes: closings(article, quotation),
      };
    }
  },
  *checkBlock({ text }) {
    for (const mark of text?.marks ?? []) {
      if (mark.side !== 'close' || mark.partner !== undefined || !text || isInches(text.prose, mark))
        continue;
      const values = { mark: mark.glyph };
      const edits = [doubledMark(text.prose, mark)].flatMap((span) => (span ? { ...span, newText: '' } : []));
      yield {
        messageId: 'unopened',
        span: mark,
        values,
        fixes: edits.length === 0 ? [] : [{ fixId: 'remove', values, safe: false, edits }],
      };
    }
  },
});

/** The next paragraph of a block quotation, which is one block, opens anew. */
function isReopenedWithin(
  { blocks, quotations, source }: AnalysedArticle,
  { id, block }: Quotation,
): boolean {
  const next = quotations[id + 1];
  if (blocks[block]?.block.type !== 'blockquote' || next?.parent !== id) return false;
  return /\n[>\s]*$/u.test(source.slice(Math.max(0, next.start - LONGEST_QUOTE_SIGNS), next.start));
}

/** `> > ` and blank lines before a paragraph. */
const LONGEST_QUOTE_SIGNS = 20;

/** The end of the quotation around it, or of its paragraph. */
function endOf({ quotations }: AnalysedArticle, quotation: Quotation): number {
  const around = quotation.parent === undefined ? undefined : quotations[quotation.parent]?.close;
  return Math.min(quotation.end, around?.start ?? quotation.end);
}

/** A closing mark before the tag that stands inside, or at the end of what a colon introduces. */
function closings(
  article: AnalysedArticle,
  quotation: Quotation,
): FixOffer<'close' | 'closeAtEnd' | 'remove'>[] {
  const { blocks, source, pack } = article;
  const block = blocks[quotation.block];
  const scene = block?.text?.syntax.scene;
  if (!block || !scene || quotation.depth > 0) return [];
  const doubled = article.quotations[quotation.id + 1];
  if (
    quotation.open &&
    doubled?.open?.start === quotation.open.end &&
    doubled.marks.open === quotation.marks.open
  )
    return [
      {
        fixId: 'remove',
        values: { mark: quotation.marks.open },
        safe: false,
        edits: [{ ...quotation.open, newText: '' }],
      },
    ];
  const start = block.block.start;
  const stop = forgottenTag(
    scene,
    scene.quotations.findIndex((each) => each.start === quotation.start - start),
  );
  const mark = closingMark(article, quotation);
  if (stop) {
    const inside =
      stop.text !== ',' ||
      (pack.quotationMarks.commaInside && kindOfMark(quotation.marks.close) !== 'chevrons');
    const at = start + (inside ? stop.end : stop.start);
    const tag = source
      .slice(start + stop.end, start + stop.end + 40)
      .trim()
      .split(/\s+/)
      .slice(0, 3)
      .join(' ');
    return [{ fixId: 'close', values: { tag }, safe: false, edits: [{ start: at, end: at, newText: mark }] }];
  }
  const introduced = /:\s*$/.test(source.slice(Math.max(start, quotation.start - 3), quotation.start));
  if (!introduced && quotation.attribution?.position !== 'before') return [];
  const end = endOf(article, quotation);
  return [{ fixId: 'closeAtEnd', safe: false, edits: [{ start: end, end, newText: mark }] }];
}

/** With the space inside it, where the opening mark has one. */
function closingMark({ source, pack }: AnalysedArticle, { open, marks }: Quotation): string {
  const spaced = open !== undefined && /\s/.test(source.charAt(open.end));
  return (spaced ? pack.quotationMarks.innerSpace : '') + marks.close;
}

/** `un écran de 15"`. */
function isInches(prose: string, mark: QuotationMark): boolean {
  return kindOfMark(mark.glyph) === 'straight' && /\d/.test(prose.charAt(mark.start - 1));
}

/** The second mark of `« Oui » »` with the blank space before it; undefined where no such mark stands before. */
function doubledMark(prose: string, mark: QuotationMark): Span | undefined {
  const before = prose.slice(0, mark.start).trimEnd();
  return before.endsWith(mark.glyph) ? { start: before.length, end: mark.end } : undefined;
}

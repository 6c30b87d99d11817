import type {
  AnalysedArticle,
  BlockText,
  Quotation,
  QuotationMark,
  Token,
} from '../../analysis/analysedArticle.ts';
import { forgottenOpening } from '../../analysis/forgottenOpening.ts';
import { forgottenTag } from '../../analysis/forgottenTag.ts';
import { firstStartingFrom, localQuotation } from '../../analysis/neighbours.ts';
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
      open: { en: 'Open the quotation before “{words}”', fr: 'Ouvrir la citation avant « {words} »' },
      remove: { en: 'Remove the second {mark}', fr: 'Supprimer le second {mark}' },
    },
  },
  *check(article) {
    for (const quotation of article.quotations) {
      if (!quotation.open || quotation.close || sharesClosing(article, quotation)) continue;
      if (isReopened(article, quotation)) continue;
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
      yield {
        messageId: 'unopened',
        span: mark,
        values: { mark: mark.glyph },
        fixes: openings(text, mark),
      };
    }
  },
});

/** Words of a fragment at most. */
const LONGEST_FRAGMENT = 25;

/**
 * The next paragraph takes the quotation up: not a few words of the reporter's sentence (*called it “a farce.*), which end there,
 * and not what has a tag in it where tags stand outside the marks.
 */
function isReopened(article: AnalysedArticle, quotation: Quotation): boolean {
  if (!quotation.reopened) return isReopenedWithin(article, quotation);
  return (
    !isFragment(article, quotation) &&
    (article.pack.quoting.tagInside || tagInside(article, quotation) === undefined)
  );
}

function isFragment({ blocks, quotations }: AnalysedArticle, quotation: Quotation): boolean {
  const { kind, wordCount, id, block } = quotation;
  if (kind !== 'partial' || wordCount > LONGEST_FRAGMENT || quotations[id + 1]?.parent === id) return false;
  // Behind a comma, whole sentences may begin: *For Zahra, a baker, “nobody comes…*
  const { start = 0, prose = '' } = blocks[block]?.block ?? {};
  return /\p{L}['’]?\s?$/u.test(prose.slice(0, quotation.start - start));
}

/** The comma or other stop before the tag that stands inside. */
function tagInside({ blocks }: AnalysedArticle, quotation: Quotation): Token | undefined {
  const block = blocks[quotation.block];
  const scene = block?.text?.syntax.scene;
  if (!block?.text || !scene) return undefined;
  const { tokens, pack } = block.text;
  const { attribution } = quotation;
  const isInside = attribution?.basis === 'tag' && attribution.position === 'inside';
  const from = isInside ? firstStartingFrom(tokens, attribution.start - block.block.start) : 0;
  const after = isInside ? tokens[firstStartingFrom(tokens, attribution.end - block.block.start)] : undefined;
  // *Then, in 2017, Kerry said that…* is what somebody tells.
  if (after && pack.quoting.conjunctions.includes(after.folded)) return undefined;
  const before = tokens[from - 1];
  if (before && ',?!…'.includes(before.text)) return before;
  return forgottenTag(scene, localQuotation(block, quotation));
}

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
  const stop = tagInside(article, quotation);
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
  const carried =
    quotation.attribution?.basis === 'carried' &&
    quotation.kind === 'direct' &&
    doubled?.parent !== quotation.id;
  if (!introduced && !carried && quotation.attribution?.position !== 'before') return [];
  const end = introduced ? endOf(article, quotation) : endOfFragment(article, quotation);
  return [{ fixId: 'closeAtEnd', safe: false, edits: [{ start: end, end, newText: mark }] }];
}

/** A few words of the reporter's sentence end with it, the stop inside where English has it so. */
function endOfFragment(article: AnalysedArticle, quotation: Quotation): number {
  const block = article.blocks[quotation.block];
  const scene = block?.text?.syntax.scene;
  const end = endOf(article, quotation);
  const local = block ? scene?.quotations[localQuotation(block, quotation)] : undefined;
  const sentence = local && scene?.sentences[scene.sentenceOf[local.from] ?? -1];
  if (quotation.kind !== 'partial' || !block || !sentence || block.block.start + sentence.end >= end)
    return end;
  const inside = article.pack.quotationMarks.commaInside && kindOfMark(quotation.marks.close) !== 'chevrons';
  return block.block.start + sentence.end - (inside ? 0 : 1);
}

/** With the space inside it, where the opening mark has one. */
function closingMark({ source, pack }: AnalysedArticle, { open, marks }: Quotation): string {
  const spaced = open !== undefined && /\s/.test(source.charAt(open.end));
  return (spaced ? pack.quotationMarks.innerSpace : '') + marks.close;
}

/** A second mark is taken away; else an opening mark is put where the words begin. */
function openings(text: BlockText, mark: QuotationMark): FixOffer<'open' | 'remove'>[] {
  const doubled = doubledMark(text.prose, mark);
  if (doubled)
    return [
      { fixId: 'remove', values: { mark: mark.glyph }, safe: false, edits: [{ ...doubled, newText: '' }] },
    ];
  const at = forgottenOpening(text, mark);
  if (at === undefined) return [];
  const { outer, inner, foreign } = text.pack.quotationMarks;
  const open = [...outer, ...inner, ...foreign].find(({ close }) => close === mark.glyph)?.open ?? mark.glyph;
  const space = /\s$/.exec(text.prose.slice(0, mark.start))?.[0] ?? '';
  const words = text.prose
    .slice(at, Math.min(at + 40, mark.start))
    .trim()
    .split(/\s+/)
    .slice(0, 3)
    .join(' ');
  return [
    { fixId: 'open', values: { words }, safe: false, edits: [{ start: at, end: at, newText: open + space }] },
  ];
}

/** `un écran de 15"`. */
function isInches(prose: string, mark: QuotationMark): boolean {
  return mark.glyph === '"' && /\d/.test(prose.charAt(mark.start - 1));
}

/** The second mark of `« Oui » »` with the blank space before it; undefined where no such mark stands before. */
function doubledMark(prose: string, mark: QuotationMark): Span | undefined {
  const before = prose.slice(0, mark.start).trimEnd();
  return before.endsWith(mark.glyph) ? { start: before.length, end: mark.end } : undefined;
}

import type {
  AnalysedArticle,
  BlockText,
  Quotation,
  QuotationMark,
  Token,
} from '../../analysis/analysedArticle.ts';
import { firstStartingFrom, localQuotation } from '../../analysis/neighbours.ts';
import { forgottenTag } from '../../analysis/quotations/forgottenTag.ts';
import { sharesClosing } from '../../analysis/quotations/sharedClosing.ts';
import { kindOfMark } from '../../analysis/words/markKinds.ts';
import type { Span } from '../../article/span.ts';
import { defineRule, type FixOffer } from '../rule.ts';
import { closingFor, endOf, openingFor } from './parts/lostMarks.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Close every quotation that is opened, and open every one that is closed.',
      fr: 'Fermez chaque citation ouverte, et ouvrez chaque citation fermée.',
    },
    severity: 'error',
    languages: 'all',
    readsWords: true,
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
  wordsOf: unbalancedWords,
  *checkBlock({ text }) {
    for (const [index, mark] of text?.marks.entries() ?? []) {
      if (mark.side !== 'close' || mark.partner !== undefined || !text || isInches(text.prose, mark))
        continue;
      const values = { mark: mark.glyph };
      const edits = [doubledMark(text.prose, mark)].flatMap((span) => (span ? { ...span, newText: '' } : []));
      yield {
        messageId: 'unopened',
        span: mark,
        values,
        fixes: edits.length === 0 ? openings(text, index) : [{ fixId: 'remove', values, safe: false, edits }],
      };
    }
  },
});

/** A fix looks at the words of a paragraph that has a mark too many, and of one that a quotation runs into. */
function unbalancedWords({ marks, prose, entry }: BlockText): string {
  const balanced = entry === undefined && marks.every(({ partner }) => partner !== undefined);
  return balanced ? '' : prose;
}

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

/** A closing mark where one is likeliest, or a doubled opening mark the less. */
function closings(
  article: AnalysedArticle,
  quotation: Quotation,
): FixOffer<'close' | 'closeAtEnd' | 'remove'>[] {
  const { open, marks, id } = quotation;
  const next = article.quotations[id + 1];
  if (open && next?.open?.start === open.end && next.marks.open === marks.open) {
    const edits = [{ ...open, newText: '' }];
    return [{ fixId: 'remove', values: { mark: marks.open }, safe: false, edits }];
  }
  const closing = closingFor(article, quotation);
  if (!closing) return [];
  const { at, mark, tag } = closing;
  const edits = [{ start: at, end: at, newText: mark }];
  if (tag === undefined) return [{ fixId: 'closeAtEnd', safe: false, edits }];
  return [{ fixId: 'close', values: { tag }, safe: false, edits }];
}

/** An opening mark where one is likeliest. */
function openings(text: BlockText, index: number): FixOffer<'open'>[] {
  const opening = openingFor(text, index);
  if (!opening) return [];
  const { at, mark, words } = opening;
  const edits = [{ start: at, end: at, newText: mark }];
  return [{ fixId: 'open', values: { words }, safe: false, edits }];
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

// Written by `npm run generate`.
import attributionDuplicate from './attribution/duplicate.ts';
import attributionMisplacedFragment from './attribution/misplaced-fragment.ts';
import attributionMissing from './attribution/missing.ts';
import attributionWordOrder from './attribution/word-order.ts';
import quotesAgreement from './quotes/agreement.ts';
import quotesBlockquote from './quotes/blockquote.ts';
import quotesEditorialMarks from './quotes/editorial-marks.ts';
import quotesHeadlineVerbatim from './quotes/headline-verbatim.ts';
import quotesMultiParagraph from './quotes/multi-paragraph.ts';
import quotesNesting from './quotes/nesting.ts';
import quotesPersonShift from './quotes/person-shift.ts';
import quotesRepeated from './quotes/repeated.ts';
import quotesScare from './quotes/scare.ts';
import quotesSpacing from './quotes/spacing.ts';
import quotesStyle from './quotes/style.ts';
import quotesUnbalanced from './quotes/unbalanced.ts';
import type { Rule } from './rule.ts';
import structureSourceLine from './structure/source-line.ts';
import textBrokenSentence from './text/broken-sentence.ts';
import textRepeatedWord from './text/repeated-word.ts';

/** Every rule by its id, in order. */
export const rules: Readonly<Record<string, Rule>> = {
  'attribution/duplicate': attributionDuplicate,
  'attribution/misplaced-fragment': attributionMisplacedFragment,
  'attribution/missing': attributionMissing,
  'attribution/word-order': attributionWordOrder,
  'quotes/agreement': quotesAgreement,
  'quotes/blockquote': quotesBlockquote,
  'quotes/editorial-marks': quotesEditorialMarks,
  'quotes/headline-verbatim': quotesHeadlineVerbatim,
  'quotes/multi-paragraph': quotesMultiParagraph,
  'quotes/nesting': quotesNesting,
  'quotes/person-shift': quotesPersonShift,
  'quotes/repeated': quotesRepeated,
  'quotes/scare': quotesScare,
  'quotes/spacing': quotesSpacing,
  'quotes/style': quotesStyle,
  'quotes/unbalanced': quotesUnbalanced,
  'structure/source-line': structureSourceLine,
  'text/broken-sentence': textBrokenSentence,
  'text/repeated-word': textRepeatedWord,
};

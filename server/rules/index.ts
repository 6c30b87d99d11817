// Written by `npm run generate`.
import attributionAdditiveFirst from './attribution/additive-first.ts';
import attributionAgreement from './attribution/agreement.ts';
import attributionDuplicate from './attribution/duplicate.ts';
import attributionLate from './attribution/late.ts';
import attributionMisplacedFragment from './attribution/misplaced-fragment.ts';
import attributionMissing from './attribution/missing.ts';
import attributionRedundantTag from './attribution/redundant-tag.ts';
import attributionSpeakerChange from './attribution/speaker-change.ts';
import attributionTense from './attribution/tense.ts';
import attributionWordOrder from './attribution/word-order.ts';
import quotesAgreement from './quotes/agreement.ts';
import quotesNesting from './quotes/nesting.ts';
import quotesSpacing from './quotes/spacing.ts';
import quotesStyle from './quotes/style.ts';
import quotesUnbalanced from './quotes/unbalanced.ts';
import type { Rule } from './rule.ts';
import structureSourceLine from './structure/source-line.ts';
import textBrokenSentence from './text/broken-sentence.ts';
import textRepeatedWord from './text/repeated-word.ts';

/** Every rule by its id, in order. */
export const rules: Readonly<Record<string, Rule>> = {
  'attribution/additive-first': attributionAdditiveFirst,
  'attribution/agreement': attributionAgreement,
  'attribution/duplicate': attributionDuplicate,
  'attribution/late': attributionLate,
  'attribution/misplaced-fragment': attributionMisplacedFragment,
  'attribution/missing': attributionMissing,
  'attribution/redundant-tag': attributionRedundantTag,
  'attribution/speaker-change': attributionSpeakerChange,
  'attribution/tense': attributionTense,
  'attribution/word-order': attributionWordOrder,
  'quotes/agreement': quotesAgreement,
  'quotes/nesting': quotesNesting,
  'quotes/spacing': quotesSpacing,
  'quotes/style': quotesStyle,
  'quotes/unbalanced': quotesUnbalanced,
  'structure/source-line': structureSourceLine,
  'text/broken-sentence': textBrokenSentence,
  'text/repeated-word': textRepeatedWord,
};

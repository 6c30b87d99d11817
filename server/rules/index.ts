// Written by `npm run generate`.
import attributionDuplicate from './attribution/duplicate.ts';
import attributionMisplacedFragment from './attribution/misplaced-fragment.ts';
import attributionMissing from './attribution/missing.ts';
import attributionWordOrder from './attribution/word-order.ts';
import quotesAgreement from './quotes/agreement.ts';
import quotesCapitalisation from './quotes/capitalisation.ts';
import quotesIntroduction from './quotes/introduction.ts';
import quotesNesting from './quotes/nesting.ts';
import quotesPunctuation from './quotes/punctuation.ts';
import quotesResumption from './quotes/resumption.ts';
import quotesSpacing from './quotes/spacing.ts';
import quotesStyle from './quotes/style.ts';
import quotesThatColon from './quotes/that-colon.ts';
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
  'quotes/capitalisation': quotesCapitalisation,
  'quotes/introduction': quotesIntroduction,
  'quotes/nesting': quotesNesting,
  'quotes/punctuation': quotesPunctuation,
  'quotes/resumption': quotesResumption,
  'quotes/spacing': quotesSpacing,
  'quotes/style': quotesStyle,
  'quotes/that-colon': quotesThatColon,
  'quotes/unbalanced': quotesUnbalanced,
  'structure/source-line': structureSourceLine,
  'text/broken-sentence': textBrokenSentence,
  'text/repeated-word': textRepeatedWord,
};

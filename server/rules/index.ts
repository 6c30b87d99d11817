// Written by `npm run generate`.
import attributionAdditiveFirst from './attribution/additive-first.ts';
import attributionAgreement from './attribution/agreement.ts';
import attributionAmbiguousSpeaker from './attribution/ambiguous-speaker.ts';
import attributionAnonymousSource from './attribution/anonymous-source.ts';
import attributionDuplicate from './attribution/duplicate.ts';
import attributionLate from './attribution/late.ts';
import attributionLoadedVerb from './attribution/loaded-verb.ts';
import attributionMisplacedFragment from './attribution/misplaced-fragment.ts';
import attributionMissing from './attribution/missing.ts';
import attributionNonReportingVerb from './attribution/non-reporting-verb.ts';
import attributionRedundantTag from './attribution/redundant-tag.ts';
import attributionSpeakerChange from './attribution/speaker-change.ts';
import attributionTense from './attribution/tense.ts';
import attributionWordOrder from './attribution/word-order.ts';
import datesForm from './dates/form.ts';
import datesImpossible from './dates/impossible.ts';
import datesRange from './dates/range.ts';
import datesRelative from './dates/relative.ts';
import datesWeekdayMismatch from './dates/weekday-mismatch.ts';
import linksUrl from './links/url.ts';
import namesAppositionComma from './names/apposition-comma.ts';
import namesCourtesyTitle from './names/courtesy-title.ts';
import namesFirstReference from './names/first-reference.ts';
import namesHouseSpelling from './names/house-spelling.ts';
import namesInconsistentFacts from './names/inconsistent-facts.ts';
import namesInconsistentSpelling from './names/inconsistent-spelling.ts';
import namesMissingRole from './names/missing-role.ts';
import namesRepeatedIntroduction from './names/repeated-introduction.ts';
import namesUnexpandedAcronym from './names/unexpanded-acronym.ts';
import numbersFormat from './numbers/format.ts';
import numbersPercentages from './numbers/percentages.ts';
import quotesAgreement from './quotes/agreement.ts';
import quotesBlockquote from './quotes/blockquote.ts';
import quotesCapitalisation from './quotes/capitalisation.ts';
import quotesEditorialMarks from './quotes/editorial-marks.ts';
import quotesHeadlineVerbatim from './quotes/headline-verbatim.ts';
import quotesIntroduction from './quotes/introduction.ts';
import quotesMultiParagraph from './quotes/multi-paragraph.ts';
import quotesNesting from './quotes/nesting.ts';
import quotesPersonShift from './quotes/person-shift.ts';
import quotesPunctuation from './quotes/punctuation.ts';
import quotesRepeated from './quotes/repeated.ts';
import quotesResumption from './quotes/resumption.ts';
import quotesScare from './quotes/scare.ts';
import quotesSpacing from './quotes/spacing.ts';
import quotesStyle from './quotes/style.ts';
import quotesThatColon from './quotes/that-colon.ts';
import quotesUnbalanced from './quotes/unbalanced.ts';
import type { Rule } from './rule.ts';
import structureByline from './structure/byline.ts';
import structureDateline from './structure/dateline.ts';
import structureFrontMatter from './structure/front-matter.ts';
import structureHeadline from './structure/headline.ts';
import structureHeadlineFacts from './structure/headline-facts.ts';
import structureLedeLength from './structure/lede-length.ts';
import structureParagraphLength from './structure/paragraph-length.ts';
import structureSentenceLength from './structure/sentence-length.ts';
import structureSourceLine from './structure/source-line.ts';
import structureStandfirst from './structure/standfirst.ts';
import structureUnusedDisable from './structure/unused-disable.ts';
import stylePlugin from './style/plugin.ts';
import styleTerms from './style/terms.ts';
import textBrokenSentence from './text/broken-sentence.ts';
import textDoublePunctuation from './text/double-punctuation.ts';
import textEncoding from './text/encoding.ts';
import textMarkupResidue from './text/markup-residue.ts';
import textMixedLanguage from './text/mixed-language.ts';
import textPlaceholder from './text/placeholder.ts';
import textRepeatedSentence from './text/repeated-sentence.ts';
import textRepeatedWord from './text/repeated-word.ts';
import textUnfinishedParagraph from './text/unfinished-paragraph.ts';
import typographyApostrophe from './typography/apostrophe.ts';
import typographyCapitalAccent from './typography/capital-accent.ts';
import typographyDash from './typography/dash.ts';
import typographyEllipsis from './typography/ellipsis.ts';
import typographySpacing from './typography/spacing.ts';

/** Every rule by its id, in order. */
export const rules: Readonly<Record<string, Rule>> = {
  'attribution/additive-first': attributionAdditiveFirst,
  'attribution/agreement': attributionAgreement,
  'attribution/ambiguous-speaker': attributionAmbiguousSpeaker,
  'attribution/anonymous-source': attributionAnonymousSource,
  'attribution/duplicate': attributionDuplicate,
  'attribution/late': attributionLate,
  'attribution/loaded-verb': attributionLoadedVerb,
  'attribution/misplaced-fragment': attributionMisplacedFragment,
  'attribution/missing': attributionMissing,
  'attribution/non-reporting-verb': attributionNonReportingVerb,
  'attribution/redundant-tag': attributionRedundantTag,
  'attribution/speaker-change': attributionSpeakerChange,
  'attribution/tense': attributionTense,
  'attribution/word-order': attributionWordOrder,
  'dates/form': datesForm,
  'dates/impossible': datesImpossible,
  'dates/range': datesRange,
  'dates/relative': datesRelative,
  'dates/weekday-mismatch': datesWeekdayMismatch,
  'links/url': linksUrl,
  'names/apposition-comma': namesAppositionComma,
  'names/courtesy-title': namesCourtesyTitle,
  'names/first-reference': namesFirstReference,
  'names/house-spelling': namesHouseSpelling,
  'names/inconsistent-facts': namesInconsistentFacts,
  'names/inconsistent-spelling': namesInconsistentSpelling,
  'names/missing-role': namesMissingRole,
  'names/repeated-introduction': namesRepeatedIntroduction,
  'names/unexpanded-acronym': namesUnexpandedAcronym,
  'numbers/format': numbersFormat,
  'numbers/percentages': numbersPercentages,
  'quotes/agreement': quotesAgreement,
  'quotes/blockquote': quotesBlockquote,
  'quotes/capitalisation': quotesCapitalisation,
  'quotes/editorial-marks': quotesEditorialMarks,
  'quotes/headline-verbatim': quotesHeadlineVerbatim,
  'quotes/introduction': quotesIntroduction,
  'quotes/multi-paragraph': quotesMultiParagraph,
  'quotes/nesting': quotesNesting,
  'quotes/person-shift': quotesPersonShift,
  'quotes/punctuation': quotesPunctuation,
  'quotes/repeated': quotesRepeated,
  'quotes/resumption': quotesResumption,
  'quotes/scare': quotesScare,
  'quotes/spacing': quotesSpacing,
  'quotes/style': quotesStyle,
  'quotes/that-colon': quotesThatColon,
  'quotes/unbalanced': quotesUnbalanced,
  'structure/byline': structureByline,
  'structure/dateline': structureDateline,
  'structure/front-matter': structureFrontMatter,
  'structure/headline': structureHeadline,
  'structure/headline-facts': structureHeadlineFacts,
  'structure/lede-length': structureLedeLength,
  'structure/paragraph-length': structureParagraphLength,
  'structure/sentence-length': structureSentenceLength,
  'structure/source-line': structureSourceLine,
  'structure/standfirst': structureStandfirst,
  'structure/unused-disable': structureUnusedDisable,
  'style/plugin': stylePlugin,
  'style/terms': styleTerms,
  'text/broken-sentence': textBrokenSentence,
  'text/double-punctuation': textDoublePunctuation,
  'text/encoding': textEncoding,
  'text/markup-residue': textMarkupResidue,
  'text/mixed-language': textMixedLanguage,
  'text/placeholder': textPlaceholder,
  'text/repeated-sentence': textRepeatedSentence,
  'text/repeated-word': textRepeatedWord,
  'text/unfinished-paragraph': textUnfinishedParagraph,
  'typography/apostrophe': typographyApostrophe,
  'typography/capital-accent': typographyCapitalAccent,
  'typography/dash': typographyDash,
  'typography/ellipsis': typographyEllipsis,
  'typography/spacing': typographySpacing,
};

import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { type LintMessage, toLintMessages } from '../results/lintResult.ts';
import { fixText } from '../rules/fix.ts';
import { createLintMemo, lintNow, type RuleFinding } from '../rules/lint.ts';
import { createAnalyser } from '../service/analyser.ts';
import { type AnalyseOptions, inputOf, type LintOptions, statesOf } from './options.ts';

/** Reads articles for a program. What it keeps from one text to the next saves work and changes no result. */
export interface Copydesk {
  /** What the text says. Offsets are UTF-16 code units of `source`. */
  analyse(source: string): AnalysedArticle;
  /** What is wrong with it, in order of the places. */
  lint(source: string): readonly LintMessage[];
  /** The same of a text that is analysed already. */
  lintArticle(article: AnalysedArticle): readonly LintMessage[];
  /** The text with the safe fixes applied; with `offers` also the first offer of each other finding. */
  fix(source: string, scope?: 'safe' | 'offers'): string;
}

/**
 * Makes a reader for many texts under the same options.
 * @throws Error when `options.rules` names a rule or an option that does not exist.
 */
export function createCopydesk(options: LintOptions = {}): Copydesk {
  const { locale = 'en' } = options;
  const states = statesOf(options);
  const memo = createLintMemo();
  const analyser = createAnalyser();
  const analyse = (source: string) => analyser(inputOf(source, options));
  const findingsOf = (source: string): readonly RuleFinding[] => lintNow(analyse(source), states, memo);
  return {
    analyse,
    lint: (source) => toLintMessages(source, findingsOf(source), locale),
    lintArticle: (article) => toLintMessages(article.source, lintNow(article, states, memo), locale),
    fix: (source, scope = 'safe') => fixText(source, findingsOf, scope),
  };
}

/** Analyses one text; `createCopydesk` is quicker for many. */
export function analyse(source: string, options: AnalyseOptions = {}): AnalysedArticle {
  return createCopydesk(options).analyse(source);
}

/** Lints one text; `createCopydesk` is quicker for many. */
export function lint(source: string, options: LintOptions = {}): readonly LintMessage[] {
  return createCopydesk(options).lint(source);
}

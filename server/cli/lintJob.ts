import type { AnalysisInput } from '../analysis/pipeline.ts';
import { withTerms } from '../config/withTerms.ts';
import { type LintMessage, toLintMessages } from '../results/lintResult.ts';
import { createLintMemo, lintNow, type RuleStates } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { TermList } from '../rules/term.ts';
import { createAnalyser } from '../service/analyser.ts';
import { toForeignFindings } from '../service/pluginFindings.ts';
import type { PluginsRead } from '../service/plugins.ts';
import { type TermTexts, termsIn } from './termTexts.ts';

/** A text to lint: all that its findings depend on, as data, so that a thread can be given it and a cache can know it again. */
export interface LintJob {
  readonly input: AnalysisInput;
  /** Without the team's terms. */
  readonly states: RuleStates;
  readonly termTexts: TermTexts;
  readonly locale: Locale;
  /** What plugins have found in it; undefined where none is named. */
  readonly plugins: PluginsRead | undefined;
}

/** What was found in the text, and what was not, because something failed. */
export interface LintOutcome {
  /** Undefined where the text could not be read at all. */
  readonly found: Found | undefined;
  readonly failures: readonly LintFailure[];
}

export interface Found {
  readonly language: string;
  readonly messages: readonly LintMessage[];
}

export interface LintFailure {
  /** The rule that failed; undefined where it was the analysis. */
  readonly rule: string | undefined;
  readonly error: unknown;
}

/** Lints texts one after the other; what takes time to make is made once, and the terms are not read again where they are given. Never throws. */
export function createLinter(): (job: LintJob, terms?: TermList) => LintOutcome {
  const analyse = createAnalyser();
  const failures: LintFailure[] = [];
  const memo = createLintMemo({ onRuleError: (rule, error) => void failures.push({ rule, error }) });
  return ({ input, states, termTexts, locale, plugins }, terms = termsIn(termTexts)) => {
    failures.length = 0;
    // A rule that failed on the text before is to be heard again: what it did not find here is missing too.
    memo.failed.clear();
    try {
      const article = analyse(input);
      const foreign = plugins && toForeignFindings(plugins);
      const findings = lintNow(article, withTerms(states, terms), memo, foreign);
      const messages = toLintMessages(article.source, findings, locale);
      return { found: { language: article.pack.id, messages }, failures: [...failures] };
    } catch (error) {
      return { found: undefined, failures: [{ rule: undefined, error }] };
    }
  };
}

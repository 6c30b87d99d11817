import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import type { FormatId } from '../article/formats/index.ts';
import type { RuleFinding, RuleFix } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { Edit, Severity } from '../rules/rule.ts';
import { ruleUrl } from '../rules/ruleUrl.ts';
import { createPositions } from '../service/positions.ts';
import { type Extent, extentOf } from './extent.ts';

/** What `copydesk lint` says of one file; schemas/lint.schema.json describes it. */
export interface LintResult {
  readonly path: string;
  readonly language: string;
  readonly format: FormatId;
  readonly messages: readonly LintMessage[];
}

/** Zero-based lines; characters are UTF-16 code units. The same as the protocol's, in words of our own for programs without it. */
export interface LintRange {
  readonly start: LintPosition;
  readonly end: LintPosition;
}

export interface LintPosition {
  readonly line: number;
  readonly character: number;
}

export interface LintMessage {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: LintRange;
  /** UTF-16 code units of the text. */
  readonly offset: Extent;
  readonly fixes: readonly LintFix[];
  readonly url: string;
}

export interface LintFix {
  readonly title: string;
  /** True when `copydesk fix` applies it. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What one file is called and read as. */
export interface Named {
  readonly path: string;
  readonly format: FormatId;
}

export function toLintResult(
  { path, format }: Named,
  article: AnalysedArticle,
  findings: readonly RuleFinding[],
  locale: Locale,
): LintResult {
  return {
    path,
    language: article.pack.id,
    format,
    messages: toLintMessages(article.source, findings, locale),
  };
}

export function toLintMessages(
  source: string,
  findings: readonly RuleFinding[],
  locale: Locale,
): readonly LintMessage[] {
  const positions = createPositions(source);
  return findings.map(({ ruleId, severity, message, span, fixes, url }) => ({
    ruleId,
    severity,
    message: message(locale),
    range: positions.rangeOf(span),
    offset: extentOf(span),
    fixes: fixes.map((fix) => toLintFix(fix, locale)),
    url: url ?? ruleUrl(ruleId),
  }));
}

function toLintFix({ title, safe, edits }: RuleFix, locale: Locale): LintFix {
  return {
    title: title(locale),
    safe,
    edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
  };
}

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { RuleFinding } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { Severity } from '../rules/rule.ts';
import { ruleUrl } from '../rules/ruleUrl.ts';
import type { LintedReading } from './analysisStore.ts';
import type { Positions } from './positions.ts';

export function getDiagnostics({ findings, positions }: LintedReading, locale: Locale): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(finding, positions, locale));
}

/** The finding as the editor shows it. */
export function toDiagnostic(finding: RuleFinding, positions: Positions, locale: Locale): Diagnostic {
  return {
    range: positions.rangeOf(finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    codeDescription: { href: ruleUrl(finding.ruleId) },
    source: 'copydesk',
    message: finding.message(locale),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

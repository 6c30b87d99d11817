import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { LoadedConfig } from '../config/loadedConfig.ts';
import type { RuleFinding } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { Severity } from '../rules/rule.ts';
import { ruleUrl } from '../rules/ruleUrl.ts';
import type { LintedReading } from './analysisStore.ts';
import { say } from './messages.ts';
import type { PluginFailure } from './plugins.ts';
import type { Positions } from './positions.ts';

/** @param floor the mildest severity that is shown */
export function getDiagnostics(
  { findings, positions }: LintedReading,
  locale: Locale,
  floor: Severity = 'suggestion',
): Diagnostic[] {
  const shown = findings.filter(({ severity }) => SEVERITIES[severity] <= SEVERITIES[floor]);
  return shown.map((finding) => toDiagnostic(finding, positions, locale));
}

/** At the head of an article: why nothing else is reported. */
export function brokenConfig({ uri }: LoadedConfig, locale: Locale): Diagnostic {
  const start = { line: 0, character: 0 };
  const name = decodeURI(uri.slice(uri.lastIndexOf('/') + 1));
  return {
    range: { start, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Error,
    code: 'config',
    // The file is a click away.
    codeDescription: { href: uri },
    source: 'copydesk',
    message: say(locale, 'brokenConfig', { name }),
  };
}

/** At the head of an article: a plugin that does not read it, and why. */
export function pluginLeftOut({ problem }: PluginFailure, locale: Locale): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Information,
    code: 'plugin',
    source: 'copydesk',
    message: problem.message[locale],
  };
}

/** The finding as the editor shows it. */
export function toDiagnostic(finding: RuleFinding, positions: Positions, locale: Locale): Diagnostic {
  return {
    range: positions.rangeOf(finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    codeDescription: { href: finding.url ?? ruleUrl(finding.ruleId) },
    source: 'copydesk',
    message: finding.message(locale),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

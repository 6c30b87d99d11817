import type { LintMessage, LintResult } from '../../results/lintResult.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'notice',
};

/** Workflow commands, which GitHub Actions turns into annotations on the lines of a pull request. */
export function createGithubReporter(): Reporter<LintResult> {
  return {
    begin: () => '',
    report: ({ path, messages }) => messages.map((message) => toCommand(path, message)).join(''),
    end: () => '',
  };
}

function toCommand(path: string, { range: { start, end }, severity, message, ruleId }: LintMessage): string {
  const properties = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns over several lines are refused.
    ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
    title: ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeText(message)}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

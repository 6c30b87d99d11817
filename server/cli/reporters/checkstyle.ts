import type { LintMessage, LintResult } from '../../results/lintResult.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Reporter } from './reporter.ts';
import { tag, XML_DECLARATION } from './xml.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
};

/** The XML of Checkstyle, which many dashboards of continuous integration read. Lines and columns count from 1. */
export function createCheckstyleReporter(): Reporter<LintResult> {
  return {
    begin: () => `${XML_DECLARATION}<checkstyle version="4.3">\n`,
    report({ path, messages }) {
      if (messages.length === 0) return `  ${tag('file/', { name: path })}\n`;
      return `  ${tag('file', { name: path })}\n${messages.map(toError).join('')}  </file>\n`;
    },
    end: () => '</checkstyle>\n',
  };
}

function toError({ range: { start }, severity, message, ruleId }: LintMessage): string {
  const values = {
    line: start.line + 1,
    column: start.character + 1,
    severity: SEVERITIES[severity],
    message,
    source: `copydesk.${ruleId}`,
  };
  return `    ${tag('error/', values)}\n`;
}

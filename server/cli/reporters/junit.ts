import type { LintMessage, LintResult } from '../../results/lintResult.ts';
import { counts, type RuleSettings } from '../ruleChoice.ts';
import type { Reporter } from './reporter.ts';
import { escapeXml, tag, XML_DECLARATION } from './xml.ts';

/**
 * The XML of JUnit: a suite a file, a case a finding. As for the exit status, what is below `--fail-on` has not failed; it is told
 * beside. A clean file is a case that passed, so that it shows.
 */
export function createJunitReporter(settings: Pick<RuleSettings, 'failOn'>): Reporter<LintResult> {
  return {
    begin: () => `${XML_DECLARATION}<testsuites name="copydesk">\n`,
    report({ path, messages }) {
      const suite = {
        name: path,
        tests: Math.max(1, messages.length),
        failures: messages.filter((message) => counts(message, settings)).length,
        errors: 0,
        skipped: 0,
        time: 0,
      };
      const cases =
        messages.length === 0
          ? [`    ${tag('testcase/', { name: 'copydesk', classname: path, time: 0 })}\n`]
          : messages.map((message) => toCase(path, message, counts(message, settings)));
      return `  ${tag('testsuite', suite)}\n${cases.join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

function toCase(path: string, finding: LintMessage, hasFailed: boolean): string {
  const { ruleId, severity, message, url, range } = finding;
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  const words = escapeXml(`${place}: ${message}`);
  const more = hasFailed
    ? `${tag('failure', { type: severity, message })}${words} ${escapeXml(url)}</failure>`
    : `<system-out>${words}</system-out>`;
  const values = { name: `${ruleId} ${range.start.line + 1}:${range.start.character + 1}`, classname: path };
  return `    ${tag('testcase', { ...values, time: 0 })}\n      ${more}\n    </testcase>\n`;
}

import type { LintResult } from '../../results/lintResult.ts';
import type { Context } from '../context.ts';
import { oneLine, visibleName } from './plainText.ts';
import type { Reporter } from './reporter.ts';

/** One finding a line, `path:line:column: severity: message [rule]`, as compilers write and editors read. */
export function createCompactReporter({ say }: Pick<Context, 'say'>): Reporter<LintResult> {
  return {
    begin: () => '',
    report: ({ path, messages }) =>
      messages
        .map(({ range: { start }, severity, message, ruleId }) => {
          const place = `${visibleName(path)}:${start.line + 1}:${start.character + 1}`;
          return `${place}: ${say(severity)}: ${oneLine(message)} [${ruleId}]\n`;
        })
        .join(''),
    end: () => '',
  };
}

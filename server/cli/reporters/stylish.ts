import type { LintMessage, LintResult } from '../../results/lintResult.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Colors, Context } from '../context.ts';
import { oneLine, visibleName } from './plainText.ts';
import type { Reporter } from './reporter.ts';

const PLURALS = { error: 'errors', warning: 'warnings', suggestion: 'suggestions' } as const;
const SEVERITIES = ['error', 'warning', 'suggestion'] as const;

/** For people at a terminal: the findings under the name of their file, then how many there are. */
export function createStylishReporter({
  say,
  colors,
}: Pick<Context, 'say' | 'colors'>): Reporter<LintResult> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  let files = 0;
  let fixable = 0;
  return {
    begin: () => '',
    report({ path, messages }) {
      if (messages.length === 0) return '';
      files += 1;
      for (const { severity, fixes } of messages) {
        counts[severity] += 1;
        if (fixes.some(({ safe }) => safe)) fixable += 1;
      }
      const places = messages.map(placeOf);
      const width = Math.max(...places.map((place) => place.length));
      const severityWidth = Math.max(...messages.map(({ severity }) => say(severity).length));
      const rows = messages.map(({ severity, message, ruleId }, at) => {
        const place = (places[at] ?? '').padStart(width);
        const kind = colourOf(severity, colors)(say(severity).padEnd(severityWidth));
        return `  ${colors.dim(place)}  ${kind}  ${oneLine(message)}  ${colors.dim(ruleId)}\n`;
      });
      return `${colors.underline(visibleName(path))}\n${rows.join('')}\n`;
    },
    end() {
      if (files === 0) return '';
      const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
        const count = counts[severity];
        return colourOf(severity, colors)(`${count} ${say(count === 1 ? severity : PLURALS[severity])}`);
      });
      const where = say(files === 1 ? 'file' : 'files', { count: files });
      const values = { counts: parts.join(', '), files: where, fixable };
      return `${say(fixable > 0 ? 'inFilesFixable' : 'inFiles', values)}\n`;
    },
  };
}

function placeOf({ range: { start } }: LintMessage): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function colourOf(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.cyan;
}

import type { LintMessage, LintResult } from '../../results/lintResult.ts';
import type { Reporter } from './reporter.ts';

const COLUMNS = ['path', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'url'];

/** A finding a row, as RFC 4180 has it, under a row of names. Lines and columns count from 1. */
export function createCsvReporter(): Reporter<LintResult> {
  return {
    begin: () => toRow(COLUMNS),
    report: ({ path, messages }) => messages.map((message) => toRow(cellsOf(path, message))).join(''),
    end: () => '',
  };
}

function cellsOf(path: string, { range, severity, ruleId, message, url }: LintMessage): readonly string[] {
  const { start, end } = range;
  const places = [start.line, start.character, end.line, end.character].map((at) => String(at + 1));
  return [path, ...places, severity, ruleId, message, url];
}

function toRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/**
 * A spreadsheet takes a cell that begins like a formula for one, and runs it; messages hold words of articles that anybody may have
 * sent in. With an apostrophe before it, it is text.
 */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n\t]/u.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

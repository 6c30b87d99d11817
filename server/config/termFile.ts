import { RE2JS, RE2JSException } from 're2js';
import type { Severity } from '../rules/rule.ts';
import type { Term, TermList } from '../rules/term.ts';
import type { Checked, Checker, Text } from './checkFields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { readListFile } from './listFile.ts';
import { TERM_FIELDS } from './termFields.ts';

/** What a team's file of terms says, and what is wrong with it. What is right in it counts all the same. */
export interface TermFile {
  readonly terms: TermList;
  /** In order. */
  readonly problems: readonly FileProblem[];
}

/** The name under which an editor knows one; a configuration may name any. */
export const TERM_FILE_NAMES = ['terms.yaml', 'terms.yml'] as const;

/** Reads a file of terms. Never throws. Offsets are UTF-16 code units of `text`. */
export function readTermFile(text: string): TermFile {
  const { items: terms, problems } = readListFile(text, TERM_FIELDS, (entries, report) =>
    entries.flatMap((entry) => toTerm(entry, report) ?? []),
  );
  return { terms, problems };
}

function toTerm({ span, texts, lists }: Checked, report: Checker['report']): Term | undefined {
  const words = (lists.words ?? []).map(({ value }) => value);
  const pattern = texts.pattern && readPattern(texts.pattern, texts.case?.value === 'match', report);
  if (words.length === 0 && !texts.pattern) report(problem('noWords', span));
  if (words.length === 0 && !pattern) return undefined;
  return {
    words,
    ...(pattern && { pattern }),
    use: (lists.use ?? []).map(({ value }) => value),
    ...(texts.reason && { reason: texts.reason.value }),
    ...(texts.severity && { severity: texts.severity.value as Severity }),
    ...(texts.language && { language: texts.language.value }),
    matchesCase: texts.case?.value === 'match',
    inQuotations: texts.quotations?.value === 'report',
    isSafe: texts.fix?.value === 'auto',
  };
}

/** RE2 takes time in step with the text, whatever somebody writes. */
function readPattern(
  { value, span }: Text,
  matchesCase: boolean,
  report: Checker['report'],
): Term['pattern'] | undefined {
  try {
    // The longest: of `impact(e|ent)` the one that is a whole word.
    const compiled = RE2JS.compile(value, RE2JS.LONGEST_MATCH | (matchesCase ? 0 : RE2JS.CASE_INSENSITIVE));
    return function* find(text) {
      const matcher = compiled.matcher(text);
      while (matcher.find()) yield { start: matcher.start(), end: matcher.end() };
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    report(problem('notPattern', span, { detail: error.message.replace(/^error parsing regexp: /u, '') }));
    return undefined;
  }
}

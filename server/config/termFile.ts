import type { Severity } from '../rules/rule.ts';
import type { Term, TermList } from '../rules/term.ts';
import type { Checked, Checker } from './checkFields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { readListFile } from './listFile.ts';
import { TERM_FIELDS } from './termFields.ts';
import { readPattern } from './termPattern.ts';

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
  for (const { value, span: place } of lists.use ?? []) {
    if (words.includes(value)) report(problem('sameWords', place, { words: value }, 'warning'));
    const group = pattern ? groupAskedFor(value) : 0;
    if (pattern && group > pattern.groups) report(problem('noGroup', place, { group }));
  }
  return {
    words,
    ...(pattern && { pattern: pattern.find }),
    use: (lists.use ?? []).map(({ value }) => value),
    except: (lists.except ?? []).map(({ value }) => value),
    ...(texts.reason && { reason: texts.reason.value }),
    ...(texts.severity && { severity: texts.severity.value as Severity }),
    ...(texts.language && { language: texts.language.value }),
    matchesCase: texts.case?.value === 'match',
    inQuotations: texts.quotations?.value === 'report',
    isSafe: texts.fix?.value === 'auto',
  };
}

/** The highest group that words ask for, as `$2`; 0 for none. */
function groupAskedFor(words: string): number {
  return Math.max(0, ...Array.from(words.matchAll(/\$(\d)/gu), ([, number]) => Number(number)));
}

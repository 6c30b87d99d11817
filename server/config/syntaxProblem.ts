import type { YAMLError } from 'yaml';
import { type FileProblem, problem } from './fileProblem.ts';

/** What the parser of YAML says. */
export function syntaxProblem({ code, message, pos }: YAMLError, text: string): FileProblem {
  const [start, to] = pos;
  const span = { start: Math.min(start, text.length), end: Math.max(to, start + 1) };
  return code === 'DUPLICATE_KEY' ? problem('twice', span) : problem('syntax', span, { detail: message });
}

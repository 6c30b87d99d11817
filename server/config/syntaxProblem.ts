import type { YAMLError } from 'yaml';
import { type FileProblem, problem } from './fileProblem.ts';

/** What the parser of YAML says. */
export function syntaxProblem({ code, message, pos }: YAMLError, text: string): FileProblem {
  const [from, to] = pos;
  // A list that nothing closes is told where it opens, not where the parser stumbled.
  const opening = /^Flow (sequence|map)/u.exec(message)?.[1];
  const opened = opening ? text.lastIndexOf(opening === 'map' ? '{' : '[', from) : -1;
  const start = opened < 0 ? from : opened;
  const span = { start: Math.min(start, text.length), end: Math.max(to, start + 1) };
  return code === 'DUPLICATE_KEY' ? problem('twice', span) : problem('syntax', span, { detail: message });
}

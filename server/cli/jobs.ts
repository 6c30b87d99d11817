import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { type Linting, lintHere, lintInThreads } from './lintThreads.ts';
import type { Terminal } from './terminal.ts';

/** A number of threads, or `auto`. */
export type Jobs = number | 'auto';

/** Below this a single thread is done before others have become fast: see bench/README.md. */
const ENOUGH_FILES = 500;
/** More threads than this cost more memory than they save time. */
const MOST_BY_ITSELF = 8;

/** @throws InvalidArgumentError */
export function parseJobs(text: string): Jobs {
  if (text === 'auto') return text;
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed choices are auto, 1, 2, 3 ….');
}

/** @param files how many there are to lint */
export function startLinting(jobs: Jobs, files: number, { program }: Pick<Terminal, 'program'>): Linting {
  const most = jobs === 'auto' ? Math.min(availableParallelism(), MOST_BY_ITSELF) : Math.min(jobs, files);
  const isWorthIt = most > 1 && (jobs !== 'auto' || files >= ENOUGH_FILES);
  return program !== undefined && isWorthIt ? lintInThreads(program, most) : lintHere();
}

import workerpool from 'workerpool';
import type { Team } from '../analysis/team.ts';
import type { RuleStates } from '../rules/lint.ts';
import type { TermList } from '../rules/term.ts';
import { createLinter, type LintJob, type LintOutcome } from './lintJob.ts';
import type { TermTexts } from './termTexts.ts';

/** Lints texts, as many at a time as it is good for. */
export interface Linting {
  /** How many texts to have under way. */
  readonly width: number;
  /** Never rejects. @param terms of the job, where they have been read already */
  lint(job: LintJob, terms?: TermList): Promise<LintOutcome>;
  close(): Promise<void>;
}

export function lintHere(): Linting {
  const lint = createLinter();
  return { width: 1, lint: async (job, terms) => lint(job, terms), close: async () => {} };
}

/** What many texts share. It is sent to a thread once: to send a team of a thousand people takes as long as to read an article. */
interface Setup {
  readonly states: RuleStates;
  readonly termTexts: TermTexts;
  readonly team: Team | undefined;
}

interface ThreadJob extends Pick<LintJob, 'input' | 'locale' | 'plugins'> {
  readonly id: number;
  /** Only for a thread that has said that it does not know it. */
  readonly setup?: Setup;
}

/** @param program the file that runs, which the threads run too: see `serveLintJobs` */
export function lintInThreads(program: string, count: number): Linting {
  const pool = workerpool.pool(program, { maxWorkers: count, workerType: 'thread' });
  const setups: Setup[] = [];
  const idOf = (job: Setup) => {
    const at = setups.findIndex((setup) => isSame(setup, job));
    if (at >= 0) return at;
    // What is no data is better refused here: a thread that cannot be told never answers.
    structuredClone(job);
    return setups.push(job) - 1;
  };
  const send = async (job: ThreadJob): Promise<LintOutcome | undefined> => pool.exec('lint', [job]);
  return {
    width: 4 * count,
    async lint(job) {
      const { input: whole, states, termTexts, ...rest } = job;
      const { team, ...input } = whole;
      const setup: Setup = { states, termTexts, team };
      try {
        const threadJob = { input, ...rest, id: idOf(setup) };
        const outcome = await send(threadJob);
        if (outcome) return outcome;
        return (await send({ ...threadJob, setup })) ?? UNKNOWN;
      } catch (error) {
        return { found: undefined, failures: [{ rule: undefined, error }] };
      }
    },
    async close() {
      await pool.terminate();
    },
  };
}

function isSame(one: Setup, other: Setup): boolean {
  return one.states === other.states && one.termTexts === other.termTexts && one.team === other.team;
}

const UNKNOWN: LintOutcome = {
  found: undefined,
  failures: [{ rule: undefined, error: new Error('A thread does not know what it was told.') }],
};

/** What a thread does instead of running the command line. */
export function serveLintJobs(): void {
  const lint = createLinter();
  const setups = new Map<number, Setup>();
  workerpool.worker({
    lint({ input, id, setup = setups.get(id), ...rest }: ThreadJob): LintOutcome | undefined {
      if (!setup) return undefined;
      setups.set(id, setup);
      const { states, termTexts, team } = setup;
      return lint({ input: { ...input, team }, states, termTexts, ...rest });
    },
  });
}

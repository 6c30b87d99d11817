import type { Context } from './context.ts';

/** Tells somebody who waits how far the work is. */
export interface Progress {
  /** One more is done. */
  step(): void;
  end(): void;
}

/** Milliseconds. What is done before the first has passed needs no bar. */
const PATIENCE = 800;
const BETWEEN = 100;
const WIDTH = 24;

export function createProgress(
  count: number,
  { terminal, say }: Pick<Context, 'say'> & { readonly terminal: Pick<Context['terminal'], 'showStatus'> },
  now: () => number = Date.now,
): Progress {
  const { showStatus } = terminal;
  if (!showStatus) return { step() {}, end() {} };
  let due = now() + PATIENCE;
  let done = 0;
  return {
    step() {
      done += 1;
      const time = now();
      if (time < due) return;
      due = time + BETWEEN;
      const full = Math.floor((WIDTH * done) / count);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      showStatus(say('progress', { bar, done, count }));
    },
    end: () => showStatus(''),
  };
}

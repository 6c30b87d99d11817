import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Answer, Answers, Refusal, Request } from './messages.ts';

/** What a thread says of itself to the bundle that it runs, see `runPluginThread`. */
export const PLUGIN_THREAD = 'copydesk-plugins';

/** A thread that runs plugins. */
export interface PluginThread {
  /**
   * Asks, and waits for the answer for so many milliseconds.
   * @throws {PluginTrouble}
   */
  ask<A extends Request['ask']>(request: Extract<Request, { ask: A }>, limit: number): Promise<Answers[A]>;
  /** It has been ended, or has ended itself. */
  readonly isOver: boolean;
  end(): void;
}

/** Why an answer did not come. */
export class PluginTrouble extends Error {
  readonly trouble: Refusal | 'slow';
  constructor(trouble: Refusal | 'slow', detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/** Megabytes. */
const MEMORY = 1024;

/** @param bundle one that runs the worker when it is started in such a thread. */
export function startPluginThread(bundle: URL): PluginThread {
  const worker = new Worker(bundle, {
    workerData: PLUGIN_THREAD,
    execArgv: [],
    argv: [],
    // Standard output may be the protocol's.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (chunk: Uint8Array) => process.stderr.write(chunk));
  let isOver = false;
  let settle: ((answer: Answer | PluginTrouble) => void) | undefined;
  const over = (detail: string) => {
    isOver = true;
    settle?.(new PluginTrouble('threw', detail));
  };
  worker.on('message', (answer: Answer) => settle?.(answer));
  worker.on('error', (error: unknown) => over(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (status) => over(`exit ${status}`));

  return {
    async ask(request, limit) {
      if (isOver) throw new PluginTrouble('threw', 'exit');
      const answer = await new Promise<Answer | PluginTrouble>((resolve) => {
        // An answer that is there already, but not yet read since this thread was busy, comes before `setImmediate`.
        const late = () => setImmediate(() => resolve(new PluginTrouble('slow', '')));
        const timer = setTimeout(late, limit);
        settle = (each) => {
          clearTimeout(timer);
          resolve(each);
        };
        worker.postMessage(request);
      });
      settle = undefined;
      if (answer instanceof PluginTrouble) throw answer;
      if ('refused' in answer) throw new PluginTrouble(answer.refused, answer.detail);
      return answer.value as never;
    },
    get isOver() {
      return isOver;
    },
    end() {
      isOver = true;
      worker.terminate().catch(() => undefined);
    },
  };
}

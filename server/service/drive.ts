import type { Host } from './host.ts';

/** Milliseconds of work between two looks at what else has come in. */
const SLICE = 8;

/**
 * Runs a generator to its end, letting other messages in every few milliseconds.
 * @returns its value, or undefined once `isWanted` said no.
 */
export async function drive<T>(
  stages: Generator<void, T>,
  host: Host,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let since = host.now();
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    if (host.now() - since < SLICE) continue;
    await host.yield();
    if (!isWanted()) return undefined;
    since = host.now();
  }
}

import type { Token } from './host.ts';

/** Joins the computation, or begins it; undefined when it was given up. */
export type Shared<T> = (token: Token) => Promise<T | undefined>;

/**
 * One computation for all who ask. It begins with the first, is wanted as long as one of them waits, and its
 * result is kept; when it was given up or failed, the next who asks begins it anew.
 */
export function share<T>(compute: (isWanted: () => boolean) => Promise<T | undefined>): Shared<T> {
  let running: Promise<T | undefined> | undefined;
  let waiting: Token[] = [];
  const isWanted = () => waiting.some((token) => !token.isCancellationRequested);

  const begin = async () => {
    let result: T | undefined;
    try {
      result = await compute(isWanted);
    } finally {
      waiting = [];
      if (result === undefined) running = undefined;
    }
    return result;
  };

  return (token) => {
    waiting.push(token);
    running ??= begin();
    return running;
  };
}

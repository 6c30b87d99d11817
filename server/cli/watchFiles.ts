import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

export interface FileWatch {
  /** Resolves when what happens from now on is seen. */
  readonly ready: Promise<void>;
  /** Files that have changed, come or gone since the last time, absolute, once it has been quiet for a moment. */
  next(): Promise<ReadonlySet<string>>;
  add(files: Iterable<string>): void;
  close(): Promise<void>;
}

/** Milliseconds without a change until it is answered: editors and `git checkout` write many files, or one several times. */
const QUIET = 100;

/** @param paths files and folders, absolute, whether or not they are there yet */
export function watchFiles(
  paths: Iterable<string>,
  isIgnored: (file: string) => boolean,
  onError: (error: unknown) => void,
): FileWatch {
  const watcher = watch([...paths], { ignored: isIgnored, ignoreInitial: true });
  let changed = new Set<string>();
  let events = 0;
  let wake = () => {};
  watcher.on('all', (_, file) => {
    changed.add(file);
    events += 1;
    wake();
  });
  watcher.on('error', onError);
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    async next() {
      if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      for (let seen = -1; seen !== events; await setTimeout(QUIET)) seen = events;
      const answered = changed;
      changed = new Set();
      return answered;
    },
    add: (files) => void watcher.add([...files]),
    close: () => watcher.close(),
  };
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from './context.ts';
import { workspaceOf } from './inputDesks.ts';
import { isPassedOver, isTeamFile, teamFilesAbove, watchedPaths } from './watchedPaths.ts';
import { watchFiles } from './watchFiles.ts';

/** One go at what is watched. */
export interface Round {
  /** The files to lint; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  /** To be called with the URI of each file of the team that is looked for, whether or not it is there. */
  onTeamFile(uri: string): void;
  isStopped(): boolean;
  /** To be called when there is something to lint, before anything is written. */
  begin(): Promise<void>;
}

/**
 * Lints once, and again what changes, until somebody interrupts it; everything, where a file of the team changes.
 * @param lint gives how many findings there are; undefined where there was nothing to lint
 */
export async function watchLint(
  args: readonly string[],
  lint: (round: Round) => Promise<number | undefined>,
  context: Context,
): Promise<void> {
  const { folder } = context.terminal;
  let isStopped = false;
  const stopped = context.terminal.interrupted().then(() => {
    isStopped = true;
    return undefined;
  });
  const roots = watchedPaths(args, folder);
  const workspace = await workspaceOf(folder);
  const above = roots.flatMap((root) => teamFilesAbove(root, workspace));
  const known = new Set([...roots, ...above]);
  const onError = (error: unknown) => void context.failWith('unwatchable', error);
  const watched = watchFiles(known, (file) => !known.has(file) && isPassedOver(file), onError);
  const teamFiles = new Set<string>();
  const onTeamFile = (uri: string) => {
    const file = fileURLToPath(uri);
    teamFiles.add(file);
    const isSeen = isTeamFile(file) && roots.some((root) => file.startsWith(`${root}${path.sep}`));
    if (!isSeen && !known.has(file)) watched.add([file]);
    known.add(file);
  };
  const run = (only: Round['only'], begin: Round['begin']) =>
    lint({ only, begin, onTeamFile, isStopped: () => isStopped });
  try {
    await Promise.race([watched.ready, stopped]);
    await run(undefined, async () => {});
    if (!isStopped) await context.note('watching');
    while (!isStopped) {
      const changed = await Promise.race([watched.next(), stopped]);
      if (!changed) break;
      const isTeams = [...changed].some((file) => teamFiles.has(file) || isTeamFile(file));
      // Told only of what is linted: of a log or a report that is written into the folder it would never end.
      const begin = () => context.note('changed', { files: shorten(changed, folder) });
      const before = context.failures();
      const findings = await run(isTeams ? undefined : changed, begin);
      const isClean = findings === 0 && context.failures() === before;
      if (isClean && !isStopped) await context.note('nothingFound');
    }
  } finally {
    await watched.close();
  }
}

/** The first few by their names. */
function shorten(files: ReadonlySet<string>, folder: string): string {
  const names = [...files].map((file) => path.relative(folder, file).replaceAll(path.sep, '/')).sort();
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} … (${names.length})` : names.join(', ');
}

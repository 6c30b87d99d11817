import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { version } from '../../package.json';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { Context } from './context.ts';
import { errorReason } from './errorReason.ts';
import { type LintCache, openLintCache, usualLocation } from './lintCache.ts';
import type { Terminal } from './terminal.ts';

export interface CacheSettings {
  readonly cache?: boolean;
  /** Turns it on, too. */
  readonly cacheLocation?: string;
}

/** The cache that the command line asks for. It is there to save time: where it cannot be written, that is told, and is no failure. */
export async function openCache(
  { cache, cacheLocation }: CacheSettings,
  context: Context,
): Promise<LintCache | undefined> {
  if (!cache && cacheLocation === undefined) return undefined;
  const { folder } = context.terminal;
  const named = path.resolve(folder, cacheLocation ?? '.');
  // A folder that is not there yet is told by its slash.
  const isFile = cacheLocation !== undefined && !/[\\/]$/u.test(cacheLocation);
  const location = isFile ? named : usualLocation(named);
  const opened = await openLintCache(location, await toolOf(context.terminal));
  return {
    through: opened.through,
    save: () =>
      opened
        .save()
        .catch((error: unknown) =>
          context.note('cacheUnwritable', { path: location, reason: errorReason(error, context.say) }),
        ),
  };
}

/**
 * The version, the bytes of the program, which tell builds of one version apart, and Node, whose Unicode the patterns are read by. Once for a
 * terminal: the program that runs stays the one that it was when it was started.
 */
const toolOf = onceFor(async ({ program }: Terminal): Promise<string> => {
  const bytes = program === undefined ? '' : await readFile(program);
  const build = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return `${version} ${build} node-${process.versions.node}`;
});

import createIgnore from 'ignore';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { FileMatch } from './loadedConfig.ts';

/** Beside articles or in a folder above: which files are not checked, as in `.gitignore`. */
export const IGNORE_FILE_NAME = '.copydeskignore';
export const GIT_IGNORE_NAME = '.gitignore';

/** The patterns of a file, a line each. */
export function readIgnoreFile(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** True where the patterns leave the file out, false where they take it in again (`!keep.article`), undefined where they say nothing. */
export function isIgnoredBy({ folder, patterns }: FileMatch, uri: string): boolean | undefined {
  return uri.startsWith(`${folder}/`)
    ? decide(patterns, decodeURIComponent(uri.slice(folder.length + 1)))
    : undefined;
}

/** The same for a path below the folder of the patterns; of a folder it ends with a slash. */
export function decide(patterns: readonly string[], path: string): boolean | undefined {
  if (patterns.length === 0 || path === '' || path === '/') return undefined;
  const { ignored, unignored } = matcherOf(patterns).test(path);
  return ignored || unignored ? ignored : undefined;
}

const matcherOf = onceFor((patterns: readonly string[]) => createIgnore().add([...patterns]));

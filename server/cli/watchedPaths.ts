import path from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { CONFIG_FILE_NAMES } from '../config/configFile.ts';
import { ENTITY_FILE_NAMES } from '../config/entityFile.ts';
import { GIT_IGNORE_NAME, IGNORE_FILE_NAME } from '../config/ignoreFile.ts';

const TEAM_FILE_NAMES: readonly string[] = [
  ...CONFIG_FILE_NAMES,
  ...ENTITY_FILE_NAMES,
  IGNORE_FILE_NAME,
  GIT_IGNORE_NAME,
];

/** The files and folders that arguments name, absolute: of a glob the folder that it looks below. */
export function watchedPaths(args: readonly string[], folder: string): readonly string[] {
  return args.map((arg) => path.resolve(folder, isDynamicPattern(arg) ? folderOfGlob(arg) : arg));
}

/** Files that would change what holds for a path, whether or not they are there: those of the folders above it, up to a root. */
export function teamFilesAbove(watched: string, root: string): readonly string[] {
  const files: string[] = [];
  for (let at = path.dirname(watched); at.startsWith(root); at = path.dirname(at)) {
    files.push(...TEAM_FILE_NAMES.map((name) => path.join(at, name)));
    if (at === path.dirname(at)) break;
  }
  return files;
}

/** True for what by its name says how articles are linted. */
export function isTeamFile(file: string): boolean {
  return TEAM_FILE_NAMES.includes(path.basename(file));
}

/** What a search passes over too. */
export function isPassedOver(file: string): boolean {
  const name = path.basename(file);
  return name === 'node_modules' || (name.startsWith('.') && !TEAM_FILE_NAMES.includes(name));
}

function folderOfGlob(pattern: string): string {
  const parts = pattern.replaceAll('\\', '/').split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  );
}

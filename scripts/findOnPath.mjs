// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} program
 * @returns {string | undefined} its file, as the shell would find it
 */
export function findOnPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

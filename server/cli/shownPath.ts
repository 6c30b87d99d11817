import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** As files are named on the command line: from the current folder where it is below. */
export function shownPath(uri: string, folder: string): string {
  const file = fileURLToPath(uri);
  const below = path.relative(folder, file);
  return (below.startsWith('..') ? file : below).replaceAll(path.sep, '/');
}

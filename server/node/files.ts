import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../service/host.ts';

/** The files of the disk. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return new TextDecoder().decode(await readFile(fileURLToPath(uri)));
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
};

/** Not there, or named as no file of this system can be. */
function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['ENOENT', 'ENOTDIR', 'ERR_INVALID_FILE_URL_PATH', 'ERR_INVALID_FILE_URL_HOST'].includes(
    String(code),
  );
}

import { readFile, realpath } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../service/host.ts';
import { decode } from './sourceText.ts';

/** The files of the disk. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const bytes = await unlessAbsent(() => readFile(fileURLToPath(uri)));
    if (!bytes) return undefined;
    const { text, encoding } = decode(bytes);
    // Names and patterns with letters lost would pass for others.
    if (encoding === 'unknown') throw Object.assign(new Error('It is not UTF-8.'), { code: 'NOT_UTF8' });
    return text;
  },
  async realUri(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const file = await unlessAbsent(() => realpath(fileURLToPath(uri)));
    return file === undefined ? undefined : pathToFileURL(file).href;
  },
};

/** Undefined for what is not there, or named as no file of this system can be. */
async function unlessAbsent<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (ABSENT.has(code)) return undefined;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ERR_INVALID_FILE_URL_PATH',
  'ERR_INVALID_FILE_URL_HOST',
]);

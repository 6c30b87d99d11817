import { readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../service/host.ts';
import { decode } from './sourceText.ts';

/** The files of the disk. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const bytes = await unlessAbsent(() => readPlainFile(fileURLToPath(uri)));
    if (!bytes) return undefined;
    const { text, encoding } = decode(bytes);
    // Names and patterns with letters lost would pass for others.
    if (encoding === 'unknown') throw withCode('It is not UTF-8.', 'NOT_UTF8');
    return text;
  },
  async realUri(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const file = await unlessAbsent(() => realpath(fileURLToPath(uri)));
    return file === undefined ? undefined : pathToFileURL(file).href;
  },
};

/** Bytes. Neither an article nor what a team writes is as long; to read one would take all the memory that there is. */
const LARGEST = 32 * 1024 * 1024;

/** @throws where it is larger than anything that is written by hand */
export async function readWhole(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > LARGEST) throw withCode('It is too large.', 'ERR_FS_FILE_TOO_LARGE');
  return readFile(file);
}

/** Of a pipe there may be no end. */
async function readPlainFile(file: string): Promise<Uint8Array> {
  const stats = await stat(file);
  if (!stats.isFile() && !stats.isDirectory()) throw withCode('It is no file.', 'NOT_FILE');
  return readWhole(file);
}

function withCode(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

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

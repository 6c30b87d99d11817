import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, chown, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file through another one beside it, so that whoever reads it sees the old text or the new one, whole.
 * Keeps its mode and, where that is allowed, its owner; a link goes on pointing at it.
 * @throws when the file may not be written: a read-only file stays as it is.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  const temporary = temporaryBeside(target);
  try {
    await writeWhole(temporary, text);
    // Only root may give files away; anybody else keeps the group at best, and the text matters more.
    await chown(temporary, uid, gid).catch(() => undefined);
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Writes a file that may not be there yet, whole or not at all. Nobody else may read it. */
export async function putFile(file: string, text: string): Promise<void> {
  const temporary = temporaryBeside(file);
  try {
    await writeWhole(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
}

async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

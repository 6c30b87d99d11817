import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files } from '../service/host.ts';

/** The files of the disk. What cannot be read is as good as absent: nobody has named it. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const bytes = await Promise.resolve(uri)
      .then((each) => readFile(fileURLToPath(each)))
      .catch(() => undefined);
    return bytes && new TextDecoder().decode(bytes);
  },
};

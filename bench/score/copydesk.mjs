// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const library = new URL('../../dist/index.js', import.meta.url);

/**
 * The library as it is built.
 * @returns {Promise<typeof import('../../server/index.ts')>}
 */
export async function loadCopydesk() {
  if (!existsSync(fileURLToPath(library)))
    throw new Error('There is no dist/index.js: run `npm run build` first.');
  return import(library.href);
}

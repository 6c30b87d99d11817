import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClassTable } from './classTable.mjs';

/** The word classes of a language: from a folder of `<language>.tsv`, or those that the tagger has now. */
export async function readClasses(language, folder) {
  if (folder !== undefined) return readClassTable(join(folder, `${language}.tsv`));
  const file = fileURLToPath(new URL(`../../server/languages/${language}/tagger.json`, import.meta.url));
  const { classes, wide } = JSON.parse(await readFile(file, 'utf8'));
  return { table: new Uint8Array(Buffer.from(classes, 'base64')), wide };
}

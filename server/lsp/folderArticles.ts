import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { LiveDocument } from '../service/host.ts';

/** Files of a folder that are read; a newsroom’s archive is not searched to its end at every keystroke. */
const MOST_FILES = 2000;
/** Bytes; what is longer is no article. */
const LARGEST = 1_000_000;

/** Lists the articles below the folders, given as addresses. A file is read again only once it has changed. */
export function createFolderArticles(): (folders: readonly string[]) => Promise<readonly LiveDocument[]> {
  let kept = new Map<string, LiveDocument>();
  return async (folders) => {
    const found = await Promise.all(folders.filter((uri) => uri.startsWith('file:')).map(listFiles));
    const files = [...new Set(found.flat())].slice(0, MOST_FILES);
    const documents = await Promise.all(files.map((file) => readDocument(file, kept.get(file))));
    kept = new Map(documents.flatMap((document, at) => (document ? [[files[at] ?? '', document]] : [])));
    return [...kept.values()];
  };
}

function listFiles(folder: string): Promise<string[]> {
  return glob('**/*.article', {
    cwd: fileURLToPath(folder),
    absolute: true,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  }).catch(() => []);
}

/** The file as it is now; undefined where it cannot be read. */
async function readDocument(
  file: string,
  before: LiveDocument | undefined,
): Promise<LiveDocument | undefined> {
  try {
    const { mtimeMs: version, size } = await stat(file);
    if (size > LARGEST) return undefined;
    if (before?.version === version) return before;
    const text = (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
    return { uri: pathToFileURL(file).href, languageId: 'article', version, getText: () => text };
  } catch {
    // Deleted, or not ours to read, since the folder was listed.
    return undefined;
  }
}

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatOf } from '../article/formats/index.ts';
import type { LiveDocument } from '../service/host.ts';

/** Files of a folder that are read; a newsroom’s archive is not searched to its end at every keystroke. */
const MOST_FILES = 2000;
const MOST_FOLDERS = 2000;
/** Bytes; what is longer is no article. */
const LARGEST = 1_000_000;

/** Lists what is asked for below the folders, given as addresses. A file is read again only once it has changed. */
export function createFolderArticles(): (
  folders: readonly string[],
  isAsked: IsAsked,
) => Promise<readonly LiveDocument[]> {
  let kept = new Map<string, LiveDocument>();
  return async (folders, isAsked) => {
    const found = await Promise.all(
      folders.filter((uri) => uri.startsWith('file:')).map((uri) => listFiles(uri, isAsked)),
    );
    const files = [...new Set(found.flat())].slice(0, MOST_FILES);
    const documents = await Promise.all(files.map((file) => readDocument(file, kept.get(file))));
    kept = new Map(documents.flatMap((document, at) => (document ? [[files[at] ?? '', document]] : [])));
    return [...kept.values()];
  };
}

/** Whether a file counts as an article, by its format and by what the team says of it. */
type IsAsked = (file: Pick<LiveDocument, 'uri' | 'languageId'>) => Promise<boolean>;

/** Articles below a folder, nearest first; what is hidden and what packages bring along is left out, links are not followed. */
async function listFiles(uri: string, isAsked: IsAsked): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [fileURLToPath(uri)];
  for (const [count, folder] of folders.entries()) {
    if (count >= MOST_FOLDERS || files.length >= MOST_FILES) break;
    // A folder that may not be read has no articles for us.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isFile() && (await isArticle(file, isAsked))) files.push(file);
    }
  }
  return files;
}

async function isArticle(file: string, isAsked: IsAsked): Promise<boolean> {
  const languageId = formatOf(file);
  return languageId !== undefined && isAsked({ uri: pathToFileURL(file).href, languageId });
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
    return {
      uri: pathToFileURL(file).href,
      languageId: formatOf(file) ?? 'article',
      version,
      getText: () => text,
    };
  } catch {
    // Deleted, or not ours to read, since the folder was listed.
    return undefined;
  }
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { fetchJson } from './fetchJson.ts';
import { createFolderArticles } from './folderArticles.ts';
import { type Platform, startServer } from './startServer.ts';

/** Node's clock, its way to let other messages in, and the files of the disk. */
const createPlatform = (): Platform => ({
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
  files: { read: readText },
  fetchJson,
  listArticles: createFolderArticles(),
});

/** Serves over what the command line names: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function runServer(): void {
  startServer(createConnection(), createPlatform());
}

/** Serves over standard input and output, whatever the command line says. */
export function runStdioServer(): void {
  startServer(createConnection(process.stdin, process.stdout), createPlatform());
}

/** What cannot be read is as good as absent: nobody has named it. */
async function readText(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const bytes = await Promise.resolve(uri)
    .then((each) => readFile(fileURLToPath(each)))
    .catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}

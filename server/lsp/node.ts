import { createConnection } from 'vscode-languageserver/node';
import { createFolderArticles } from './folderArticles.ts';
import { type Platform, startServer } from './startServer.ts';

/** Node's clock, its way to let other messages in, and its files. */
const createPlatform = (): Platform => ({
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
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

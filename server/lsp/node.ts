import { createConnection } from 'vscode-languageserver/node';
import { diskFiles } from '../node/files.ts';
import { createPluginHost } from '../node/plugins/pluginHost.ts';
import { resolvePackage } from '../node/resolvePackage.ts';
import { fetchJson } from './fetchJson.ts';
import { createFolderArticles } from './folderArticles.ts';
import { type Platform, startServer } from './startServer.ts';

/** Node's clock, its way to let other messages in, and the files of the disk. */
const createPlatform = (): Platform => ({
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
  files: diskFiles,
  fetchJson,
  resolvePackage,
  plugins: createPluginHost(),
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

import { createConnection } from 'vscode-languageserver/node';
import { type Platform, startServer } from './startServer.ts';

/** Node's clock, and its way to let other messages in. */
const nodePlatform: Platform = {
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
};

/** Serves over what the command line names: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function runServer(): void {
  startServer(createConnection(), nodePlatform);
}

/** Serves over standard input and output, whatever the command line says. */
export function runStdioServer(): void {
  startServer(createConnection(process.stdin, process.stdout), nodePlatform);
}

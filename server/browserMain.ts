import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { fetchJson } from './lsp/fetchJson.ts';
import { startServer } from './lsp/startServer.ts';

/** A message comes in a macrotask of its own, without the delay that a timer has. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { now: () => performance.now(), yield: nextTurn, fetchJson });

import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type Platform, startServer } from '../../server/lsp/startServer.ts';
import { createTestClient, type TestClient } from './client.ts';

const PLATFORM: Platform = {
  now: () => performance.now(),
  yield: () => new Promise((resolve) => setImmediate(resolve)),
};

/** The server and a client over two streams in this process. */
export function startInProcess(
  prepare?: (connection: ProtocolConnection) => void,
  platform: Partial<Platform> = {},
): TestClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, { ...PLATFORM, ...platform });
  return createTestClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), prepare);
}

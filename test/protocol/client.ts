import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** An editor as the tests need one: it speaks the protocol and keeps what is pushed to it. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly published: readonly PublishDiagnosticsParams[];
  initialize(
    capabilities?: ClientCapabilities,
    params?: Partial<InitializeParams>,
  ): Promise<InitializeResult>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** What is pushed for this version, now or later. */
  pushed(uri: string, version: number): Promise<readonly Diagnostic[]>;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  hover(uri: string, line: number, character: number): Promise<{ contents: { value: string } } | null>;
}

export const PULL: ClientCapabilities = { textDocument: { diagnostic: {} } };

/** @param prepare sets up what must answer before the server says anything. */
export function createTestClient(
  reader: MessageReader,
  writer: MessageWriter,
  prepare: (connection: ProtocolConnection) => void = () => {},
): TestClient {
  const connection = createProtocolConnection(reader, writer);
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification('window/logMessage', () => {});
  prepare(connection);
  connection.listen();

  return {
    connection,
    published,
    async initialize(capabilities = {}, params = {}) {
      const hello: InitializeParams = { processId: null, rootUri: null, capabilities, ...params };
      const result = await connection.sendRequest<InitializeResult>('initialize', hello);
      await connection.sendNotification('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'article') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pushed: (uri, version) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.find((params) => params.uri === uri && params.version === version);
          if (!found) return;
          waiting.delete(look);
          resolve(found.diagnostics);
        };
        waiting.add(look);
        look();
      }),
    async pull(uri) {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    },
    hover: (uri, line, character) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
  };
}

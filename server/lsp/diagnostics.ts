import {
  CancellationToken,
  type Connection,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { LanguageService } from '../service/languageService.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { DocumentOf, Documents } from './documents.ts';

/**
 * Diagnostics as the client wants them: on its request, or pushed after each change, with the version they are for.
 * @param diagnosed called after each document that was read to its end.
 * @returns has the diagnostics of the open documents made anew, as after a change of settings: of those that are meant, or of all.
 */
export function provideDiagnostics(
  connection: Connection,
  documents: Documents,
  documentOf: DocumentOf,
  service: LanguageService,
  client: ClientFeatures,
  diagnosed: (uri: string) => void,
): (isMeant?: (uri: string) => boolean) => void {
  return client.pullsDiagnostics
    ? answerPulls(connection, documentOf, service, client, diagnosed)
    : push(connection, documents, documentOf, service, diagnosed);
}

function answerPulls(
  connection: Connection,
  documentOf: DocumentOf,
  service: LanguageService,
  client: ClientFeatures,
  diagnosed: (uri: string) => void,
): () => void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    const document = await documentOf(uri);
    const items = document ? await service.getDiagnostics(document, undefined, token) : [];
    if (items) {
      diagnosed(uri);
      return { kind: DocumentDiagnosticReportKind.Full, items };
    }
    return token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
      : new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', {
          retriggerRequest: true,
        });
  });
  return () => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
}

function push(
  connection: Connection,
  documents: Documents,
  documentOf: DocumentOf,
  service: LanguageService,
  diagnosed: (uri: string) => void,
): (isMeant?: (uri: string) => boolean) => void {
  /** Of what nobody wants checked nothing is published, unless it was before. */
  const shown = new Set<string>();
  const publish = async (uri: string) => {
    const open = documents.get(uri);
    if (!open) return;
    const { version } = open;
    const document = await documentOf(uri);
    const diagnostics = document
      ? await service.getDiagnostics(document, undefined, CancellationToken.None)
      : shown.has(uri) && [];
    if (!diagnostics || documents.get(uri) !== open || open.version !== version) return;
    if (document) shown.add(uri);
    else shown.delete(uri);
    await connection.sendDiagnostics({ uri, version, diagnostics });
    diagnosed(uri);
  };
  const begin = (uri: string) => {
    publish(uri).catch((error) =>
      connection.console.error(`No diagnostics for ${uri}: ${error?.stack ?? error}`),
    );
  };
  documents.onDidChangeContent(({ document }) => begin(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return (isMeant = () => true) => {
    for (const uri of documents.keys()) if (isMeant(uri)) begin(uri);
  };
}

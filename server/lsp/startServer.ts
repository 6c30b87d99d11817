import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Host } from '../service/host.ts';
import { createLanguageService } from '../service/languageService.ts';
import { answerWith, refusing } from './answer.ts';
import { clientFeatures } from './clientFeatures.ts';
import { provideDiagnostics } from './diagnostics.ts';
import { createDocuments } from './documents.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import { followSettings } from './settings.ts';
import { provideStatus } from './status.ts';

/** What the server needs of the platform it runs on. */
export type Platform = Pick<Host, 'now' | 'yield'>;

/** Serves Copydesk over the connection until the client ends it. Nothing is known before the client says hello. */
export function startServer(connection: Connection, platform: Platform): void {
  const documents = createDocuments();
  const tooEarly = connection.onRequest(
    () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The client has not said hello yet.'),
  );

  connection.onInitialize((params) => {
    tooEarly.dispose();
    const client = clientFeatures(params);
    const log = (message: string) => connection.console.warn(message);
    const host = { ...platform, locale: client.locale, log };
    const service = createLanguageService(host, client.presentation);
    const answer = answerWith((uri) => documents.get(uri));

    const diagnosed = client.showsStatus ? provideStatus(connection, documents, service) : () => {};
    const diagnoseAgain = provideDiagnostics(connection, documents, service, client, diagnosed);
    followSettings(connection, client, (settings) => {
      service.configure(settings);
      diagnoseAgain();
    });
    documents.onDidClose(({ document }) => service.forget(document.uri));

    connection.onHover(answer(service.getHover));
    connection.onCodeAction(answer(service.getCodeActions));
    connection.onDocumentSymbol(answer(service.getDocumentSymbols));
    connection.onFoldingRanges(answer(service.getFoldingRanges));
    connection.onDefinition(answer(service.getDefinition));
    connection.onReferences(answer(service.getReferences));
    connection.onPrepareRename(answer(service.prepareRename));
    connection.onRenameRequest(refusing(answer(service.getRename)));
    connection.onCompletion(answer(service.getCompletion));
    connection.onDocumentHighlight(answer(service.getDocumentHighlights));

    return { capabilities: serverCapabilities(client), serverInfo: { name: 'copydesk' } };
  });

  documents.listen(connection);
  connection.listen();
}

import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { teamFileKind } from '../service/desks.ts';
import type { Host, LiveDocument } from '../service/host.ts';
import { createLanguageService, type LanguageService } from '../service/languageService.ts';
import type { PluginHost } from '../service/plugins.ts';
import { answerAll, answerWith, refusing } from './answer.ts';
import { clientFeatures } from './clientFeatures.ts';
import { provideCommands } from './commands.ts';
import { provideDiagnostics } from './diagnostics.ts';
import { createDocuments, type DocumentOf } from './documents.ts';
import { providePluginFindings } from './pluginFindings.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import { followSettings } from './settings.ts';
import { provideStatus } from './status.ts';
import { createRoots, followTeamFiles, withOpenDocuments } from './teamFiles.ts';

/** What the server needs of the platform it runs on. */
export interface Platform extends Pick<Host, 'now' | 'yield' | 'files' | 'fetchJson' | 'resolvePackage'> {
  readonly plugins?: PluginHost;
  /** The articles below the folders, given as addresses, where the platform has files. */
  listArticles?(
    folders: readonly string[],
    isAsked: LanguageService['isAsked'],
  ): Promise<readonly LiveDocument[]>;
}

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
    const files = withOpenDocuments(documents, platform.files);
    // Where no files are read, nobody can tell whether one is there already.
    const createsFiles = client.presentation.createsFiles && platform.files !== undefined;
    const roots = createRoots(connection, client);
    const host: Host = {
      now: platform.now,
      yield: platform.yield,
      files,
      fetchJson: platform.fetchJson,
      resolvePackage: platform.resolvePackage && (client.trusted ? platform.resolvePackage : refusePackage),
      plugins: platform.plugins && (client.trusted ? platform.plugins : 'untrusted'),
      locale: client.locale,
      log,
      openArticles: async () => {
        const others = documents.all().filter(({ uri }) => teamFileKind(uri) === undefined);
        return (await Promise.all(others.map(({ uri }) => documentOf(uri)))).filter(
          (each) => each !== undefined,
        );
      },
      listArticles: async () => (await platform.listArticles?.(roots.list(), service.isAsked)) ?? [],
    };
    const service = createLanguageService(host, { ...client.presentation, createsFiles }, roots.list);
    const isAsked = async (document: LiveDocument) =>
      client.checked.includes(document.uri) || (await service.isAsked(document));
    const documentOf: DocumentOf = async (uri) => {
      const document = documents.get(uri);
      return document && (await isAsked(document)) ? document : undefined;
    };
    const answer = answerWith(documentOf);

    const tellStatus = client.showsStatus
      ? provideStatus(connection, documents, documentOf, service)
      : () => {};
    const runPlugins =
      host.plugins === undefined || host.plugins === 'untrusted'
        ? () => {}
        : providePluginFindings(connection, documents, documentOf, service, (isMeant) =>
            diagnoseAgain(isMeant),
          );
    const diagnoseAgain = provideDiagnostics(connection, documents, documentOf, service, client, (uri) => {
      tellStatus(uri);
      runPlugins(uri);
    });
    const askForSettings = followSettings(connection, client, (settings) => {
      service.configure(settings);
      diagnoseAgain();
    });
    const watchFiles = followTeamFiles(connection, documents, service, client, diagnoseAgain);
    connection.onInitialized(() => {
      askForSettings();
      watchFiles();
      roots.follow(() => {
        service.forgetTeams();
        diagnoseAgain();
      });
    });
    provideCommands(connection, documentOf, service, client);
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
    connection.onWorkspaceSymbol(answerAll(service.getWorkspaceSymbols));
    connection.onDocumentHighlight(answer(service.getDocumentHighlights));

    return { capabilities: serverCapabilities(client), serverInfo: { name: 'copydesk' } };
  });

  documents.listen(connection);
  connection.listen();
}

/** A workspace is data until somebody trusts it, and what is installed in it is nobody's to read before. */
const refusePackage = async () => ({ refused: 'untrusted' }) as const;

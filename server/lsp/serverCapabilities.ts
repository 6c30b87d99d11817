import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL_KIND } from '../service/codeActions.ts';
import { COMPLETION_TRIGGERS } from '../service/completion.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import { commandsFor } from './commands.ts';

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    // Clients that ask for diagnostics when a document is saved go by whether the server wants to hear of it.
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'copydesk',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
    workspaceSymbolProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.changesRoots && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    executeCommandProvider: { commands: [...commandsFor(client)] },
  };
}

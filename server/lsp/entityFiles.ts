import {
  type Connection,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { Files } from '../service/host.ts';
import type { LanguageService } from '../service/languageService.ts';
import { isEntityFile } from '../service/teams.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { Documents } from './documents.ts';

/** Adds what is named at a place to the team's entities; its arguments are a URI and a position. */
export const ADD_TO_ENTITIES = 'copydesk.server.addToEntities';

/** Milliseconds after the last keystroke in an entity file: every article that is open is read anew. */
const REST = 200;

/** Files as the editor shows them: what is open and not yet saved counts. */
export function withOpenDocuments(documents: Documents, files: Files | undefined): Files {
  return {
    read: async (uri) => documents.get(uri)?.getText() ?? files?.read(uri),
  };
}

/**
 * Reads a team's entities anew when they change, in the editor or on the disk.
 * @returns what is to be done once the client is ready.
 */
export function followEntityFiles(
  connection: Connection,
  documents: Documents,
  service: LanguageService,
  client: ClientFeatures,
  diagnoseAgain: () => void,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (uri: string) => {
    if (!isEntityFile(uri)) return;
    // At once: an edit of the file that goes by an older text would tear it.
    service.forgetTeams();
    clearTimeout(waiting);
    waiting = setTimeout(diagnoseAgain, REST);
  };
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document }) => changed(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) changed(uri);
  });
  return () => {
    if (!client.watchesFiles) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/entities.{yaml,yml}' }],
      })
      .catch(() => connection.console.info('The client does not watch files.'));
  };
}

/** The folders of the workspace, as they are now; in others other files are found. To be followed once the server has said hello. */
export function createRoots(
  connection: Connection,
  client: ClientFeatures,
): { readonly list: () => readonly string[]; readonly follow: (changed: () => void) => void } {
  let { roots } = client;
  return {
    list: () => roots,
    follow(changed) {
      if (!client.changesRoots) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)];
        changed();
      });
    },
  };
}

/** The command for editors without code actions, and for a key of one's own. */
export function provideAddToEntities(
  connection: Connection,
  documents: Documents,
  service: LanguageService,
): void {
  connection.onExecuteCommand(async ({ command, arguments: [uri, position] = [] }, token) => {
    const document = command === ADD_TO_ENTITIES && typeof uri === 'string' ? documents.get(uri) : undefined;
    if (!document || !isPosition(position))
      return new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such command, or no such document.');
    const edit = await service.addToEntities(document, { position }, token);
    if (!edit) return false;
    return (await connection.workspace.applyEdit(edit)).applied;
  });
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'line' in value &&
    'character' in value &&
    typeof value.line === 'number' &&
    typeof value.character === 'number'
  );
}

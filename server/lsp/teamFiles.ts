import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { IGNORE_FILE_NAME } from '../config/ignoreFile.ts';
import type { Files } from '../service/host.ts';
import type { LanguageService } from '../service/languageService.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { Documents } from './documents.ts';

/** Files that the team keeps beside its articles; what a configuration extends or names may have any name. */
const WATCHED = ['*.yaml', '*.yml', '*.json', IGNORE_FILE_NAME];

/** Milliseconds after the last keystroke in an entity file: every article that is open is read anew. */
const REST = 200;

/** Files as the editor shows them: what is open and not yet saved counts. */
export function withOpenDocuments(documents: Documents, files: Files | undefined): Files {
  return {
    read: async (uri) => documents.get(uri)?.getText() ?? files?.read(uri),
    realUri: files?.realUri,
  };
}

/**
 * Reads a team's entities anew when they change, in the editor or on the disk.
 * @returns what is to be done once the client is ready.
 */
export function followTeamFiles(
  connection: Connection,
  documents: Documents,
  service: LanguageService,
  client: ClientFeatures,
  diagnoseAgain: () => void,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (uri: string) => {
    if (!service.isTeamFile(uri) && !uri.endsWith(`/${IGNORE_FILE_NAME}`)) return;
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
        watchers: [{ globPattern: `**/{${WATCHED.join(',')}}` }],
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

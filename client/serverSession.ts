import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentFilter, getDocumentSelector, withTeam } from './documentSelector.ts';
import { hasConfiguration, type TeamFiles } from './teamFiles.ts';

/** @param asked URIs of documents that are checked whatever their language */
export type StartClient = (
  selector: DocumentFilter[],
  asked: readonly string[],
) => Promise<BaseLanguageClient>;

/** The server while VS Code runs: started for the first document that it is for, and again when those change. */
export interface ServerSession extends Disposable {
  /** Reads anew which documents are checked; restarts the server where that makes a difference. */
  selectDocuments(): Promise<void>;
  /** Starts the server if none runs yet and the document is one of those that are checked, or that the team may want to have checked. */
  startFor(document: TextDocument): Promise<void>;
  /** The same for whatever is open, where the team's files have changed. */
  startForOpen(): Promise<void>;
  /** Has a document checked whatever its language, until the window closes; false where it was already. */
  check(document: TextDocument): Promise<boolean>;
  restart(): Promise<void>;
}

/** @param startClient makes a client for these documents and starts it */
export function createServerSession(startClient: StartClient, teamFiles: TeamFiles): ServerSession {
  const asked = new Set<string>();
  let selector: DocumentFilter[] = [];
  let client: BaseLanguageClient | undefined;
  let last: Promise<void> = Promise.resolve();

  /** One after the other: a client that is stopping cannot be started. */
  function queue(step: () => Promise<void>): Promise<void> {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  }

  const isChecked = (document: TextDocument) => languages.match(selector, document) > 0;

  /** In a project without a configuration Markdown starts no server. */
  async function needsServer(document: TextDocument): Promise<boolean> {
    if (isChecked(document)) return true;
    const mayBeAsked = languages.match(withTeam([], teamFiles.configurations), document) > 0;
    return mayBeAsked && hasConfiguration(document, teamFiles);
  }

  async function start(): Promise<void> {
    if (client !== undefined) return;
    for (const document of workspace.textDocuments) {
      if (!(await needsServer(document))) continue;
      client = await startClient(selector, [...asked]);
      return;
    }
  }

  async function stop(): Promise<void> {
    const stopped = client;
    client = undefined;
    await stopped?.dispose();
  }

  const restart = () => queue(stop).then(() => queue(start));

  async function selectDocuments(): Promise<void> {
    const changed = getDocumentSelector(asked);
    if (JSON.stringify(changed) === JSON.stringify(selector)) return;
    selector = changed;
    await restart();
  }

  return {
    selectDocuments,
    restart,
    startFor: async (document) => {
      if (client === undefined && (await needsServer(document))) await queue(start);
    },
    startForOpen: () => queue(start),
    async check(document) {
      if (isChecked(document)) return false;
      asked.add(document.uri.toString());
      await selectDocuments();
      return true;
    },
    dispose: () => void queue(stop),
  };
}

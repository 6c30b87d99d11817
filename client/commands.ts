import {
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ServerSession } from './serverSession.ts';

/** The commands of the manifest's `contributes.commands`. */
export function registerCommands(session: ServerSession, channel: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('copydesk.checkAsArticle', (uri?: Uri) => checkAsArticle(session, uri)),
    commands.registerCommand('copydesk.addToEntities', addToEntities),
    commands.registerCommand('copydesk.lookUp', lookUp),
    commands.registerCommand('copydesk.restartServer', () => session.restart()),
    commands.registerCommand('copydesk.showOutput', () => channel.show()),
  ];
}

/** Adds what the cursor is on to the team's entity file; the server does it, where one runs. */
async function addToEntities(): Promise<void> {
  if (!(await runAtCursor<boolean>('copydesk.server.addToEntities')))
    await window.showInformationMessage(
      l10n.t('Put the cursor on a name of an article that the entity file does not have yet.'),
    );
}

/** Says what Wikidata knows of what the cursor is on. The server asks, if the settings allow it, and shows the answer itself. */
async function lookUp(): Promise<void> {
  const answer = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Asking Wikidata') },
    () => runAtCursor<string>('copydesk.server.lookUp'),
  );
  if (!answer) await window.showInformationMessage(l10n.t('Open an article, and put the cursor on a name.'));
}

/** A command of the server about the place of the cursor; undefined where no server runs, or none for this document. */
async function runAtCursor<T>(command: string): Promise<T | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return commands
    .executeCommand<T>(command, editor.document.uri.toString(), { line, character })
    .then(undefined, () => undefined);
}

/** @param uri given where the command is called from a menu; else it is for the document in the editor */
async function checkAsArticle(session: ServerSession, uri: Uri | undefined): Promise<void> {
  const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
  if (document === undefined) {
    await window.showInformationMessage(l10n.t('Open the file that is to be checked first.'));
    return;
  }
  if (uri) await window.showTextDocument(document);
  const name = workspace.asRelativePath(document.uri);
  if (await session.check(document)) {
    window.setStatusBarMessage(l10n.t('{0} is checked as an article until this window closes.', name), 5000);
  } else {
    await window.showInformationMessage(l10n.t('{0} is checked already.', name));
  }
}

import { commands, type Disposable, type LogOutputChannel, l10n, type Uri, window, workspace } from 'vscode';
import type { ServerSession } from './serverSession.ts';

/** The commands of the manifest's `contributes.commands`. */
export function registerCommands(session: ServerSession, channel: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('copydesk.checkAsArticle', (uri?: Uri) => checkAsArticle(session, uri)),
    commands.registerCommand('copydesk.addToEntities', addToEntities),
    commands.registerCommand('copydesk.restartServer', () => session.restart()),
    commands.registerCommand('copydesk.showOutput', () => channel.show()),
  ];
}

/** Adds what the cursor is on to the team's entity file; the server does it, where one runs. */
async function addToEntities(): Promise<void> {
  const editor = window.activeTextEditor;
  const added =
    editor &&
    (await commands
      .executeCommand<boolean>('copydesk.server.addToEntities', editor.document.uri.toString(), {
        line: editor.selection.active.line,
        character: editor.selection.active.character,
      })
      .then(undefined, () => false));
  if (!added)
    await window.showInformationMessage(
      l10n.t('Put the cursor on a name of an article that the entity file does not have yet.'),
    );
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

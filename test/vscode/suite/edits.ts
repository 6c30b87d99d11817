import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  commands,
  type Position,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { uriOf } from './articles.ts';
import { isTrue } from './assert.ts';
import { positionOf } from './places.ts';

/** In the browser the folder is in memory, and the server reads no files: there a file of the team counts while it is open. */
export function isOnDisk(): boolean {
  return uriOf('').scheme === 'file';
}

export function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}

/** On the disk, behind the editor's back. */
export function write(path: string, text: string): Thenable<void> {
  return workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
}

/** In the editor. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  isTrue(start >= 0, `${words} stands in the file`);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, by);
  isTrue(await workspace.applyEdit(edit), 'it is written');
}

/** Quick fixes of that title at the words between ⟦ and ⟧. */
export async function actionsAt(document: TextDocument, words: string, title: string): Promise<CodeAction[]> {
  const at = positionOf(document, words);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(at, at),
    CodeActionKind.QuickFix.value,
  );
  return actions.filter((action) => action.title === title);
}

/** Applies the one quick fix of that title. */
export async function applyAction(document: TextDocument, words: string, title: string): Promise<void> {
  const [action, ...more] = await actionsAt(document, words, title);
  isTrue(action?.edit && more.length === 0, `one action “${title}”`);
  isTrue(await workspace.applyEdit(action.edit), `${title} applies`);
}

/** What is offered to be written there. */
export async function labelsAt(document: TextDocument, position: Position): Promise<string[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

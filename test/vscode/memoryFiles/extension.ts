import { type ExtensionContext, Uri, workspace } from 'vscode';
import { createMemoryFiles } from './memoryFiles.ts';

/** Gives the browser, which has no disk, a folder with the files of the test workspace. */
export async function activate(context: ExtensionContext): Promise<void> {
  const files = createMemoryFiles(fetchFiles(Uri.joinPath(context.extensionUri, 'files.json')));
  context.subscriptions.push(workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }));
}

async function fetchFiles(uri: Uri): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(uri.toString(true));
  return new Map(Object.entries((await response.json()) as Record<string, string>));
}

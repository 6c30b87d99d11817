import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startCopydesk } from './copydesk.ts';

/** Where the extension host is a web worker, as on vscode.dev: the server runs in another one. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'serverWorker.js').toString(true);
  return startCopydesk(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options),
  );
}

import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startCopydesk } from './copydesk.ts';

/** Where the extension host is a web worker, as on vscode.dev: the server runs in another one. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'serverWorker.js').toString(true);
  // The web host's Worker is not the class that the library looks for: it gets both ends of the pipe instead.
  const startWorker = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  startCopydesk(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}

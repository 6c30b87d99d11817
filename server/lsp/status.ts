import { CancellationToken, type Connection, NotificationType } from 'vscode-languageserver';
import type { LanguageService } from '../service/languageService.ts';
import type { Status } from '../service/status.ts';
import type { DocumentOf, Documents } from './documents.ts';

/** Of a document that was checked and is no longer. */
interface Unchecked {
  readonly uri: string;
  readonly unchecked: true;
}

/** Tells clients that show it the language, words and quotations of a document. */
export const StatusNotification = new NotificationType<Status | Unchecked>('copydesk/status');

/** Milliseconds after the last reading: who types does not watch the count, and the next keystroke must not wait for it. */
const REST = 100;

/** Sends the status of a document that has been read, once it rests, unless it is what the client knows. */
export function provideStatus(
  connection: Connection,
  documents: Documents,
  documentOf: DocumentOf,
  service: LanguageService,
): (uri: string) => void {
  const sent = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  documents.onDidClose(({ document: { uri } }) => {
    sent.delete(uri);
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  });
  const send = async (uri: string) => {
    const document = await documentOf(uri);
    const status = document
      ? await service.getStatus(document, undefined, CancellationToken.None)
      : sent.has(uri) && ({ uri, unchecked: true } as const);
    if (!status || sent.get(uri) === JSON.stringify(status)) return;
    sent.set(uri, JSON.stringify(status));
    await connection.sendNotification(StatusNotification, status);
  };
  return (uri) => {
    clearTimeout(waiting.get(uri));
    const begin = () => {
      waiting.delete(uri);
      send(uri).catch((error) => connection.console.error(`No status for ${uri}: ${error?.stack ?? error}`));
    };
    waiting.set(uri, setTimeout(begin, REST));
  };
}

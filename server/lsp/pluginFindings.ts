import { CancellationToken, type Connection } from 'vscode-languageserver';
import { teamFileKind } from '../service/desks.ts';
import type { LanguageService } from '../service/languageService.ts';
import type { DocumentOf, Documents } from './documents.ts';

/** Milliseconds after the last reading: plugins take their time, and who types does not wait for them. */
const REST = 300;

/**
 * Lets plugins read a document that has been diagnosed, once it rests.
 * @param diagnoseAgain called where they have found something new: the article shows it, or a configuration what is left out.
 */
export function providePluginFindings(
  connection: Connection,
  documents: Documents,
  documentOf: DocumentOf,
  service: LanguageService,
  diagnoseAgain: (isMeant: (uri: string) => boolean) => void,
): (uri: string) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  documents.onDidClose(({ document }) => cancel(document.uri));
  const run = async (uri: string) => {
    const document = await documentOf(uri);
    if (document && (await service.runPlugins(document, undefined, CancellationToken.None)))
      diagnoseAgain((each) => each === uri || teamFileKind(each) === 'config');
  };
  return (uri) => {
    cancel(uri);
    const begin = () => {
      waiting.delete(uri);
      run(uri).catch((error) => connection.console.error(`No plugins for ${uri}: ${error?.stack ?? error}`));
    };
    waiting.set(uri, setTimeout(begin, REST));
  };
}

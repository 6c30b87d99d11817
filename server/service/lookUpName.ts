import type { Position } from 'vscode-languageserver-types';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import type { Facts } from './description.ts';
import type { Host } from './host.ts';
import { entityAt } from './lookUp.ts';
import { say } from './messages.ts';
import type { Settings } from './settings.ts';
import { describeAnswer } from './wikidata/describeAnswer.ts';
import { type Query, queryFor, wordsSent } from './wikidata/query.ts';
import { createWikidata } from './wikidata/wikidata.ts';

/** The command of the server that asks; see lsp/commands.ts. */
export const LOOK_UP_COMMAND = 'copydesk.server.lookUp';

type Mode = Settings['lookUp'];

/** What Wikidata says of the names of an article. Nothing is sent but a name, and only as the settings allow. */
export interface NameLookUp {
  /** For a hover: it asks only where hovering may. */
  factsAt(reading: Reading, position: Position, mode: Mode): Promise<Facts | undefined>;
  /** Asks, because somebody wants it; the answer in one text. */
  askAt(reading: Reading, position: Position, mode: Mode): Promise<string>;
  /** The offer to ask, where that is allowed and has not been done. */
  offerAt(reading: Reading, position: Position, mode: Mode): CodeAction | undefined;
}

export function createNameLookUp(host: Host): NameLookUp {
  const wikidata = createWikidata(host);
  const { locale } = host;

  function queryAt({ article, positions }: Reading, position: Position): Query | undefined {
    const entity = entityAt(article, positions.offsetAt(position));
    return entity && queryFor(entity);
  }

  return {
    async factsAt(reading, position, mode) {
      const query = mode === 'off' ? undefined : queryAt(reading, position);
      if (!query || !wikidata) return undefined;
      const answer = mode === 'onHover' ? await wikidata.ask(query) : wikidata.known(query);
      return answer && describeAnswer(answer, host.now(), locale);
    },
    async askAt(reading, position, mode) {
      if (mode === 'off' || !wikidata) return say(locale, 'webOff');
      const query = queryAt(reading, position);
      if (!query) return say(locale, 'webNoName');
      return describeAnswer(await wikidata.ask(query), host.now(), locale).lines.join('\n');
    },
    offerAt(reading, position, mode) {
      const query = mode === 'off' ? undefined : queryAt(reading, position);
      if (!query || !wikidata || wikidata.known(query)) return undefined;
      const title = say(locale, 'lookUp', { words: wordsSent(query) });
      const command = { title, command: LOOK_UP_COMMAND, arguments: [reading.uri, position] };
      return { title, kind: CodeActionKind.QuickFix, command };
    },
  };
}

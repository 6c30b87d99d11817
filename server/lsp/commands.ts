import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import type { LiveDocument, Token } from '../service/host.ts';
import type { LanguageService } from '../service/languageService.ts';
import { LOOK_UP_COMMAND } from '../service/lookUpName.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { DocumentOf } from './documents.ts';

type Run = (document: LiveDocument, position: Position, token: Token) => Promise<unknown>;

/** Commands for editors without code actions, and for a key of one's own. Their arguments are a URI and a position. */
const ADD_TO_ENTITIES = 'copydesk.server.addToEntities';

/** The commands that the server runs for this client. */
export function commandsFor({ appliesEdits }: ClientFeatures): readonly string[] {
  return appliesEdits ? [ADD_TO_ENTITIES, LOOK_UP_COMMAND] : [LOOK_UP_COMMAND];
}

export function provideCommands(
  connection: Connection,
  documentOf: DocumentOf,
  service: LanguageService,
  client: ClientFeatures,
): void {
  const commands: Readonly<Record<string, Run>> = {
    /** Adds what is named at the place to the team's entities; false where there is nothing to add. */
    [ADD_TO_ENTITIES]: async (document, position, token) => {
      const edit = await service.addToEntities(document, { position }, token);
      return edit ? (await connection.workspace.applyEdit(edit)).applied : false;
    },
    /** Says what Wikidata knows of it. */
    [LOOK_UP_COMMAND]: async (document, position, token) => {
      const answer = await service.lookUp(document, { position }, token);
      if (answer)
        await connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Info,
          message: answer,
        });
      return answer ?? null;
    },
  };
  const known = commandsFor(client);
  connection.onExecuteCommand(async ({ command, arguments: [uri, position] = [] }, token) => {
    const run = known.includes(command) ? commands[command] : undefined;
    const document = typeof uri === 'string' ? await documentOf(uri) : undefined;
    if (!run || !document || !isPosition(position))
      return new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such command, or no such document.');
    return run(document, position, token);
  });
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'line' in value &&
    'character' in value &&
    typeof value.line === 'number' &&
    typeof value.character === 'number'
  );
}

import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { parseSettings, type Settings } from '../service/settings.ts';
import type { ClientFeatures } from './clientFeatures.ts';

const SECTION = 'copydesk';

/**
 * Keeps the settings as the client has them. Nothing waits for them: some clients announce that they answer
 * `workspace/configuration` and never do, others refuse to register anything, or send empty settings at every turn.
 * @param apply called when they differ from those before, the defaults to begin with.
 * @returns what is to be done once the client is ready.
 */
export function followSettings(
  connection: Connection,
  client: ClientFeatures,
  apply: (settings: Settings) => void,
): () => void {
  let current = parseSettings(undefined);
  const take = (sent: unknown) => {
    const settings = parseSettings(sent);
    if (isSame(settings, current)) return;
    current = settings;
    apply(settings);
  };
  const ask = () => {
    connection.workspace
      .getConfiguration(SECTION)
      .then(take, (error) =>
        connection.console.warn(`The client did not give its settings: ${error?.message}`),
      );
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    const sent = settings?.[SECTION];
    if (sent !== undefined && sent !== null) take(sent);
    if (client.answersConfiguration) ask();
    else if (!sent) take(undefined);
  });
  return () => {
    if (!client.answersConfiguration) return;
    ask();
    if (!client.registersConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch(() => connection.console.info('The client does not tell when its settings change.'));
  };
}

function isSame(a: Settings, b: Settings): boolean {
  return (
    a.documentLanguages.join(' ') === b.documentLanguages.join(' ') &&
    a.preset === b.preset &&
    a.severityFloor === b.severityFloor &&
    a.language === b.language &&
    a.renameInQuotations === b.renameInQuotations &&
    a.lookUp === b.lookUp
  );
}

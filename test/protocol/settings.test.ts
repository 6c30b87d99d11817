import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type ProtocolConnection,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { FAULTY } from './articles.ts';
import { PULL } from './client.ts';
import { startInProcess } from './inProcess.ts';

const URI = 'file:///a.article';
const ASKS: ClientCapabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
};

/** What is pushed for a faulty article by a server whose client answers as `prepare` says. */
async function diagnosed(
  capabilities: ClientCapabilities,
  prepare?: (connection: ProtocolConnection) => void,
) {
  const client = startInProcess(prepare);
  await client.initialize(capabilities);
  await client.open(URI, FAULTY);
  return { client, diagnostics: await client.pushed(URI, 1) };
}

const change = (connection: ProtocolConnection, settings: unknown) =>
  connection.sendNotification('workspace/didChangeConfiguration', { settings });

describe('settings', () => {
  test.each([
    ['never answers', () => new Promise(() => {})],
    ['answers null', () => [null]],
    ['answers nothing', () => []],
    ['answers something else', () => [{ preset: 7, language: false }]],
    ['refuses', () => new ResponseError(LSPErrorCodes.RequestFailed, 'no')],
  ])('a client that %s gets the defaults', async (_, answer) => {
    const { diagnostics } = await diagnosed(ASKS, (connection) => {
      connection.onRequest('workspace/configuration', answer);
      connection.onRequest('client/registerCapability', () => {});
    });
    expect(diagnostics).toEqual((await diagnosed({})).diagnostics);
  });

  test('a client that refuses to register anything is served', async () => {
    const refuse = () => new ResponseError(LSPErrorCodes.RequestFailed, 'no');
    const { diagnostics } = await diagnosed(ASKS, (connection) => {
      connection.onRequest('workspace/configuration', () => [null]);
      connection.onRequest('client/registerCapability', refuse);
    });
    expect(diagnostics).not.toEqual([]);
  });

  test('what is milder than whoever edits wants to see is not shown', async () => {
    const { client, diagnostics } = await diagnosed({});
    expect(diagnostics.some(({ severity }) => severity === 2)).toBe(true);
    await change(client.connection, { copydesk: { severityFloor: 'error' } });
    await expect
      .poll(() => client.published.at(-1)?.diagnostics.every(({ severity }) => severity === 1))
      .toBe(true);
    await change(client.connection, { copydesk: { severityFloor: 'suggestion' } });
    await expect.poll(() => client.published.at(-1)?.diagnostics).toEqual(diagnostics);
  });

  test('messages are in the language that the client asks for, whatever its own is', async () => {
    const client = startInProcess();
    await client.initialize({}, { locale: 'en', initializationOptions: { locale: 'fr' } });
    await client.open(URI, FAULTY);
    const [first] = await client.pushed(URI, 1);
    expect(first?.message).toMatch(/[éèà«]| la | les /u);
  });

  test('nothing is asked of a client before it is answered', async () => {
    const asked: string[] = [];
    const client = startInProcess((connection) => {
      for (const method of ['client/registerCapability', 'workspace/configuration'])
        connection.onRequest(method, () => {
          asked.push(method);
          return null;
        });
      // Sent by `initialize` once the answer is there.
      const send = connection.sendNotification.bind(connection);
      connection.sendNotification = ((...args: Parameters<typeof send>) => {
        expect(asked).toEqual([]);
        return send(...args);
      }) as typeof connection.sendNotification;
    });
    await client.initialize({
      workspace: {
        ...ASKS.workspace,
        workspaceFolders: true,
        applyEdit: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    });
    expect.hasAssertions();
  });

  test.each([[null], [{}], [[]], [{ copydesk: null }], ['']])(
    'settings sent as %j change nothing',
    async (settings) => {
      const { client } = await diagnosed({});
      await change(client.connection, settings);
      expect(await client.hover(URI, 0, 0)).toBeNull();
      expect(client.published).toHaveLength(1);
    },
  );

  test('settings that change are applied at once to what is open', async () => {
    const { client, diagnostics } = await diagnosed({});
    await change(client.connection, { copydesk: { language: 'en' } });
    await expect.poll(() => client.published.length).toBe(2);
    expect(client.published[1]?.diagnostics).not.toEqual(diagnostics);
    await change(client.connection, { copydesk: { language: 'auto' } });
    await expect.poll(() => client.published[2]?.diagnostics).toEqual(diagnostics);
  });

  test('they are asked for by section, and a client that pulls is told to pull again', async () => {
    let refreshed = 0;
    const asked: unknown[] = [];
    const client = startInProcess((connection) => {
      connection.onRequest('workspace/configuration', (params) => {
        asked.push(params);
        return [{ preset: 'strict' }];
      });
      connection.onRequest('workspace/diagnostic/refresh', () => void refreshed++);
    });
    await client.initialize({
      ...PULL,
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    });
    await expect.poll(() => refreshed).toBe(1);
    expect(asked).toEqual([{ items: [{ section: 'copydesk' }] }]);
  });
});

import { describe, expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Diagnostic,
  RegistrationParams,
} from 'vscode-languageserver-protocol';
import { startInProcess } from './inProcess.ts';

const ARTICLE = `Airport to close

The airport of Kirnoff will close, Ann Calder said on Monday.

“I was born in Kirnoff,” she said.
`;
const ROOT = 'file:///desk';
const URI = `${ROOT}/news/port.article`;
const ENTITIES = `${ROOT}/entities.yaml`;
const FILE = '# ours\n- name: Kyrnov\n  type: place\n  forbidden: [{spelling: Kirnoff, reason: old}]\n';

const EDITS: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A server in a folder with these files, by URI; they may change under its feet. */
async function start(files: Record<string, string>, capabilities: ClientCapabilities = {}) {
  const registered: string[] = [];
  const applied: ApplyWorkspaceEditParams[] = [];
  const client = startInProcess(
    (connection) => {
      connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
        registered.push(...registrations.map(({ method }) => method));
      });
      connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        applied.push(params);
        return { applied: true };
      });
    },
    { files: { read: async (uri) => files[uri] } },
  );
  await client.initialize(capabilities, { workspaceFolders: [{ uri: ROOT, name: 'desk' }] });
  const touch = (uri: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  return { client, registered, applied, touch };
}

const spellings = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'names/house-spelling').map(({ message }) => message);

const OLD = 'The house does not write “Kirnoff”, but “Kyrnov”: old.';

describe('the entity file', () => {
  test('of a folder above, up to the root, says what is forbidden', async () => {
    const { client } = await start({
      [ENTITIES]: FILE,
      'file:///entities.yaml': '- {name: X, forbidden: [Monday]}',
    });
    await client.open(URI, ARTICLE);
    expect(spellings(await client.pushed(URI, 1))).toEqual([OLD, OLD]);
  });

  test('that is nearest counts', async () => {
    const nearer = '- {name: Kirnow, forbidden: [Kirnoff]}';
    const { client } = await start({ [ENTITIES]: FILE, [`${ROOT}/news/entities.yml`]: nearer });
    await client.open(URI, ARTICLE);
    expect(spellings(await client.pushed(URI, 1))[0]).toBe(
      'The house does not write “Kirnoff”, but “Kirnow”.',
    );
  });

  test('is watched', async () => {
    const files: Record<string, string> = {};
    const { client, touch, registered } = await start(files, EDITS);
    await expect.poll(() => registered).toContain('workspace/didChangeWatchedFiles');
    await client.open(URI, ARTICLE);
    expect(spellings(await client.pushed(URI, 1))).toEqual([]);
    files[ENTITIES] = FILE;
    await touch(ENTITIES);
    await expect.poll(() => spellings(client.published.at(-1)?.diagnostics ?? [])).toEqual([OLD, OLD]);
    delete files[ENTITIES];
    await touch(ENTITIES);
    await expect.poll(() => spellings(client.published.at(-1)?.diagnostics ?? [])).toEqual([]);
  });

  test('counts as it is in the editor, and its mistakes are diagnostics in it', async () => {
    const { client } = await start({ [ENTITIES]: FILE });
    await client.open(URI, ARTICLE);
    await client.pushed(URI, 1);
    await client.open(ENTITIES, FILE.replace('old', 'older').replace('type', 'tpye'), 'yaml');
    const [problem, ...more] = await client.pushed(ENTITIES, 1);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'entities',
      severity: 1,
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
      message: 'There is no key “tpye”. Is “type” meant?',
    });
    const newest = () => client.published.filter(({ uri }) => uri === URI).at(-1)?.diagnostics ?? [];
    await expect
      .poll(() => spellings(newest()))
      .toEqual([`${OLD.slice(0, -1)}er.`, `${OLD.slice(0, -1)}er.`]);
    await client.change(ENTITIES, 2, { text: FILE });
    expect(await client.pushed(ENTITIES, 2)).toEqual([]);
    await expect.poll(() => spellings(newest())).toEqual([OLD, OLD]);
  });

  test('of a folder that is opened later counts from then on', async () => {
    const other = 'file:///other';
    const article = `${other}/news/port.article`;
    const { client } = await start(
      { [`${other}/entities.yaml`]: FILE },
      { workspace: { workspaceFolders: true } },
    );
    await client.open(article, ARTICLE);
    expect(spellings(await client.pushed(article, 1))).toEqual([]);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: other, name: 'other' }], removed: [] },
    });
    await expect.poll(() => spellings(client.published.at(-1)?.diagnostics ?? [])).toEqual([OLD, OLD]);
  });

  test('speaks first when its entities are hovered', async () => {
    const file =
      '- name: Ann Calder\n  role: harbour master\n  description: Ask for the plan.\n  pronouns: she/her\n';
    const { client } = await start({ [ENTITIES]: file });
    await client.open(URI, ARTICLE);
    const hover = await client.hover(URI, 2, 36);
    expect(hover?.contents.value).toMatch(
      /^Ann Calder – person\nharbour master\nAsk for the plan.\nPronouns: she\/her\n/,
    );
  });

  test('names the reason of a spelling that is no part of the name', async () => {
    const { client } = await start({ [ENTITIES]: FILE });
    await client.open(URI, ARTICLE);
    const hover = await client.hover(URI, 2, 16);
    expect(hover?.contents.value).toContain('“Kirnoff” is Kyrnov: another spelling of the name\n');
  });

  test('has completion and hover for its keys, and none of what is for articles', async () => {
    const { client } = await start({});
    await client.open(ENTITIES, '- name: Kyrnov\n  \n', 'yaml');
    const ask = <T>(method: string) =>
      client.connection.sendRequest<T>(`textDocument/${method}`, {
        textDocument: { uri: ENTITIES },
        position: { line: 1, character: 2 },
      });
    const items = await ask<CompletionItem[]>('completion');
    expect(items.map(({ label }) => label)).toContain('forbidden');
    expect(await client.hover(ENTITIES, 0, 3)).toMatchObject({
      contents: { value: expect.stringMatching(/^name/) },
    });
    expect(await ask('documentSymbol')).toEqual([]);
  });
});

describe('adding to the team’s entities', () => {
  const range = { start: { line: 2, character: 36 }, end: { line: 2, character: 36 } };
  const actionsAt = async (server: Awaited<ReturnType<typeof start>>, at = range) => {
    await server.client.open(URI, ARTICLE);
    return askForActions(server, at);
  };
  const askForActions = async (
    { client }: Awaited<ReturnType<typeof start>>,
    at = range,
  ): Promise<readonly CodeAction[]> => {
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: at,
      context: { diagnostics: [] },
    });
    return actions.filter(({ title }) => title.startsWith('Add “'));
  };
  const ENTRY = '- name: Ann Calder\n  type: person\n';

  test('is a quick fix that edits the file behind its last entry', async () => {
    const [action] = await actionsAt(await start({ [ENTITIES]: FILE }, EDITS));
    expect(action).toMatchObject({ title: 'Add “Ann Calder” to the team’s entities', kind: 'quickfix' });
    const end = { line: 4, character: 0 };
    expect(action?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: ENTITIES, version: null },
          edits: [{ range: { start: end, end }, newText: ENTRY }],
        },
      ],
    });
  });

  test('goes by the file as it is now, however lately that has changed', async () => {
    const server = await start({ [ENTITIES]: FILE }, EDITS);
    await server.client.open(ENTITIES, FILE, 'yaml');
    expect(await actionsAt(server)).toHaveLength(1);
    await server.client.change(ENTITIES, 2, { text: `${FILE}- name: Orvane\n` });
    const [action] = await askForActions(server);
    const end = { line: 5, character: 0 };
    expect(action?.edit?.documentChanges).toMatchObject([{ edits: [{ range: { start: end, end } }] }]);
    await server.client.change(ENTITIES, 3, { text: `${FILE}- name: Ann Calder\n` });
    expect(await askForActions(server)).toEqual([]);
  });

  test('makes the file in the root where there is none', async () => {
    const [action] = await actionsAt(await start({}, EDITS));
    const top = { line: 0, character: 0 };
    expect(action?.edit?.documentChanges).toEqual([
      { kind: 'create', uri: ENTITIES, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: ENTITIES, version: null },
        edits: [{ range: { start: top, end: top }, newText: ENTRY }],
      },
    ]);
  });

  test('is not offered of what the file has, nor where the client makes no files', async () => {
    const kyrnov = { start: { line: 2, character: 16 }, end: { line: 2, character: 16 } };
    expect(await actionsAt(await start({ [ENTITIES]: FILE }, EDITS), kyrnov)).toEqual([]);
    expect(await actionsAt(await start({}, {}))).toEqual([]);
  });

  test('is a command too', async () => {
    const server = await start({ [ENTITIES]: FILE }, EDITS);
    await server.client.open(URI, ARTICLE);
    const run = (position: object) =>
      server.client.connection.sendRequest('workspace/executeCommand', {
        command: 'copydesk.server.addToEntities',
        arguments: [URI, position],
      });
    expect(await run(range.start)).toBe(true);
    expect(server.applied).toHaveLength(1);
    expect(await run({ line: 1, character: 0 })).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import type { TestClient } from './client.ts';
import { startInProcess } from './inProcess.ts';

const ROOT = 'file:///desk';
const CONFIG = `${ROOT}/copydesk.yaml`;
const NOTES = `${ROOT}/notes/a.md`;
const TEXT = 'A title\n\nThe mayor of Brest, Ann Calder, saw the the quay.\n';

/** A server in a folder with these files, by URI; they may change under its feet. */
async function start(files: Record<string, string> = {}, options = {}) {
  const client = startInProcess(undefined, { files: { read: async (uri) => files[uri] } });
  await client.initialize(
    {},
    { workspaceFolders: [{ uri: ROOT, name: 'desk' }], initializationOptions: { status: true, ...options } },
  );
  const statuses: unknown[] = [];
  client.connection.onNotification('copydesk/status', (status) => void statuses.push(status));
  const write = (text: string | undefined) => {
    if (text === undefined) delete files[CONFIG];
    else files[CONFIG] = text;
    return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: CONFIG, type: 2 }],
    });
  };
  const set = (documentLanguages: readonly string[] | undefined) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { documentLanguages } },
    });
  return { client, write, set, statuses };
}

const rulesIn = (client: TestClient, uri: string) =>
  client.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code);
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
const soon = { timeout: 5000 };
const FOUND = ['text/repeated-word'];

describe('a document that nobody asked for', () => {
  test.each([
    ['markdown', NOTES],
    ['plaintext', `${ROOT}/a.txt`],
    ['text', `${ROOT}/a.md`],
    ['markdown', 'untitled:Untitled-1'],
  ])('in %s is left alone: %s', async (languageId, uri) => {
    const { client, statuses } = await start({ [CONFIG]: 'language: en\n' });
    await client.open(uri, TEXT, languageId);
    await client.change(uri, 2, { text: `${TEXT}!` });
    await rest();
    expect(client.published).toEqual([]);
    expect(statuses).toEqual([]);
    expect(await client.hover(uri, 2, 15)).toBe(null);
    const ask = (method: string, params = {}) =>
      client.connection.sendRequest<unknown>(method, { textDocument: { uri }, ...params });
    expect(await ask('textDocument/documentSymbol')).toBe(null);
    expect(await ask('textDocument/foldingRange')).toBe(null);
    expect(await ask('textDocument/completion', { position: { line: 2, character: 2 } })).toBe(null);
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'cal',
    });
    expect(found).toEqual([]);
  });

  test('has no findings for a client that pulls', async () => {
    const client = startInProcess();
    await client.initialize({ textDocument: { diagnostic: {} } });
    await client.open(NOTES, TEXT, 'markdown');
    expect(await client.pull(NOTES)).toEqual([]);
  });
});

describe('a document is checked', () => {
  test.each([
    ['article', `${ROOT}/a.article`],
    ['text', `${ROOT}/a.article`],
    ['', 'untitled:Untitled-1'],
  ])('as an article, be its language %o', async (languageId, uri) => {
    const { client } = await start();
    await client.open(uri, TEXT, languageId);
    await expect.poll(() => rulesIn(client, uri), soon).toEqual(FOUND);
  });

  test('as soon as the team’s file has its format, and as long as it has', async () => {
    const { client, write, statuses } = await start({ [CONFIG]: 'language: en\n' });
    await client.open(NOTES, TEXT, 'markdown');
    await rest();
    await write('formats: [article, markdown]\n');
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual(FOUND);
    expect(await client.hover(NOTES, 2, 21)).not.toBe(null);
    await expect.poll(() => statuses.at(-1), soon).toMatchObject({ uri: NOTES, language: 'en' });
    await write(undefined);
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual([]);
    await expect.poll(() => statuses.at(-1), soon).toEqual({ uri: NOTES, unchecked: true });
  });

  test('where its folder has the file, and in no other', async () => {
    const { client } = await start({ [`${ROOT}/notes/copydesk.yaml`]: 'formats: markdown\n' });
    const other = `${ROOT}/other/a.md`;
    await client.open(other, TEXT, 'markdown');
    await client.open(NOTES, TEXT, 'markdown');
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual(FOUND);
    expect(rulesIn(client, other)).toBe(undefined);
  });

  test('where the settings name its language', async () => {
    const { client, set } = await start();
    await client.open(NOTES, TEXT, 'markdown');
    await set(['article', 'markdown']);
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual(FOUND);
    await set(undefined);
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual([]);
  });

  test('where whoever edits has asked for this one', async () => {
    const { client } = await start({}, { checked: [NOTES] });
    await client.open(NOTES, TEXT, 'markdown');
    await expect.poll(() => rulesIn(client, NOTES), soon).toEqual(FOUND);
  });
});

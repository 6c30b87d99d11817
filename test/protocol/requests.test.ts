import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionList,
  type DocumentSymbol,
  ErrorCodes,
  LSPErrorCodes,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { FAULTY } from './articles.ts';
import { PULL } from './client.ts';
import { startInProcess } from './inProcess.ts';

const URI = 'file:///a.article';
const textDocument = { uri: URI };

async function opened(
  capabilities = {},
  initializationOptions = {},
  prepare?: Parameters<typeof startInProcess>[0],
) {
  const client = startInProcess(prepare);
  await client.initialize(capabilities, { initializationOptions });
  await client.open(URI, FAULTY);
  return client;
}

describe('requests', () => {
  test('hover, in the format that the client takes', async () => {
    const plain = await (await opened()).hover(URI, 1, 110);
    expect(plain?.contents.value).toMatch(/^Claire Aubertin – person\n/);
    const markdown = { textDocument: { hover: { contentFormat: ['markdown'] } } };
    expect((await (await opened(markdown)).hover(URI, 1, 110))?.contents.value).toMatch(
      /^\*\*Claire Aubertin\*\*/,
    );
  });

  test('symbols, folding, definition, references and highlights', async () => {
    const { connection } = await opened({
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
    const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols[0]?.name).toBe('Le pont de Valbrune restera fermé tout l’hiver');
    expect(await connection.sendRequest('textDocument/foldingRange', { textDocument })).toEqual([]);
    const position = { line: 2, character: FAULTY.split('\n')[2]?.indexOf('Aubertin a') };
    expect(await connection.sendRequest('textDocument/definition', { textDocument, position })).toMatchObject(
      [{ uri: URI, range: { start: { line: 1 } } }],
    );
    const context = { includeDeclaration: true };
    const references = connection.sendRequest<unknown[]>('textDocument/references', {
      textDocument,
      position,
      context,
    });
    expect((await references).length).toBeGreaterThan(1);
    const highlights = await connection.sendRequest<unknown[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(highlights).toHaveLength((await references).length);
  });

  test('rename: what it begins with, the edits, and why a name will not do', async () => {
    const { connection } = await opened({
      textDocument: { rename: { prepareSupport: true } },
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    });
    const position = { line: 1, character: 110 };
    const ask = <T>(method: string, params = {}) =>
      connection.sendRequest<T>(`textDocument/${method}`, { textDocument, position, ...params });
    expect(await ask('prepareRename')).toMatchObject({ placeholder: 'Claire Aubertin' });
    const edit = await ask<WorkspaceEdit>('rename', { newName: 'Marie Morel' });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri: URI, version: 1 }, edits: [{ newText: 'Marie Morel' }, { newText: 'Morel' }] },
    ]);
    await expect(ask('rename', { newName: '«' })).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('quotation marks'),
    });
  });

  test('completion: names while one types, from the last analysis', async () => {
    const client = await opened();
    await client.hover(URI, 1, 110);
    const end = { line: 5, character: FAULTY.split('\n')[5]?.length ?? 0 };
    await client.change(URI, 2, { range: { start: end, end }, text: '\nSelon Mme Au' });
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument,
      position: { line: 6, character: 12 },
    });
    expect(list.items.map(({ label }) => label)).toContain('Aubertin');
  });

  test('quick fixes, and fix-all by name', async () => {
    const { connection } = await opened();
    const ask = (only?: string[]) => {
      const range = { start: { line: 5, character: 3 }, end: { line: 5, character: 3 } };
      const context = { diagnostics: [], ...(only && { only }) };
      return connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context,
      });
    };
    const [fix] = await ask();
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(fix?.edit?.changes?.[URI]?.length).toBeGreaterThan(0);
    expect((await ask(['source.fixAll'])).every(({ kind }) => kind === 'source.fixAll.copydesk')).toBe(true);
  });

  test('about a document that is not open have no answer', async () => {
    const client = await opened();
    expect(await client.hover('file:///nowhere.article', 0, 0)).toBeNull();
  });

  test('that nobody knows are refused, before and after them all goes on', async () => {
    const client = await opened();
    await expect(client.connection.sendRequest('copydesk/nothing')).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    });
    await client.connection.sendNotification('copydesk/nothing');
    expect(await client.pushed(URI, 1)).not.toEqual([]);
  });

  test('before the client says hello are refused', async () => {
    const client = startInProcess();
    await expect(client.hover(URI, 0, 0)).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
  });
});

describe('status', () => {
  test('is told to clients that ask for it, when it changes', async () => {
    const told: unknown[] = [];
    const client = await opened({}, { status: true }, (connection) => {
      connection.onNotification('copydesk/status', (status: unknown) => void told.push(status));
    });
    await expect
      .poll(() => told)
      .toEqual([{ uri: URI, language: 'fr', words: expect.any(Number), quotations: 2 }]);
    await client.change(URI, 2, { text: `${FAULTY}.` });
    await client.pushed(URI, 2);
    await client.change(URI, 3, { text: 'Trois mots ici' });
    await expect.poll(() => told).toHaveLength(2);
  });

  test('is not told to others', async () => {
    const told: unknown[] = [];
    const client = await opened({}, {}, (connection) => {
      connection.onNotification('copydesk/status', (status: unknown) => void told.push(status));
    });
    await client.pushed(URI, 1);
    await client.hover(URI, 0, 0);
    expect(told).toEqual([]);
  });
});

describe('requests that are no longer wanted', () => {
  /** A server that gets no further than its first rest until it is let go. */
  function startResting() {
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const client = startInProcess(undefined, { yield: () => gate });
    return { client, letGo };
  }

  /** Comes back once the server has read everything sent before. */
  const caughtUp = (client: ReturnType<typeof startInProcess>) =>
    client.connection.sendRequest('copydesk/nothing').catch(() => {});

  test('answer that they were cancelled', async () => {
    const { client, letGo } = startResting();
    await client.initialize(PULL);
    await client.open(URI, FAULTY);
    const source = new CancellationTokenSource();
    const params = { textDocument, position: { line: 1, character: 110 } };
    const answer = client.connection.sendRequest('textDocument/hover', params, source.token);
    await caughtUp(client);
    source.cancel();
    await caughtUp(client);
    letGo();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('answer that the document has changed', async () => {
    const { client, letGo } = startResting();
    await client.initialize();
    await client.open(URI, FAULTY);
    const answer = client.hover(URI, 1, 110);
    await client.change(URI, 2, { text: 'Autre chose' });
    await caughtUp(client);
    letGo();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  test('for diagnostics, ask to be asked again', async () => {
    const { client, letGo } = startResting();
    await client.initialize(PULL);
    await client.open(URI, FAULTY);
    const answer = client.pull(URI);
    await client.change(URI, 2, { text: 'Autre chose' });
    await caughtUp(client);
    letGo();
    await expect(answer).rejects.toMatchObject({
      code: LSPErrorCodes.ServerCancelled,
      data: { retriggerRequest: true },
    });
    expect(await client.pull(URI)).toEqual([]);
  });
});

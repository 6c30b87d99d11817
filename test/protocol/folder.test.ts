import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Location, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { createFolderArticles } from '../../server/lsp/folderArticles.ts';
import { diskFiles } from '../../server/node/files.ts';
import { CLEAN } from './articles.ts';
import { startInProcess } from './inProcess.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;

write('été/bal.article', 'Un bal sur le pont\n\nClaire Aubertin a ouvert le bal mardi, a dit Luc Besson.\n');
write('notes.md', 'Claire Aubertin a téléphoné.\n');
write('node_modules/x/a.article', 'Un titre\n\nClaire Aubertin a ri.\n');

test('articles of the folder are found by whom they mention, and where', async () => {
  const client = startInProcess(undefined, { listArticles: createFolderArticles(), files: diskFiles });
  await client.initialize({}, { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }] });
  const textDocument = { uri: uri('pont.article') };
  await client.open(textDocument.uri, CLEAN);
  const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'aubertin',
  });
  expect(symbols.map(({ location }) => location.uri)).toEqual([uri('pont.article'), uri('été/bal.article')]);
  const references = await client.connection.sendRequest<Location[]>('textDocument/references', {
    textDocument,
    position: { line: 1, character: 110 },
    context: { includeDeclaration: false },
  });
  expect(references.at(-1)).toMatchObject({ uri: uri('été/bal.article'), range: { start: { line: 2 } } });
});

test('so are those of other formats that the team’s configuration names', async () => {
  const client = startInProcess(undefined, { listArticles: createFolderArticles(), files: diskFiles });
  await client.initialize({}, { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }] });
  const find = async () => {
    const found = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'aubertin',
    });
    return found.map(({ location }) => location.uri).sort();
  };
  expect(await find()).toEqual([uri('été/bal.article')]);
  write('copydesk.yaml', 'formats: [article, markdown]\n');
  const changes = [{ uri: uri('copydesk.yaml'), type: 1 }];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  expect(await find()).toEqual([uri('notes.md'), uri('été/bal.article')].sort());
  rmSync(path.join(folder, 'copydesk.yaml'));
});

test('an article with a spelling that the house does not write is found by the one that it writes', async () => {
  const house = mkdtempSync(path.join(folder, 'house-'));
  const at = (name: string) => pathToFileURL(path.join(house, name)).href;
  const files: Record<string, string> = {
    [at('copydesk.yaml')]: 'entities: [./entities.yaml]\n',
    [at('entities.yaml')]: '- name: Anya Kovalenko\n  type: person\n  forbidden: [Ania Kovalienko]\n',
  };
  writeFileSync(
    path.join(house, 'a.article'),
    'Un bal sur le pont\n\nAnia Kovalienko a ouvert le bal mardi.\n',
  );
  const client = startInProcess(undefined, {
    listArticles: createFolderArticles(),
    files: { read: async (file) => files[file] },
  });
  await client.initialize({}, { workspaceFolders: [{ uri: pathToFileURL(house).href, name: 'house' }] });
  const symbols = await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
    query: 'Kovalenko',
  });
  expect(symbols.map(({ name, location }) => [name, location.uri])).toEqual([
    ['Anya Kovalenko', at('a.article')],
  ]);
  rmSync(house, { recursive: true });
});

test('a file is read again only once it has changed', async () => {
  const isArticle = async ({ languageId }: { languageId: string }) => languageId === 'article';
  const list = createFolderArticles();
  const folders = [pathToFileURL(folder).href, 'vscode-vfs://elsewhere/x'];
  const [before] = await list(folders, isArticle);
  expect((await list(folders, isArticle))[0]).toBe(before);
  write('été/bal.article', 'Autre titre, plus long\n');
  expect((await list(folders, isArticle))[0]?.getText()).toBe('Autre titre, plus long\n');
  expect(await list([], isArticle)).toEqual([]);
});

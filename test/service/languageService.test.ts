import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/service/languageService.ts';
import { DEFAULT_SETTINGS } from '../../server/service/settings.ts';
import { BRIDGE } from './articles.ts';
import { URI } from './readings.ts';

const wanted = { isCancellationRequested: false };
const service = () =>
  createLanguageService({
    locale: 'en',
    now: () => performance.now(),
    yield: () => new Promise((resolve) => setImmediate(resolve)),
    log: () => {},
  });
const open = (text: string) => TextDocument.create(URI, 'article', 1, text);
const append = (document: TextDocument, text: string) => {
  const end = document.positionAt(document.getText().length);
  return TextDocument.update(document, [{ range: { start: end, end }, text }], document.version + 1);
};

test('a status: language, words, quotations', async () => {
  const status = await service().getStatus(open(BRIDGE), undefined, wanted);
  expect(status).toMatchObject({ uri: URI, language: 'fr', quotations: 3 });
  expect(status?.words).toBeGreaterThan(60);
});

test('only the newest version is answered', async () => {
  const { getStatus } = service();
  const document = open(BRIDGE);
  const old = getStatus(document, undefined, wanted);
  append(document, ' Fin.');
  const [before, after] = await Promise.all([old, getStatus(document, undefined, wanted)]);
  expect(before).toBeUndefined();
  expect(after).toBeDefined();
});

test('a request that is cancelled has no answer, one beside it has', async () => {
  const { getStatus, getDocumentSymbols } = service();
  const document = open(BRIDGE);
  const cancelled = { isCancellationRequested: false };
  const answers = [
    getStatus(document, undefined, cancelled),
    getDocumentSymbols(document, undefined, wanted),
  ];
  cancelled.isCancellationRequested = true;
  expect((await Promise.all(answers))[1]).toHaveLength(4);
  const alone = service().getStatus(document, undefined, cancelled);
  expect(await alone).toBeUndefined();
});

test('a document that is closed and opened again is read anew', async () => {
  const { getStatus, forget } = service();
  await getStatus(open(BRIDGE), undefined, wanted);
  forget(URI);
  const status = await getStatus(open('Trois mots seulement'), undefined, wanted);
  expect(status?.words).toBe(3);
});

test('a file of another language id is read as an article', async () => {
  const document = TextDocument.create(URI, 'asciidoc', 1, BRIDGE);
  expect(await service().getStatus(document, undefined, wanted)).toMatchObject({ quotations: 3 });
});

test('the language of the settings is for articles that do not say theirs', async () => {
  const { getStatus, configure } = service();
  configure({ ...DEFAULT_SETTINGS, language: 'en' });
  expect((await getStatus(open(BRIDGE), undefined, wanted))?.language).toBe('en');
  const own = open(`---\nlanguage: fr\n---\n${BRIDGE}`);
  expect((await getStatus(own, undefined, wanted))?.language).toBe('fr');
});

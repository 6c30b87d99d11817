import {
  commands,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type SymbolInformation,
  type TextDocument,
  workspace,
} from 'vscode';
import { open, uriOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { hoverOn, positionOf, referencesOf } from './places.ts';

const FARES = 'desk/fares.article';
const QUAY = 'desk/quay.article';
const OSKEY = ['chair', 'Maren Oskey', 'Maren Oskey', 'Oskey', 'Oskey', 'she'];

describe('names in an article', () => {
  let document: TextDocument;
  before(async () => {
    document = await open(FARES);
    await eventually('the server answers', async () => (await hoverOn(document, '⟦Kelsport⟧')) !== '');
  });

  it('of people are hovered with role, mentions and quotations', async () => {
    const hover = await hoverOn(document, '⟦Oskey⟧’s board');
    for (const words of [
      '**Maren Oskey**',
      'person',
      'chair of the harbour board (line 5, beside the name)',
      'mentioned 6 times, quoted 2 times',
    ])
      isTrue(hover.includes(words), `${words} in\n${hover}`);
  });

  it('of known organisations are hovered with description and country', async () => {
    const hover = await hoverOn(document, 'asked ⟦UNESCO⟧');
    for (const words of ['**UNESCO** – organisation', 'UN agency based in Paris', '– international ('])
      isTrue(hover.includes(words), `${words} in\n${hover}`);
  });

  it('lead to where the person is named first', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '⟦Oskey⟧’s board'),
    );
    const places = found.map((one) => ('range' in one ? one.range : one.targetRange));
    equal(
      places.map((range) => `${range.start.line + 1}: ${document.getText(range)}`),
      ['5: Maren Oskey'],
    );
  });

  it('are highlighted wherever the person is mentioned, the one that introduces as such', async () => {
    const found = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      positionOf(document, 'that Maren ⟦Oskey⟧ raised'),
    );
    equal(
      found.map(({ range }) => document.getText(range)),
      OSKEY,
    );
    const { Read, Write } = DocumentHighlightKind;
    equal(
      found.map(({ kind }) => kind),
      [Read, Write, Read, Read, Read, Read],
    );
  });

  it('are found in articles of the folder that nobody has open', async function () {
    // Where the folder is no folder of the disk the server cannot list it.
    if (uriOf(QUAY).scheme !== 'file') return this.skip();
    isTrue(!workspace.textDocuments.some(({ uri }) => uri.path.endsWith(QUAY)), 'nobody has it open');
    await expectMentionsInQuay();
    equal(await placesOf('oskey'), [`Maren Oskey in ${FARES}`, `Maren Oskey in ${QUAY}`]);
  });

  it('are found in all articles that are open', async () => {
    await workspace.openTextDocument(uriOf(QUAY));
    await expectMentionsInQuay();
    equal(await placesOf('oskey'), [`Maren Oskey in ${FARES}`, `Maren Oskey in ${QUAY}`]);
  });

  it('are symbols of the workspace by any word that begins as it was typed', async () => {
    equal(await placesOf('kel'), [`Kelsport in ${FARES}`, `Kelsport in ${QUAY}`]);
    equal(await placesOf('tom rel'), [`Tomas Rell in ${QUAY}`]);
    equal(await placesOf('elsport'), []);
  });

  /** As many as the article has, beside those of the first. */
  async function expectMentionsInQuay(): Promise<void> {
    // Until the server has heard that it is open.
    const found = await eventually(
      'mentions in another article',
      async () => {
        const all = await referencesOf(document, '⟦Oskey⟧’s board');
        return all.length > OSKEY.length && all;
      },
      10_000,
    );
    const inQuay = found.filter(({ uri }) => uri.path.endsWith(QUAY));
    equal(found.length - inQuay.length, OSKEY.length);
    const quay = new TextDecoder().decode(await workspace.fs.readFile(uriOf(QUAY))).split('\n');
    const texts = inQuay.map(({ range: { start, end } }) =>
      quay[start.line]?.slice(start.character, end.character),
    );
    equal(texts, ['Maren Oskey', 'Oskey']);
  }

  /** What the box of symbols would show for it. */
  async function placesOf(query: string): Promise<string[]> {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.map(({ name, location }) => `${name} in ${workspace.asRelativePath(location.uri)}`).sort();
  }
});

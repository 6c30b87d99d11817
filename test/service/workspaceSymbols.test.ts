import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Host, LiveDocument } from '../../server/service/host.ts';
import { createLanguageService } from '../../server/service/languageService.ts';
import { BRIDGE } from './articles.ts';
import { at } from './readings.ts';

const BUDGET = `Un budget en hausse

Karim Peyron, président de l’association des commerçants, a salué le budget. M. Peyron siège à Valbrune. Le FMI n’a rien dit.
`;
const STRIKE = `Une grève au théâtre

Le théâtre d’Orvane a fermé mardi, a annoncé Éléonore Vial, sa directrice. Karim Peyron n’a rien dit.
`;
const wanted = { isCancellationRequested: false };

const document = (name: string, text: string) => TextDocument.create(`file:///${name}`, 'article', 1, text);

/** A service with these articles open and those in the folder; `read` counts what is asked of the folder’s texts. */
function service(open: readonly LiveDocument[], folder: readonly LiveDocument[] = []) {
  const host: Host = {
    locale: 'fr',
    now: () => performance.now(),
    yield: () => Promise.resolve(),
    log: () => {},
    openArticles: () => open,
    listArticles: async () => folder,
  };
  return createLanguageService(host);
}

const bridge = document('bridge.article', BRIDGE);
const budget = document('budget.article', BUDGET);
const strike = document('strike.article', STRIKE);

test('articles that nobody has open are read anew when the team’s entities change', async () => {
  const files = new Map<string, string>();
  const host: Host = {
    locale: 'fr',
    now: () => performance.now(),
    yield: () => Promise.resolve(),
    log: () => {},
    listArticles: async () => [strike],
    files: { read: async (uri) => files.get(uri) },
  };
  const team = createLanguageService(host);
  const names = async () =>
    (await team.getWorkspaceSymbols({ query: 'peyron' }, wanted))?.map(({ name }) => name);
  expect(await names()).toEqual(['Karim Peyron']);
  files.set('file:///entities.yaml', '- name: Karim-Jean Peyron\n  aliases: [Karim Peyron]\n');
  team.forgetTeams();
  expect(await names()).toEqual(['Karim-Jean Peyron']);
});

describe('symbols of the workspace', () => {
  const symbols = async (query: string, open = [bridge, budget], folder = [strike]) =>
    ((await service(open, folder).getWorkspaceSymbols({ query }, wanted)) ?? []).map(
      ({ name, location, containerName }) => [name, location.uri.slice('file:///'.length), containerName],
    );

  test('whoever has a word that begins like the query, in every article, at the first mention', async () => {
    expect(await symbols('peyr')).toEqual([
      ['Karim Peyron', 'bridge.article', 'Le pont de Valbrune restera fermé tout l’hiver'],
      ['Karim Peyron', 'budget.article', 'Un budget en hausse'],
      ['Karim Peyron', 'strike.article', 'Une grève au théâtre'],
    ]);
    const found = await service([bridge]).getWorkspaceSymbols({ query: 'aubertin' }, wanted);
    expect(found).toMatchObject([
      { name: 'Claire Aubertin', kind: SymbolKind.Object, location: { range: { start: { line: 2 } } } },
    ]);
  });

  test('without accents and capitals, several words in any order', async () => {
    expect((await symbols('vial eleo')).map(([name]) => name)).toEqual(['Éléonore Vial']);
    expect(await symbols('eyron')).toEqual([]);
    expect(await symbols('peyron xyz')).toEqual([]);
  });

  test('without a query, those of the open articles', async () => {
    const files = new Set((await symbols('')).map(([, file]) => file));
    expect(files).toEqual(new Set(['bridge.article', 'budget.article']));
  });

  test('a file that is open is not read again from the folder', async () => {
    const stored = document('bridge.article', 'Un titre\n\nNadia Berthoux n’a rien dit.\n');
    expect(await symbols('berthoux', [bridge], [stored])).toEqual([]);
  });

  test('nobody waits: no answer', async () => {
    const gone = { isCancellationRequested: true };
    expect(await service([bridge], [strike]).getWorkspaceSymbols({ query: 'p' }, gone)).toBeUndefined();
  });

  test('a file that has changed is read again', async () => {
    const folder = [strike];
    const { getWorkspaceSymbols } = service([], folder);
    expect(await getWorkspaceSymbols({ query: 'vial' }, wanted)).toHaveLength(1);
    folder[0] = TextDocument.create(strike.uri, 'article', 2, STRIKE.replace('Vial', 'Vialat'));
    expect(await getWorkspaceSymbols({ query: 'vialat' }, wanted)).toHaveLength(1);
  });
});

describe('where else we write about', () => {
  const context = { includeDeclaration: true };
  const files = async (words: string, open: readonly LiveDocument[], folder: readonly LiveDocument[]) => {
    const params = { position: at(BUDGET, words), context };
    const locations = (await service(open, folder).getReferences(budget, params, wanted)) ?? [];
    return locations.map(({ uri }) => uri.slice('file:///'.length));
  };

  test('a person of the same full name, in all mentions, the own article first', async () => {
    expect(await files('Peyron siège', [bridge, budget], [strike])).toEqual([
      'budget.article',
      'budget.article',
      'bridge.article',
      'bridge.article',
      'strike.article',
    ]);
  });

  test('a place or a body by its name', async () => {
    expect(new Set(await files('Valbrune', [bridge, budget], [strike]))).toEqual(
      new Set(['budget.article', 'bridge.article']),
    );
    expect(await files('FMI', [bridge, budget], [strike])).toEqual(['budget.article']);
  });

  test('a surname alone may be anybody’s', async () => {
    const other = document('other.article', 'Un titre\n\nPeyron n’a rien dit mardi, a déclaré Luc Besson.\n');
    expect(await files('Peyron siège', [budget, other], [])).toEqual(['budget.article', 'budget.article']);
  });
});

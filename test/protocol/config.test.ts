import { describe, expect, test } from 'vitest';
import type { CodeAction, CompletionItem, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { startInProcess } from './inProcess.ts';

const ROOT = 'file:///desk';
const URI = `${ROOT}/news/a.article`;
const CONFIG = `${ROOT}/copydesk.yaml`;
const ARTICLE = 'Un titre\n\n« Nous partirons », Luc Roy a déclaré.\n';
const ORDER = 'attribution/word-order';

/** A server in a folder with these files, by URI; they may change under its feet. */
async function start(files: Record<string, string>, options = {}) {
  const client = startInProcess(undefined, {
    files: { read: async (uri) => files[uri] },
    resolvePackage: async (name) =>
      name === '@ourpaper/config'
        ? {
            uri: `${ROOT}/node_modules/@ourpaper/config/base.yaml`,
            root: `${ROOT}/node_modules/@ourpaper/config`,
          }
        : { refused: 'absent' },
  });
  await client.initialize(
    {},
    { workspaceFolders: [{ uri: ROOT, name: 'desk' }], initializationOptions: options },
  );
  const touch = (uri: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  return { client, touch };
}

const severity = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.find(({ code }) => code === ORDER)?.severity;

describe('the team’s configuration', () => {
  test('says what is reported, and how; whoever edits cannot overrule it', async () => {
    const { client } = await start({ [CONFIG]: `rules: {${ORDER}: error}` });
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { preset: 'strict' } },
    });
    await client.open(URI, ARTICLE);
    const found = await client.pushed(URI, 1);
    expect(severity(found)).toBe(1);
    expect(found.map(({ code }) => code)).not.toContain('names/missing-role');
  });

  test('is read anew when it changes, on the disk or in the editor', async () => {
    const files: Record<string, string> = {};
    const { client, touch } = await start(files);
    await client.open(URI, ARTICLE);
    expect(severity(await client.pushed(URI, 1))).toBe(2);
    files[CONFIG] = `rules: {${ORDER}: off}`;
    await touch(CONFIG);
    await expect
      .poll(() => client.published.filter(({ uri }) => uri === URI).length, { timeout: 5000 })
      .toBe(2);
    expect(severity(client.published.at(-1)?.diagnostics ?? [])).toBeUndefined();
    await client.open(CONFIG, `rules: {${ORDER}: error}`, 'yaml');
    await expect
      .poll(() => severity(client.published.findLast(({ uri }) => uri === URI)?.diagnostics ?? []), {
        timeout: 5000,
      })
      .toBe(1);
  });

  test('is read anew when what it extends or names changes, whatever that is called', async () => {
    const files: Record<string, string> = {
      [CONFIG]: 'extends: [copydesk:recommended, ./desk/sports.yaml]\nentities: ./people.yaml\n',
      [`${ROOT}/desk/sports.yaml`]: `rules: {${ORDER}: error}`,
      [`${ROOT}/people.yaml`]: '- name: Luc Roy',
    };
    const { client, touch } = await start(files);
    await client.open(URI, ARTICLE);
    expect(severity(await client.pushed(URI, 1))).toBe(1);
    files[`${ROOT}/desk/sports.yaml`] = `rules: {${ORDER}: suggestion}`;
    await touch(`${ROOT}/desk/sports.yaml`);
    await expect.poll(() => severity(client.published.at(-1)?.diagnostics ?? []), { timeout: 5000 }).toBe(3);
    files[`${ROOT}/people.yaml`] =
      '- {name: Luc Le Roy, type: person, forbidden: [{spelling: Luc Roy, use: Luc Le Roy}]}';
    await touch(`${ROOT}/people.yaml`);
    await expect
      .poll(() => client.published.at(-1)?.diagnostics.map(({ code }) => code), { timeout: 5000 })
      .toContain('names/house-spelling');
  });

  test('with mistakes is not half used: they stand in it, and the article says so', async () => {
    const text = `rules:\n  ${ORDER}: error\n  quotes/stile: off\n`;
    const { client } = await start({ [CONFIG]: text });
    await client.open(URI, ARTICLE);
    const found = await client.pushed(URI, 1);
    expect(found.map(({ message }) => message)).toEqual([
      'Not checked: there are mistakes in copydesk.yaml. Open it to see them.',
    ]);
    expect(found[0]?.codeDescription).toEqual({ href: CONFIG });
    await client.open(CONFIG, text, 'yaml');
    const [mistake, ...more] = await client.pushed(CONFIG, 1);
    expect(mistake).toMatchObject({
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 14 } },
      severity: 1,
      message: 'There is no rule “quotes/stile”. Is “quotes/style” meant?',
    });
    expect(more).toEqual([]);
  });

  test('leaves articles out', async () => {
    const { client } = await start({ [CONFIG]: 'ignore: [news]' });
    await client.open(URI, ARTICLE);
    expect(await client.pushed(URI, 1)).toEqual([]);
  });

  test('names the entity files', async () => {
    const { client } = await start({
      [CONFIG]: 'entities: [./desk/people.yaml, ./desk/places.yaml]',
      [`${ROOT}/desk/people.yaml`]:
        '- {name: Luc Le Roy, type: person, forbidden: [{spelling: Luc Roy, use: Luc Le Roy}]}',
      [`${ROOT}/desk/places.yaml`]: '- {name: Brest}',
      [`${ROOT}/news/entities.yaml`]: '- {name: Luk Roy, forbidden: [{spelling: Luc Roy, use: Luc Le Roy}]}',
    });
    await client.open(URI, ARTICLE);
    const found = (await client.pushed(URI, 1)).find(({ code }) => code === 'names/house-spelling');
    expect(found?.message).toContain('but “Luc Le Roy”');
  });

  test('reads packages only where the workspace is trusted', async () => {
    const files = {
      [CONFIG]: 'extends: "@ourpaper/config"',
      [`${ROOT}/node_modules/@ourpaper/config/base.yaml`]: `rules: {${ORDER}: error}`,
    };
    const trusted = await start(files, { trusted: true });
    await trusted.client.open(URI, ARTICLE);
    expect(severity(await trusted.client.pushed(URI, 1))).toBe(1);

    const restricted = await start(files);
    await restricted.client.open(CONFIG, files[CONFIG] ?? '', 'yaml');
    const [mistake] = await restricted.client.pushed(CONFIG, 1);
    expect(mistake?.message).toContain('only in a trusted workspace');
  });
});

describe('in the editor a configuration', () => {
  const itemsAt = async (text: string) => {
    const { client } = await start({});
    await client.open(CONFIG, text.replace('|', ''), 'yaml');
    const before = text.slice(0, text.indexOf('|')).split('\n');
    return client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: CONFIG },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
  };
  const complete = async (text: string) => (await itemsAt(text)).map(({ label }) => label);

  test('is completed: keys, rules, severities, languages', async () => {
    expect(await complete('|')).toContain('rules');
    expect(await complete('rules:\n  |')).toContain(ORDER);
    expect(await complete(`rules:\n  ${ORDER}: |`)).toEqual(['off', 'suggestion', 'warning', 'error']);
    expect(await complete('overrides:\n  - files: a\n    lan|')).toContain('language');
    expect(await complete('language: |')).toEqual(['en', 'fr']);
  });

  test.each([
    ['language: | # ours', 10, 10],
    ['language:  |  # ours', 11, 11],
    ['language: e| # ours', 10, 11],
    ['language: |en # ours', 10, 12],
    ['language:|', 9, 9, ' en'],
  ])('is completed in its place, and comments stay: %s', async (text, start, end, newText = 'en') => {
    const [english] = await itemsAt(text);
    expect(english?.textEdit).toEqual({
      range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
      newText,
    });
  });

  test.each([
    ['langage: fr', 'langage', 'language: fr'],
    ['extends: "copydesk:frannce"', 'frannce', 'extends: "copydesk:france"'],
    ['extends: strict', 'strict', 'extends: copydesk:strict'],
    ['rules:\n  quotes/stile: off', 'stile', 'rules:\n  quotes/style: off'],
    ['rules:\n  quotes/style: warn', 'warn', 'rules:\n  quotes/style: warning'],
    [
      'rules: { quotes/nesting: [error, { inner: curley }] }',
      'curley',
      'rules: { quotes/nesting: [error, { inner: curly }] }',
    ],
    ['language: klingon', 'klingon', undefined],
  ])('mends a word that is nearly right: %j', async (text, words, mended) => {
    const { client } = await start({});
    await client.open(CONFIG, text, 'yaml');
    const lines = text.slice(0, text.indexOf(words)).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const [action] = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: CONFIG },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const [edit] = action?.edit?.changes?.[CONFIG] ?? [];
    const { start: from, end: to } = edit?.range ?? {};
    const line = text.split('\n')[from?.line ?? 0] ?? '';
    const after = edit && line.slice(0, from?.character) + edit.newText + line.slice(to?.character);
    expect(after).toBe(mended?.split('\n').at(-1));
  });

  test('explains its keys and rules', async () => {
    const { client } = await start({});
    await client.open(CONFIG, `rules:\n  ${ORDER}: off\n`, 'yaml');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: CONFIG },
      position: { line: 1, character: 5 },
    });
    expect(JSON.stringify(hover.contents)).toContain(ORDER);
  });
});

describe('a rule is disabled for the team', () => {
  const CREATES = {
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  } as const;

  async function edits(files: Record<string, string>, capabilities = {}) {
    const client = startInProcess(undefined, { files: { read: async (uri) => files[uri] } });
    await client.initialize(capabilities, { workspaceFolders: [{ uri: ROOT, name: 'desk' }] });
    await client.open(URI, ARTICLE);
    const at = { line: 2, character: 30 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [], triggerKind: 1 },
    });
    return actions.filter(({ title }) => title === `Disable ${ORDER} for the team`).map(({ edit }) => edit);
  }

  test('in its configuration, whose comments stay', async () => {
    const text = '# ours\nrules:\n  quotes/scare: off # too many\n';
    const [edit] = await edits({ [CONFIG]: text });
    expect(edit?.changes?.[CONFIG]).toEqual([
      {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
        newText: `  ${ORDER}: off\n`,
      },
    ]);
  });

  test('in a new one where there is none, if the client makes files', async () => {
    const [edit] = await edits({}, CREATES);
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: CONFIG },
      { edits: [{ newText: `rules:\n  ${ORDER}: off\n` }] },
    ]);
    expect(await edits({})).toEqual([]);
  });
});

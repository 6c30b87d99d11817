import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { diskFiles } from '../../server/node/files.ts';
import { createPluginHost } from '../../server/node/plugins/pluginHost.ts';
import type { PluginHost } from '../../server/service/plugins.ts';
import { temporaryFolder, writeFiles } from '../cli/temporaryFolder.ts';
import { startInProcess } from './inProcess.ts';

const folder = temporaryFolder();
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const ARTICLE = 'A title\n\nThe chairman was late, and the the mayor too.\n';
const CHAIRMAN = 'retext-equality/chairman-chairwoman';
const mark = path.join(folder, 'mark');
const real = createPluginHost({ limit: 20_000 });
afterAll(() => real.end());

beforeAll(async () => {
  if (!existsSync('dist/cli.js')) throw new Error('npm run build comes first');
  await writeFiles(folder, {
    'desk/copydesk.yaml': 'plugins: [./marks.mjs, retext-equality]\n',
    'desk/marks.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark)}, 'I was here');
export default () => () => { throw new Error('as it must'); };
`,
    'comments/copydesk.yaml': '# ours\nplugins: [retext-equality]\n',
    'plain/copydesk.yaml': 'language: en\n',
  });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
});
beforeEach(() => rmSync(mark, { force: true }));

/** Counts what it is asked. */
function counting() {
  let count = 0;
  const plugins: PluginHost = {
    ...real,
    run(...asked) {
      count += 1;
      return real.run(...asked);
    },
  };
  return { plugins, count: () => count };
}

async function start(
  at: string,
  { trusted = true, inBrowser = false, plugins = real as PluginHost, pulls = false } = {},
) {
  const client = startInProcess(undefined, { files: diskFiles, ...(!inBrowser && { plugins }) });
  let refreshed = 0;
  client.connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshed += 1;
    return null;
  });
  const capabilities = pulls
    ? { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
    : {};
  await client.initialize(capabilities, {
    workspaceFolders: [{ uri: uriOf(at), name: at }],
    initializationOptions: { trusted },
  });
  const uri = uriOf(`${at}/a.article`);
  const latest = () => client.published.findLast((each) => each.uri === uri)?.diagnostics ?? [];
  return { client, uri, latest, refreshed: () => refreshed };
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const soon = { timeout: 15_000 };

describe('in a trusted workspace', () => {
  test('what is found at once comes first, what plugins find behind it', async () => {
    const { client, uri, latest } = await start('desk');
    await client.open(uri, ARTICLE);
    expect(codes(await client.pushed(uri, 1))).toEqual(['text/repeated-word']);
    await expect.poll(() => codes(latest()), soon).toEqual(['plugin', CHAIRMAN, 'text/repeated-word']);
    expect(latest()[0]?.message).toBe('The plugin “./marks.mjs” failed and is left out: as it must');
    expect(latest()[1]).toMatchObject({
      severity: 3,
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 12 } },
    });
    expect(existsSync(mark)).toBe(true);
  });

  test('its findings move with the words, and go where these are changed', async () => {
    const { client, uri, latest } = await start('desk');
    await client.open(uri, ARTICLE);
    await expect.poll(() => codes(latest()), soon).toContain(CHAIRMAN);
    await client.change(uri, 2, { text: ARTICLE.replace('A title', 'A title\n\nThe very first words') });
    const moved = await client.pushed(uri, 2);
    expect(moved.find(({ code }) => code === CHAIRMAN)?.range.start).toEqual({ line: 4, character: 4 });
    await client.change(uri, 3, { text: ARTICLE.replace('chairman', 'chair') });
    expect(codes(await client.pushed(uri, 3))).not.toContain(CHAIRMAN);
  });

  test('offers what the plugin expects', async () => {
    const { client, uri, latest } = await start('desk');
    await client.open(uri, ARTICLE);
    await expect.poll(() => codes(latest()), soon).toContain(CHAIRMAN);
    const position = { line: 2, character: 6 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContain('Write “chair”');
  });

  test('an editor that pulls is told when to ask again, once', async () => {
    const { client, uri, refreshed } = await start('desk', { pulls: true });
    await client.open(uri, ARTICLE);
    expect(codes(await client.pull(uri))).toEqual(['text/repeated-word']);
    await expect.poll(refreshed, soon).toBe(1);
    expect(codes(await client.pull(uri))).toContain(CHAIRMAN);
    await rest(700);
    expect(refreshed()).toBe(1);
  });

  test('a plugin that is left out is told in the configuration', async () => {
    const { client, uri, latest } = await start('desk');
    await client.open(uri, ARTICLE);
    await expect.poll(() => codes(latest()), soon).toContain('plugin');
    const config = uriOf('desk/copydesk.yaml');
    await client.open(config, 'plugins: [./marks.mjs, retext-equality]\n', 'yaml');
    const told = () => client.published.findLast((each) => each.uri === config)?.diagnostics ?? [];
    await expect.poll(() => codes(latest()), soon).toContain('plugin');
    await client.change(config, 2, { text: 'plugins: [./marks.mjs, retext-equality] \n' });
    await expect
      .poll(() => told().map(({ message }) => message), soon)
      .toEqual(['The plugin “./marks.mjs” failed and is left out: as it must']);
    expect(told()[0]?.range.start).toEqual({ line: 0, character: 10 });
  });

  test('nothing is run where no configuration names a plugin', async () => {
    const { plugins, count } = counting();
    const { client, uri } = await start('plain', { plugins });
    await client.open(uri, ARTICLE);
    await client.pushed(uri, 1);
    await rest(700);
    expect(count()).toBe(0);
    expect(client.published.filter((each) => each.uri === uri)).toHaveLength(1);
  });

  test('who types is not waited for: plugins read once the article rests', async () => {
    const { plugins, count } = counting();
    const { client, uri } = await start('desk', { plugins });
    await client.open(uri, ARTICLE);
    for (let version = 2; version < 12; version += 1) {
      await client.change(uri, version, { text: `${ARTICLE}${'!'.repeat(version)}` });
      await client.pushed(uri, version);
    }
    await expect.poll(count, soon).toBeGreaterThan(0);
    await rest(500);
    expect(count()).toBe(1);
  });
});

describe('comments in an article', () => {
  const article = (comment: string) => `A title\n\n<!-- copydesk-${comment} -->\nThe chairman was here.\n`;

  test('silence what plugins find, and are not reported before nor behind', async () => {
    const { client, uri, latest } = await start('comments');
    await client.open(uri, article(`disable-next-line ${CHAIRMAN}`).replace('was', 'was for her'));
    expect(codes(await client.pushed(uri, 1))).toEqual([]);
    await expect.poll(() => codes(latest()), soon).toEqual(['retext-equality/her-him']);
  });

  test('that silence nothing of a plugin are reported once it has read the article', async () => {
    const { client, uri, latest } = await start('comments');
    await client.open(uri, article('disable-next-line retext-equality/her-him').replace('chairman', 'chair'));
    expect(codes(await client.pushed(uri, 1))).toEqual([]);
    await expect.poll(() => codes(latest()), soon).toEqual(['structure/unused-disable']);
  });

  test('are of use until the plugin has read what is changed', async () => {
    const { client, uri, latest } = await start('comments');
    const text = `${article(`disable-next-line ${CHAIRMAN}`)}\nA chairman.\n`;
    await client.open(uri, text);
    await expect.poll(() => codes(latest()), soon).toEqual([CHAIRMAN]);
    await client.change(uri, 2, { text: text.replace('The chairman', 'The other chairmann') });
    expect(codes(await client.pushed(uri, 2))).toEqual([CHAIRMAN]);
    await expect.poll(() => codes(latest()), soon).toEqual(['structure/unused-disable', CHAIRMAN]);
  });

  test('are not judged where the workspace is not trusted', async () => {
    const { client, uri } = await start('comments', { trusted: false });
    await client.open(uri, article('disable-next-line retext-equality/her-him other/*'));
    expect(codes(await client.pushed(uri, 1))).toEqual([]);
  });

  test('are written by quick fixes, and the configuration of the team too', async () => {
    const { client, uri, latest } = await start('comments');
    const text = 'A title\n\nThe chairman was here.\n';
    await client.open(uri, text);
    await expect.poll(() => codes(latest()), soon).toEqual([CHAIRMAN]);
    const position = { line: 2, character: 6 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], triggerKind: 1 },
    });
    const editOf = (title: string) => actions.find((action) => action.title === title)?.edit?.changes ?? {};
    expect(editOf(`Disable ${CHAIRMAN} here`)[uri]?.[0]?.newText).toBe(
      `<!-- copydesk-disable-next-line ${CHAIRMAN} -->\n`,
    );
    expect(editOf(`Disable ${CHAIRMAN} in this file`)[uri]?.[0]?.newText).toBe(
      `<!-- copydesk-disable-file ${CHAIRMAN} -->\n`,
    );
    expect(editOf(`Disable ${CHAIRMAN} for the team`)[uriOf('comments/copydesk.yaml')]?.[0]?.newText).toBe(
      `rules:\n  ${CHAIRMAN}: off\n`,
    );
  });

  test('that are of use stay when the whole file is fixed', async () => {
    const { client, uri, latest } = await start('comments');
    const text = `${article(`disable-next-line ${CHAIRMAN}`)}\nSo it is,, a chairman.\n`;
    await client.open(uri, text);
    await expect.poll(() => codes(latest()), soon).toContain(CHAIRMAN);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(actions.flatMap(({ edit }) => edit?.changes?.[uri] ?? []).map(({ newText }) => newText)).toEqual([
      ',',
    ]);
  });
});

describe('where nobody has trusted the workspace', () => {
  test('no file of it is executed; everything else works, and the configuration says why', async () => {
    const { plugins, count } = counting();
    const { client, uri } = await start('desk', { trusted: false, plugins });
    await client.open(uri, ARTICLE);
    expect(codes(await client.pushed(uri, 1))).toEqual(['text/repeated-word']);
    const config = uriOf('desk/copydesk.yaml');
    await client.open(config, 'plugins: [./marks.mjs, retext-equality]\n', 'yaml');
    const told = await client.pushed(config, 1);
    expect(told.map(({ message, severity }) => [severity, message])).toEqual([
      [2, 'The plugin “./marks.mjs” is code, and runs only in a trusted workspace.'],
      [2, 'The plugin “retext-equality” is code, and runs only in a trusted workspace.'],
    ]);
    await rest(900);
    expect(count()).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });

  test('in the browser there are none', async () => {
    const { client } = await start('desk', { inBrowser: true });
    const config = uriOf('desk/copydesk.yaml');
    await client.open(config, 'plugins: [retext-equality]\n', 'yaml');
    const [told] = await client.pushed(config, 1);
    expect(told?.message).toBe(
      'There are no plugins here, as in the browser: “retext-equality” is left out.',
    );
    expect(existsSync(mark)).toBe(false);
  });
});

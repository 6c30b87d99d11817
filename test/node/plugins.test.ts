import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toString as textOf } from 'nlcst-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyseNow, createLexiconTable, createMemo } from '../../server/analysis/pipeline.ts';
import type { PluginSetting } from '../../server/config/loadedConfig.ts';
import { articleToNlcst } from '../../server/node/plugins/articleToNlcst.ts';
import { createPluginHost } from '../../server/node/plugins/pluginHost.ts';
import { temporaryFolder, writeFiles } from '../cli/temporaryFolder.ts';
import { readTestArticles } from '../expectedArticle.ts';

const folder = temporaryFolder();
const articles = readTestArticles();
const lexicons = createLexiconTable();
const analyse = (source: string, language?: string) =>
  analyseNow({ source, format: 'article', ...(language && { language }) }, createMemo(lexicons));

/** As a configuration beside `package.json` names it. */
function plugin(name: string, more: Partial<PluginSetting> = {}): PluginSetting {
  const module = name.startsWith('.') ? pathToFileURL(path.join(folder, name)).href : name;
  const uri = pathToFileURL(path.resolve('copydesk.yaml')).href;
  const span = { start: 0, end: 1 };
  const origin = { uri, line: 1 };
  const unset = { options: undefined, severity: undefined, language: undefined, inQuotations: false };
  return { module, name, uri, span, origin, ...unset, ...more };
}

const host = createPluginHost({ limit: 20_000 });
const hasty = createPluginHost({ limit: 300 });
afterAll(() => {
  host.end();
  hasty.end();
});

async function find(source: string, plugins: readonly PluginSetting[], runner = host, rules = {}) {
  const report = await runner.run({ source, format: 'article', rules }, plugins);
  const findings = (report?.findings ?? []).map(
    ({ ruleId, span }) => `${source.slice(span.start, span.end)} ${ruleId}`,
  );
  const failures = (report?.failures ?? []).map(({ problem }) => problem.message.en);
  return { findings, failures, report };
}

beforeAll(async () => {
  if (!existsSync('dist/cli.js')) throw new Error('npm run build comes first');
  await writeFiles(folder, {
    'loud.mjs': `
      import process from 'node:process';
      export default () => (tree, file) => {
        console.log('this must not be in the protocol');
        file.message('No place');
        const root = tree.children[0];
        root.children = [];
        file.message('Here', { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }, 'mine:first');
      };`,
    'throws.mjs': `export default () => () => { throw new Error('as it must'); };`,
    'throwsAtOnce.mjs': `throw new Error('before it began');`,
    'attaches.mjs': `export default () => { throw new Error('no options'); };`,
    'fails.mjs': `export default () => (tree, file) => file.fail('gave up', tree.children[0]);`,
    'slow.mjs': `export default () => () => { for (;;); };`,
    'waits.mjs': `export default () => () => new Promise(() => {});`,
    'leaves.mjs': `import process from 'node:process'; export default () => () => process.exit(3);`,
    'unfit.mjs': `export const rules = {};`,
    'ours.mjs': `export default { rules: { 'attribution/late': { meta: { messages: {} }, check() {} } } };`,
  });
});

describe('the nlcst view', () => {
  test.each(articles.map(({ name, source }) => [name, source] as const))(
    'of %s has every node where its words stand',
    (_, source) => {
      const article = analyse(source);
      let words = 0;
      visit(articleToNlcst(article) as Node, (node) => {
        const { start, end } = node.position ?? {};
        expect(start?.offset, node.type).toBeDefined();
        const stands = source.slice(start?.offset, end?.offset);
        const before = source.slice(0, start?.offset).split('\n');
        expect([start?.line, start?.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        if (node.type === 'WordNode') words += 1;
        if (node.type === 'WordNode' || node.type === 'PunctuationNode')
          expect(stands).toBe(textOf(node as never));
      });
      expect(words).toBeGreaterThan(50);
    },
  );

  test('knows the sentences of the article’s language, and no markup', () => {
    const source =
      'Un titre\n\nM. **Roy** et [[Anne Petit|Mme Petit]] ont vo<!-- ? -->té. Ils\nsont partis.\r\n';
    const tree = articleToNlcst(analyse(source, 'fr'));
    const sentences: string[] = [];
    const words: string[] = [];
    visit(tree as Node, (node) => {
      if (node.type === 'SentenceNode') sentences.push(textOf(node as never));
      if (node.type !== 'WordNode') return;
      words.push(source.slice(node.position?.start.offset, node.position?.end.offset));
    });
    expect(sentences).toEqual(['Un titre', 'M. Roy et Mme Petit ont voté.', 'Ils\nsont partis.']);
    expect(words).toContain('Roy');
    expect(words).toContain('vo<!-- ? -->té');
    expect(words).toContain('Petit');
    expect(words).not.toContain('Anne');
  });
});

describe('plugins of retext from npm, on real articles', () => {
  const english = articles.filter(({ expected }) => expected.language === 'en');
  const plugins = [
    plugin('retext-equality'),
    plugin('retext-repeated-words'),
    plugin('retext-readability', { options: { age: 16 } }),
    plugin('retext-profanities'),
  ];

  test('report words that stand there, each under the plugin’s own rule, and none that is quoted', async () => {
    const seen = new Set<string>();
    for (const { source } of english) {
      const { report, failures } = await find(source, plugins);
      expect(failures).toEqual([]);
      const quoted = analyse(source).quotations.filter(({ kind }) => kind === 'direct');
      for (const { ruleId, span, message } of report?.findings ?? []) {
        seen.add(ruleId.split('/')[0] ?? '');
        const words = source.slice(span.start, span.end);
        expect(quoted.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(false);
        const [, named] = /(?:use of|careful with) `([^`]+)`/u.exec(message.en) ?? [];
        if (named !== undefined && !named.includes('\n')) expect(words).toBe(named);
        if (ruleId.startsWith('retext-repeated-words/'))
          expect(words.toLowerCase()).toMatch(/^(\p{L}+)\s+\1$/u);
      }
    }
    expect([...seen].sort()).toEqual([
      'retext-equality',
      'retext-profanities',
      'retext-readability',
      'retext-repeated-words',
    ]);
  });

  const COPY = 'A title\n\nThe the **chairman** left. “The chairman has has died,” she said.\n';

  test('judge the reporter’s words alone, unless the configuration says otherwise', async () => {
    const { findings } = await find(COPY, [plugin('retext-equality'), plugin('retext-repeated-words')]);
    expect(findings).toEqual([
      'chairman retext-equality/chairman-chairwoman',
      'she retext-equality/he-she',
      'The the retext-repeated-words/the',
    ]);
    const all = await find(COPY, [plugin('retext-repeated-words', { inQuotations: true })]);
    expect(all.findings).toEqual(['The the retext-repeated-words/the', 'has has retext-repeated-words/has']);
  });

  test('offer what they expect, and never as a safe fix', async () => {
    const { report } = await find(COPY, [plugin('retext-equality')]);
    const [chairman] = report?.findings ?? [];
    expect(chairman?.fixes[0]).toMatchObject({ title: { en: 'Write “chair”' }, safe: false });
    expect(chairman?.url).toMatch(/^https:/u);
  });

  test('take options, and read one language only where they are told so', async () => {
    const ignore = plugin('retext-equality', { options: { ignore: ['chairman', 'she'] } });
    expect((await find(COPY, [ignore])).findings).toEqual([]);
    expect((await find(COPY, [plugin('retext-equality', { language: 'fr' })])).findings).toEqual([]);
  });
});

describe('a plugin that does not behave', () => {
  const SOURCE = 'A title\n\nThe the match was lost.\n';
  const good = plugin('retext-repeated-words');
  const FOUND = ['The the retext-repeated-words/the'];

  test.each([
    ['./throws.mjs', 'The plugin “./throws.mjs” failed and is left out: as it must'],
    ['./throwsAtOnce.mjs', 'The plugin “./throwsAtOnce.mjs” failed and is left out: before it began'],
    ['./attaches.mjs', 'The plugin “./attaches.mjs” failed and is left out: no options'],
    ['./leaves.mjs', 'The plugin “./leaves.mjs” failed and is left out: exit 3'],
    ['./absent.mjs', /^The plugin “\.\/absent\.mjs” is not installed, or not there: /u],
    ['retext-absent', /^The plugin “retext-absent” is not installed, or not there: .*retext-absent/u],
    ['./unfit.mjs', /gives neither a retext plugin nor rules/u],
    ['./ours.mjs', /gives neither a retext plugin nor rules: .*attribution\/late/u],
  ])('%s is named and left out, and the rest goes on', async (name, message) => {
    const { findings, failures } = await find(SOURCE, [plugin(name), good]);
    expect(failures).toEqual([expect.stringMatching(message)]);
    expect(findings).toEqual(FOUND);
    expect((await find(SOURCE, [plugin(name), good])).failures).toEqual(failures);
  });

  test.each(['./slow.mjs', './waits.mjs'])('%s is stopped', async (name) => {
    const { findings, failures } = await find(SOURCE, [good, plugin(name)], hasty);
    expect(failures).toEqual([
      `The plugin “${name}” took longer than 300 ms for one article and is left out.`,
    ]);
    expect(findings).toEqual(FOUND);
  });

  test('is asked again when somebody has mended something', async () => {
    await writeFiles(folder, { 'late.mjs': 'throw new Error("not yet")' });
    const late = plugin('./late.mjs');
    expect((await find(SOURCE, [late])).failures).toHaveLength(1);
    await writeFiles(folder, {
      'late.mjs': 'export default () => (tree, file) => file.message("now")',
    });
    expect((await find(SOURCE, [late])).failures).toHaveLength(1);
    host.restart();
    expect((await find(SOURCE, [late])).findings).toEqual(['A title late/message']);
  });

  test('that changes its tree, speaks of no place or gives up harms nobody', async () => {
    const { findings, failures } = await find(SOURCE, [plugin('./loud.mjs'), plugin('./fails.mjs'), good]);
    expect(failures).toEqual([]);
    expect(findings).toEqual(['A title loud/message', 'A t mine/first', 'A title fails/message', ...FOUND]);
  });

  test('has nothing to say of a document that has moved on', async () => {
    expect(
      await host.run({ source: SOURCE, format: 'article', rules: {} }, [good], () => false),
    ).toBeUndefined();
  });
});

test('a host that is ended starts no thread again, and blames no plugin', async () => {
  const ended = createPluginHost({ limit: 20_000 });
  const input = { source: 'A title\n\nThe the end.\n', format: 'article', rules: {} } as const;
  const plugins = [plugin('retext-repeated-words'), plugin('retext-equality')];
  const running = [ended.run(input, plugins), ended.run(input, plugins)];
  ended.end();
  expect(await Promise.all(running)).toEqual([undefined, undefined]);
});

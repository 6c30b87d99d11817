import { existsSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainSpaces } from '../plainSpaces.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const ARTICLE = 'A title\n\nThe chairman was late, and the the mayor too.\n';
const mark = path.join(folder, 'mark');

beforeAll(async () => {
  if (!existsSync('dist/cli.js')) throw new Error('npm run build comes first');
  await writeFiles(folder, {
    'copydesk.yaml': `plugins:
  - ./rules/marks.mjs
  - name: retext-equality
    severity: warning
  - retext-repeated-words
rules:
  retext-repeated-words/the: error
  text/repeated-word: off
overrides:
  - files: [quiet.article]
    rules: {style/plugin: off, retext-equality/chairman-chairwoman: off, retext-repeated-words/the: off}
`,
    'rules/marks.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(mark)}, 'I was here');
export default () => () => {};
`,
    'a.article': ARTICLE,
    'quiet.article': ARTICLE,
    'bad/copydesk.yaml': 'plugins: [./throws.mjs, retext-repeated-words, ../../out.mjs]\n',
    'throws/copydesk.yaml': 'language: en\nplugins: [./throws.mjs, retext-repeated-words]\n',
    'throws/throws.mjs': 'export default () => () => { throw new Error("as it must") };\n',
    'throws/a.article': ARTICLE,
    'bad/a.article': ARTICLE,
    'fix/copydesk.yaml': 'plugins: [retext-equality, ./safe.mjs]\n',
    'fix/safe.mjs': `const meta = { messages: { late: { en: 'Late?', fr: 'En retard ?' } }, fixes: { soon: { en: 'Soon', fr: 'Tôt' } } };
function* checkBlock({ text }) {
  const start = text?.prose.indexOf('late') ?? -1;
  if (start < 0) return;
  const span = { start, end: start + 4 };
  yield { messageId: 'late', span, fixes: [{ fixId: 'soon', safe: true, edits: [{ ...span, newText: 'soon' }] }] };
}
export default { rules: { 'ours/late': { meta, checkBlock } } };
`,
    'fix/a.article': ARTICLE,
    'comments/copydesk.yaml': 'plugins: [retext-equality, ./safe.mjs]\nrules: {text/repeated-word: off}\n',
    'comments/safe.mjs': `const meta = { messages: { late: { en: 'Late?', fr: 'En retard ?' } } };
function* checkBlock({ text }) {
  const start = text?.prose.indexOf('late') ?? -1;
  if (start >= 0) yield { messageId: 'late', span: { start, end: start + 4 } };
}
export default { rules: { 'ours/late': { meta, checkBlock }, 'ours/early': { meta, checkBlock } } };
`,
    'comments/broken/copydesk.yaml': 'plugins: [./throws.mjs, retext-equality]\n',
    'comments/broken/throws.mjs': 'export default () => () => { throw new Error("as it must") };\n',
    'comments/off/copydesk.yaml':
      'extends: [copydesk:recommended, ../copydesk.yaml]\nrules: {ours/late: off, ours/early: off}\n',
    'empty/copydesk.yaml': 'rules: {retext-equality/her-him: off}\n',
    'empty/a.article': ARTICLE,
  });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
});

const compact = ['--format', 'compact'];

test('no code of a folder is executed, and that is told once', async () => {
  for (const command of [['lint'], ['fix', '--dry-run']]) {
    const { error, status } = await copydesk([...command, 'a.article', 'quiet.article'], { folder });
    expect(error).toBe('copydesk: Plugins are left out; --allow-plugins runs them.\n');
    expect(status).toBe(0);
  }
  const french = await copydesk(['lint', 'a.article', '--locale', 'fr'], { folder });
  expect(plainSpaces(french.error)).toBe(
    'copydesk: Les extensions sont laissées de côté ; --allow-plugins les exécute.\n',
  );
  expect(existsSync(mark)).toBe(false);
});

test('--allow-plugins runs them, as grave as the configuration says', async () => {
  const { out, error, status } = await copydesk(['lint', 'a.article', ...compact, '--allow-plugins'], {
    folder,
  });
  expect(error).toBe('');
  expect(out).toMatch(/^a\.article:3:5: warning: .*chairman.*\[retext-equality\/chairman-chairwoman\]$/mu);
  expect(out).toMatch(/^a\.article:3:\d+: error: .*\[retext-repeated-words\/the\]$/mu);
  expect(status).toBe(1);
  expect(await readFile(mark, 'utf8')).toBe('I was here');
});

test('rules of plugins are switched off like any other', async () => {
  const { out } = await copydesk(['lint', 'quiet.article', ...compact, '--allow-plugins'], { folder });
  expect(out).not.toContain('retext');
});

test('config lists them, and what is set of their rules', async () => {
  const { out } = await copydesk(['config', 'a.article', '--format', 'json'], { folder });
  const { plugins, rules } = JSON.parse(out);
  expect(plugins[1]).toEqual({ value: 'retext-equality', from: 'copydesk.yaml:3' });
  expect(rules.at(-1)).toEqual({
    id: 'retext-repeated-words/the',
    severity: 'error',
    options: {},
    from: 'copydesk.yaml:7',
  });
});

test('one rule of a plugin may be asked for alone; without plugins it is not known', async () => {
  const only = ['lint', 'a.article', ...compact, '--rule', 'retext-repeated-words/the'];
  const { out } = await copydesk([...only, '--allow-plugins'], { folder });
  expect(out.trim().split('\n')).toEqual([expect.stringContaining('retext-repeated-words/the')]);
  const { error, status } = await copydesk(only, { folder });
  expect(error).toContain('There is no rule “retext-repeated-words/the”.');
  expect(status).toBe(2);
});

test('a plugin that fails is named with its place, once; the rest goes on', async () => {
  const { out, error, status } = await copydesk(
    ['lint', 'throws/a.article', 'throws/a.article', ...compact, '--allow-plugins'],
    { folder },
  );
  expect(error).toBe(
    'copydesk: throws/copydesk.yaml:2:11: The plugin “./throws.mjs” failed and is left out: as it must\n',
  );
  expect(out).toContain('retext-repeated-words/the');
  expect(status).toBe(2);
});

test('a file outside of the workspace is no plugin', async () => {
  const { error, status } = await copydesk(['lint', 'bad/a.article', '--allow-plugins'], { folder });
  expect(error).toContain('bad/copydesk.yaml:1:48: “../../out.mjs” lies outside the workspace.');
  expect(status).toBe(2);
});

test('a rule of a family that nobody has is a mistake where no plugin is named', async () => {
  const { error, status } = await copydesk(['lint', 'empty/a.article'], { folder });
  expect(error).toContain('There is no rule “retext-equality/her-him”.');
  expect(status).toBe(2);
});

test('fix applies the safe fixes of rules of one’s own, and what plugins offer only with --offers', async () => {
  const input = ARTICLE;
  const fix = ['fix', '-', '--stdin-filename', 'fix/a.article', '--rule', 'ours/late', '--allow-plugins'];
  expect((await copydesk(fix, { folder, input })).out).toContain('The chairman was soon');
  const offers = [...fix, '--rule', 'retext-equality/chairman-chairwoman', '--offers'];
  expect((await copydesk(offers, { folder, input })).out).toContain('The chair was soon');
});

describe('comments', () => {
  const article = (comment: string) => `A title\n\n<!-- copydesk-${comment} -->\nThe chairman was late.\n`;
  const SILENCED = [
    'disable-next-line retext-equality/chairman-chairwoman, ours/late ours/early',
    'disable-next-line retext-equality/* ours/*',
    'disable-next-line',
    'disable ours/early retext-equality/chairman-chairwoman ours/late -- as he is called',
    'disable-file ours/* retext-equality/*',
  ];

  async function lint(
    comment: string,
    { name = 'comments/a.article', allow = true, more = [] as string[] } = {},
  ) {
    const allowed = allow ? ['--allow-plugins'] : [];
    const command = ['lint', '-', '--stdin-filename', name, ...compact, ...allowed, ...more];
    const { out } = await copydesk(command, { folder, input: article(comment) });
    return [...out.matchAll(/\[([^\]]+)\]$/gmu)].map(([, id]) => id).sort();
  }

  test('are fine where no plugin runs, whatever they name of one', async () => {
    for (const comment of [...SILENCED, 'disable-next-line retext-equality/her-him'])
      expect(await lint(comment, { allow: false }), comment).toEqual([]);
  });

  test.each(SILENCED)('%s silences what plugins find', async (comment) => {
    expect(await lint(comment)).toEqual([]);
  });

  test('that silence nothing of plugins that ran are reported', async () => {
    const found = ['ours/early', 'ours/late', 'retext-equality/chairman-chairwoman'];
    const unused = [...found, 'structure/unused-disable'];
    expect(await lint('disable-next-line retext-equality/her-him')).toEqual(unused);
    expect(await lint('disable-next-line ours/latest')).toEqual(unused);
    expect(await lint('disable-next-line no-such-plugin/*')).toEqual(unused);
    expect(await lint('disable-next-line retext-equality/* ours/late text/encoding')).toEqual([
      'ours/early',
      'structure/unused-disable',
    ]);
  });

  test('are not judged where a plugin has failed', async () => {
    const name = 'comments/broken/a.article';
    expect(await lint('disable-next-line other/rule', { name })).toEqual([
      'retext-equality/chairman-chairwoman',
    ]);
    expect(await lint('disable-next-line', { name })).toEqual([]);
  });

  test('are not judged about rules that are off', async () => {
    const name = 'comments/off/a.article';
    for (const rule of ['ours/late', 'ours/*'])
      expect(await lint(`disable-next-line ${rule}`, { name }), rule).toEqual([
        'retext-equality/chairman-chairwoman',
      ]);
  });

  test('are judged by all that plugins find, also where one rule is asked for', async () => {
    const more = ['--rule', 'structure/unused-disable', '--rule', 'ours/late'];
    expect(await lint('disable-next-line ours/early', { more })).toEqual(['ours/late']);
    expect(await lint('disable-next-line text/encoding', { more: more.slice(0, 2) })).toEqual([
      'structure/unused-disable',
    ]);
  });

  test('are heeded by fix, which takes away none that is of use', async () => {
    const fix = ['fix', '-', '--stdin-filename', 'fix/a.article', '--offers'];
    const rules = 'ours/late retext-equality/*';
    const input = article(`disable-next-line ${rules} retext-profanities/*`);
    expect((await copydesk(fix, { folder, input })).out).toBe(input);
    expect((await copydesk([...fix, '--allow-plugins'], { folder, input })).out).toBe(
      article(`disable-next-line ${rules}`),
    );
  });
});

test('the cache knows what plugins found', async () => {
  const command = ['lint', 'fix/cached.article', ...compact, '--cache'];
  const rules = async (more: string[]) =>
    [...(await copydesk([...command, ...more], { folder })).out.matchAll(/\[([^\]]+)\]$/gmu)].map(
      ([, id]) => id,
    );
  await writeFiles(folder, { 'fix/cached.article': ARTICLE.replace('the the', 'the') });
  expect(await rules([])).toEqual([]);
  for (let round = 0; round < 2; round += 1)
    expect(await rules(['--allow-plugins'])).toEqual(['retext-equality/chairman-chairwoman', 'ours/late']);
  expect(await rules([])).toEqual([]);
});

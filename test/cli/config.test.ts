import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

/** The verb comes before its subject in French tags. */
const FRENCH = 'Un titre\n\n« Nous partirons », Luc Roy a déclaré.\n';
const ENGLISH = 'A title\n\n“Yes,” said he.\n';

beforeAll(async () => {
  mkdirSync(path.join(folder, '.git'));
  await writeFiles(folder, {
    'copydesk.yaml': `rules:
  attribution/word-order: error
overrides:
  - files: "en/**"
    language: en
    rules: { attribution/word-order: off }
ignore: [archive/**]
formats: [article, markdown]
`,
    'a.article': FRENCH,
    'en/b.article': ENGLISH,
    'note.md': `# Un titre\n\n« Nous partirons », Luc Roy a déclaré.\n`,
    'archive/old.article': FRENCH,
    'drafts/d.article': FRENCH,
    'drafts/.copydeskignore': '*.article\n!kept.article\n',
    'drafts/kept.article': FRENCH,
    '.gitignore': 'built/\n',
    'built/x.article': FRENCH,
    'sub/copydesk.json': '{"rules": {"attribution/word-order": "off"}}',
    'sub/c.article': FRENCH,
    'wrong/copydesk.yaml': 'rules:\n  attribution/wordorder: off\n',
    'wrong/w.article': FRENCH,
    'pack/package.json': '{"name": "x", "copydesk": {"extends": "@ourpaper/config"}}',
    'pack/p.article': FRENCH,
    'pack/node_modules/@ourpaper/config/package.json': '{"name": "@ourpaper/config", "main": "base.yaml"}',
    'pack/node_modules/@ourpaper/config/base.yaml': 'rules: {attribution/word-order: suggestion}\n',
  });
});

const lint = (args: readonly string[], from = folder) =>
  copydesk(['lint', '--format', 'compact', ...args], { folder: from });

/** The paths that something is said of, with the severity. */
const said = ({ out }: { out: string }) =>
  out
    .split('\n')
    .filter((line) => line.includes('attribution/word-order'))
    .map((line) => line.replace(/^([^:]*):.*\b(error|warning|suggestion)\b.*$/u, '$1 $2'));

describe('the team’s configuration', () => {
  test('is found above the article, up to the repository, wherever one stands', async () => {
    expect(said(await lint(['a.article']))).toEqual(['a.article error']);
    expect(said(await lint(['kept.article'], path.join(folder, 'drafts')))).toEqual(['kept.article error']);
    expect(said(await lint(['sub/c.article']))).toEqual([]);
  });

  test('holds for some files only where an override says so', async () => {
    const { out } = await copydesk(['lint', '--format', 'json', 'en/b.article'], { folder });
    const [result] = JSON.parse(out);
    expect(result.language).toBe('en');
    expect(result.messages.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain(
      'attribution/word-order',
    );
  });

  test('says which kinds of files a folder is searched for, and what is left out', async () => {
    expect(said(await lint(['.'])).filter((line) => !line.startsWith('wrong'))).toEqual([
      'a.article error',
      'drafts/kept.article error',
      'note.md error',
      'pack/p.article suggestion',
    ]);
  });

  test('that the command line names holds with its entities, its terms and its patterns', async () => {
    await writeFiles(folder, {
      'named/house.yaml': 'entities: ./names.yaml\nterms: ./words.yaml\nrules: {style/terms: warning}\n',
      'named/names.yaml': '- name: Kyrnov\n  forbidden: [Kirnoff]\n',
      'named/words.yaml': '- words: very unique\n  replacement: unique\n',
      'named/copydesk.yaml': 'entities: ./others.yaml\n',
      'named/others.yaml': '- name: Kirnow\n  forbidden: [Kirnoff]\n',
      'named/a.article': 'A title\n\nKirnoff has a very unique harbour.\n',
    });
    const at = path.join(folder, 'named');
    const named = await lint(['a.article', '--config', 'house.yaml'], at);
    expect(named.out).toContain('but “Kyrnov”');
    expect(named.out).toContain('style/terms');
    expect((await lint(['a.article'], at)).out).toContain('but “Kirnow”');
    expect((await lint(['a.article', '--no-config'], at)).out).not.toContain('Kirnow');
  });

  test('that the command line names and that is not there checks nothing', async () => {
    const { status, out, error } = await lint(['a.article', '--config', 'nowhere.yaml']);
    expect([status, out, error]).toEqual([2, '', 'copydesk: nowhere.yaml: there is no such file.\n']);
  });

  test('of another repository is found up to its root', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(path.join(other, 'repository/.git'), { recursive: true });
    mkdirSync(path.join(other, 'here/.git'), { recursive: true });
    await writeFiles(other, {
      'repository/copydesk.yaml': 'rules: {attribution/word-order: suggestion}\n',
      'repository/news/local/a.article': FRENCH,
    });
    expect(said(await lint(['../repository/news/local/a.article'], path.join(other, 'here')))).toEqual([
      '../repository/news/local/a.article suggestion',
    ]);
  });

  test('leaves out what is named, too, and says so', async () => {
    const { out, error, status } = await lint(['archive/old.article']);
    expect([out, status]).toEqual(['', 0]);
    expect(error).toContain('archive/old.article: left out by the team’s configuration');
    expect(said(await lint(['--no-config', 'archive/old.article']))).toEqual(['archive/old.article warning']);
  });

  test('with a mistake stops the work with its line and column', async () => {
    const { out, error, status } = await lint(['wrong/w.article']);
    expect([out, status]).toEqual(['', 2]);
    expect(error).toBe(
      'copydesk: wrong/copydesk.yaml:2:3: There is no rule “attribution/wordorder”. Is “attribution/word-order” meant?\n',
    );
  });

  test('extends packages of npm', async () => {
    expect(said(await lint(['pack/p.article']))).toEqual(['pack/p.article suggestion']);
  });

  test('gives way to the command line', async () => {
    expect(said(await lint(['--config', 'sub/copydesk.json', '--preset', 'strict', 'a.article']))).toEqual([
      'a.article warning',
    ]);
    const missing = await lint(['--config', 'gone.yaml', 'a.article']);
    expect([missing.status, missing.error]).toEqual([2, 'copydesk: gone.yaml: there is no such file.\n']);
  });

  test('fix writes nothing to what is left out', async () => {
    const { out } = await copydesk(['fix', '-', '--stdin-filename', 'archive/x.article'], {
      folder,
      input: FRENCH,
    });
    expect(out).toBe(FRENCH);
  });
});

describe('a file of the team that is there and cannot be read', () => {
  const other = temporaryFolder();
  beforeAll(() =>
    writeFiles(other, {
      'a/copydesk.yaml/x': '',
      'a/a.article': FRENCH,
      'b/entities.yaml/x': '',
      'b/b.article': FRENCH,
    }),
  );

  test('stops the work where it is the configuration', async () => {
    const { out, error, status } = await lint(['a/a.article'], other);
    expect([out, status]).toEqual(['', 2]);
    expect(error).toContain('a/copydesk.yaml:1:1: “copydesk.yaml” cannot be read');
  });

  test('is told where it is another', async () => {
    const { out, error, status } = await lint(['b/b.article'], other);
    expect(status).toBe(2);
    expect(error).toContain('b/entities.yaml: cannot be read');
    expect(out).toContain('attribution/word-order');
  });

  test('is told where the command line names it', async () => {
    const { error, status } = await lint(['b/b.article', '--config', 'a/copydesk.yaml'], other);
    expect([status, error.includes('a/copydesk.yaml: cannot be read')]).toEqual([2, true]);
  });
});

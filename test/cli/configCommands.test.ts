import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfigFile } from '../../server/config/configFile.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

beforeAll(() =>
  writeFiles(folder, {
    'team/copydesk.yaml': `extends: [copydesk:strict, ./base.yaml]
rules:
  attribution/late: [error, { words: 20 }]
overrides:
  - files: "en/**"
    language: en
    rules: { quotes/style: off }
`,
    'team/base.yaml': 'language: fr\nentities: names.yaml\n',
    'team/names.yaml': '- name: Kyrnov\n',
    'team/ignored/.copydeskignore': '*',
    'team/en/b.article': '',
  }),
);

const at = (name: string) => ({ folder: path.join(folder, name) });
const json = async (args: readonly string[]) =>
  JSON.parse((await copydesk([...args, '--format', 'json'], at('team'))).out);

describe('config', () => {
  test('prints what holds for a file, and where each value comes from', async () => {
    const result = await json(['config', 'a.article']);
    expect(result).toMatchObject({
      config: 'copydesk.yaml',
      ignored: false,
      language: { value: 'fr', from: 'base.yaml:1' },
      entities: { value: ['names.yaml'], from: 'base.yaml:2' },
    });
    const rule = (id: string) => result.rules.find((each: { id: string }) => each.id === id);
    expect(rule('attribution/late')).toEqual({
      id: 'attribution/late',
      severity: 'error',
      options: { words: 20, sentences: 3 },
      from: 'copydesk.yaml:3',
      optionsFrom: { words: 'copydesk.yaml:3' },
    });
    expect(rule('quotes/scare').from).toBe('copydesk:strict');
  });

  test('tells the option that another file set, and what holds for all articles', async () => {
    await writeFiles(folder, {
      'layers/copydesk.yaml':
        'extends: ./base.yaml\nrules:\n  attribution/late: error\nformats: [markdown]\nignore: [old]\noverrides:\n  - files: off\n    rules: { attribution/late: off }\n',
      'layers/base.yaml':
        'rules:\n  attribution/late: [warning, { words: 7 }]\n  quotes/style: [warning, { marks: straight }]\nignore: [older]\n',
      'layers/entities.yaml': '- name: Kyrnov\n',
    });
    const { out } = await copydesk(['config', '.', '--format', 'json'], at('layers'));
    const { formats, ignore, entities, rules } = JSON.parse(out);
    expect(formats).toEqual({ value: ['markdown'], from: 'copydesk.yaml:4' });
    expect(ignore).toEqual([
      { value: ['older'], from: 'base.yaml:4' },
      { value: ['old'], from: 'copydesk.yaml:5' },
    ]);
    expect(entities).toEqual({ value: ['entities.yaml'], from: 'copydesk' });
    const late = rules.find(({ id }: { id: string }) => id === 'attribution/late');
    expect(late).toMatchObject({ from: 'copydesk.yaml:3', optionsFrom: { words: 'base.yaml:2' } });
    const text = (await copydesk(['config', 'a.article'], at('layers'))).out;
    expect(text).toMatch(
      /attribution\/late +error +copydesk.yaml:3 +words: 7 \(base.yaml:2\), sentences: 3\n/,
    );
    const off = (await copydesk(['config', 'off/a.article'], at('layers'))).out;
    expect(off).toMatch(/attribution\/late +copydesk.yaml:8/);
  });

  test('of a folder says what holds for the articles in it', async () => {
    expect((await json(['config', 'en'])).language).toEqual({ value: 'en', from: 'copydesk.yaml:6' });
    expect((await json(['config', '.'])).config).toBe('copydesk.yaml');
  });

  test('knows overrides, and files that are left out', async () => {
    const result = await json(['config', 'en/a.article']);
    expect(result.language).toEqual({ value: 'en', from: 'copydesk.yaml:6' });
    const style = result.rules.find(({ id }: { id: string }) => id === 'quotes/style');
    expect(style).toMatchObject({ severity: 'off', from: 'copydesk.yaml:7' });
    expect((await json(['config', 'ignored/a.article'])).ignored).toBe(true);
  });

  test('writes it for people, too', async () => {
    const { out } = await copydesk(['config', 'en/a.article'], at('team'));
    expect(out).toMatch(/^By copydesk\.yaml\n/);
    expect(out).toMatch(/language +en +copydesk\.yaml:6/);
    expect(out).toMatch(/attribution\/late +error +copydesk\.yaml:3 +words: 20, sentences: 3/);
    expect(out).toMatch(/1 rules? off\n +quotes\/style +copydesk\.yaml:7/);
  });
});

test('rules lists them with their state here', async () => {
  const rules = await json(['rules']);
  const late = rules.find(({ id }: { id: string }) => id === 'attribution/late');
  expect(late).toMatchObject({ severity: 'error', options: [{ name: 'words', value: 20 }, { value: 3 }] });
  const { out } = await copydesk(['rules', '--locale', 'fr'], at('team'));
  expect(out).toMatch(/attribution\/late +error +Nomm/);
  expect(out).toContain('Nombre maximal de mots cités');
  // Nothing is cut: there is nowhere else to read it.
  expect(out).not.toContain('…\n');
  expect(out.replace(/\s+/gu, ' ')).toContain('avant que la personne soit nommée.');
});

describe('init', () => {
  const file = path.join(folder, 'copydesk.yaml');
  beforeEach(() => rm(file, { force: true }));
  const written = () => readFile(file, 'utf8');

  test('writes a configuration without mistakes, in the language of its reader', async () => {
    for (const locale of ['en', 'fr']) {
      await rm(file, { force: true });
      const { status } = await copydesk(['init', '--yes', '--locale', locale], { folder });
      expect(status).toBe(0);
      expect(readConfigFile(await written(), 'copydesk.yaml').problems).toEqual([]);
      // What stands there as a comment is right, too.
      const uncommented = (await written()).replace(/^( *)# ( *(?:- )?[a-z/-]+:)/gmu, '$1$2');
      expect(readConfigFile(uncommented, 'copydesk.yaml').problems).toEqual([]);
    }
  });

  test('takes flags', async () => {
    await copydesk(['init', '--preset', 'strict', '--language', 'fr', '--markdown'], { folder });
    expect(await written()).toMatch(
      /extends: \[copydesk:strict\][\s\S]*\nlanguage: fr\n[\s\S]*\nformats: \[article, markdown\]/,
    );
  });

  test('asks, and asks again what it cannot understand', async () => {
    const questions: string[] = [];
    const answers = ['strikt', 'strict', '', 'yes'];
    await copydesk(['init'], {
      folder,
      ask: async (question) => {
        questions.push(question);
        return answers.shift() ?? '';
      },
    });
    expect(questions).toHaveLength(4);
    expect(await written()).toContain('extends: [copydesk:strict]');
    expect(await written()).toContain('\n# language: fr\n');
    expect(await written()).toContain('\nformats: [article, markdown]\n');
  });

  test('overwrites nothing', async () => {
    await writeFiles(folder, { 'copydesk.yaml': 'language: en\n' });
    const { status, error } = await copydesk(['init', '--yes'], { folder });
    expect([status, error]).toEqual([2, 'copydesk: copydesk.yaml is there already and is left as it is.\n']);
    expect(await written()).toBe('language: en\n');
  });

  test.each(['copydesk.yml', 'copydesk.json', 'package.json'])(
    'makes none beside another, %s, and asks nothing then',
    async (name) => {
      const at = path.join(folder, 'has', name);
      await writeFiles(at, { [name]: '{ "copydesk": {} }' });
      const ask = async () => Promise.reject(new Error('It asks.'));
      const { status, error } = await copydesk(['init'], { folder: at, ask });
      expect([status, error]).toEqual([2, `copydesk: ${name} is there already and is left as it is.\n`]);
    },
  );

  test('makes one beside a package.json that says nothing of it', async () => {
    const at = path.join(folder, 'package');
    await writeFiles(at, { 'package.json': '{ "name": "desk" }' });
    expect((await copydesk(['init', '--yes'], { folder: at })).status).toBe(0);
  });

  test('writes nothing where somebody ends the questions, as with Ctrl-D', async () => {
    const answers = ['strict'];
    const { status, error } = await copydesk(['init'], { folder, ask: async () => answers.shift() });
    expect([status, error]).toEqual([2, 'copydesk: Nothing is written.\n']);
    expect(existsSync(file)).toBe(false);
  });

  test('asks until it understands, and says what it does not', async () => {
    const answers = ['a', 'b', 'c', 'd', 'ap', 'german', 'fr', 'perhaps', 'non'];
    const { error } = await copydesk(['init'], { folder, ask: async () => answers.shift() });
    expect(error.match(/is no answer/gu)).toHaveLength(6);
    expect(await written()).toContain('extends: [copydesk:ap]');
    expect(await written()).toContain('\n# formats:');
  });

  test('knows its presets', async () => {
    const { status, error } = await copydesk(['init', '--preset', 'loose'], { folder });
    expect([status, error.includes('There is no preset “loose”.')]).toEqual([2, true]);
  });
});

import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const outside = temporaryFolder();
const ARTICLE = 'Un titre\n\nLa la fin.\n';
const PACKAGES = 'packages/node_modules';

beforeAll(async () => {
  await writeFiles(outside, { 'a.yaml': 'language: fr\n', 'names.yaml': '- name: Kyiv\n' });
  await writeFiles(folder, {
    '.git/HEAD': '',
    'links/copydesk.yaml': 'extends: ./a.yaml\nentities: ./names.yaml\nterms: ./desk/a.yaml\n',
    'links/a.article': ARTICLE,
    'latin1/copydesk.yaml': Buffer.from('ignore: ["\u00e9t\u00e9"]\n', 'latin1'),
    'latin1/a.article': ARTICLE,
    'names/entities.yaml': Buffer.from('- name: B\u00e9atrice\n', 'latin1'),
    'names/a.article': ARTICLE,
    'utf16/copydesk.yaml': Buffer.from('\ufeffrules: { text/repeated-word: error }\n', 'utf16le'),
    'utf16/a.article': ARTICLE,
    'packages/copydesk.yaml': 'extends: [deep, both, scoped/desk, "@paper/exports"]\n',
    'packages/a.article': ARTICLE,
    // A folder of its own inside the package, and files beside that.
    [`${PACKAGES}/deep/package.json`]: '{"main": "config/main.yaml"}',
    [`${PACKAGES}/deep/config/main.yaml`]: 'extends: ../base.json\n',
    [`${PACKAGES}/deep/base.json`]: '{"layout": "lines"}',
    // Code, and a configuration beside it.
    [`${PACKAGES}/both/index.js`]: 'throw new Error()',
    [`${PACKAGES}/both/package.json`]: '{}',
    [`${PACKAGES}/both/copydesk.yaml`]: 'language: fr\n',
    [`${PACKAGES}/scoped/package.json`]: '{"exports": {"./desk": "./desk.yml"}}',
    [`${PACKAGES}/scoped/desk.yml`]: 'rules: {text/repeated-word: suggestion}\n',
    [`${PACKAGES}/@paper/exports/package.json`]: '{"exports": "./x.json"}',
    [`${PACKAGES}/@paper/exports/x.json`]: '{"rules": {"text/repeated-word": "error"}}',
  });
  symlinkSync(path.join(outside, 'a.yaml'), path.join(folder, 'links/a.yaml'));
  symlinkSync(path.join(outside, 'names.yaml'), path.join(folder, 'links/names.yaml'));
  symlinkSync(outside, path.join(folder, 'links/desk'));
});

const lint = (file: string, ...args: string[]) =>
  copydesk(['lint', '--format', 'compact', file, ...args], { folder });

test('nothing that a configuration names lies outside of the workspace, by links neither', async () => {
  const { status, out, error } = await lint('links/a.article');
  expect([status, out]).toEqual([2, '']);
  for (const name of ['./a.yaml', './names.yaml', './desk/a.yaml'])
    expect(error).toContain(`“${name}” lies outside the workspace`);
});

test('a configuration and an entity file in another encoding are told, not read with letters lost', async () => {
  const config = await lint('latin1/a.article');
  expect([config.status, config.out]).toEqual([2, '']);
  expect(config.error).toContain('latin1/copydesk.yaml:1:1: “copydesk.yaml” cannot be read: it is not UTF-8');
  const names = await lint('names/a.article', '--locale', 'fr');
  expect(names.status).toBe(2);
  expect(names.error).toContain('names/entities.yaml : lecture impossible (ce n’est pas de l’UTF-8)');
});

test.skipIf(process.platform === 'win32')(
  'a pipe is not waited for, nor what is too large read',
  async () => {
    await writeFiles(folder, {
      'odd/copydesk.yaml': 'extends: [./pipe.yaml, ./large.yaml]\n',
      'odd/large.yaml': '',
      'odd/a.article': ARTICLE,
    });
    execFileSync('mkfifo', [path.join(folder, 'odd/pipe.yaml')]);
    await truncate(path.join(folder, 'odd/large.yaml'), 600_000_000);
    const { status, error } = await lint('odd/a.article');
    await rm(path.join(folder, 'odd/large.yaml'));
    expect(status).toBe(2);
    expect(error).toContain('“./pipe.yaml” cannot be read: it is no file');
    expect(error).toContain('“./large.yaml” cannot be read: it is too large');
  },
);

test('UTF-16 that says so is read, as of articles', async () => {
  expect((await lint('utf16/a.article')).out).toContain('error:');
});

test('packages: main, exports, a configuration beside code, a part of one, files anywhere in them', async () => {
  const { out, error } = await copydesk(['config', 'packages/a.article', '--format', 'json'], { folder });
  expect(error).toBe('');
  const { layout, language, rules } = JSON.parse(out);
  expect(layout).toEqual({ value: 'lines', from: `${PACKAGES}/deep/base.json:1` });
  expect(language).toEqual({ value: 'fr', from: `${PACKAGES}/both/copydesk.yaml:1` });
  expect(rules.find(({ id }: { id: string }) => id === 'text/repeated-word')).toMatchObject({
    severity: 'error',
    from: `${PACKAGES}/@paper/exports/x.json:1`,
  });
});

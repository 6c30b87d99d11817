import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { plainSpaces } from '../plainSpaces.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

const ARTICLE = `Airport to close

The airport of Kirnoff will close, Ann Calder said.

“I was born in Kirnoff,” she said.
`;

const TEAM = `- name: Kyrnov
  type: place
  forbidden: [{spelling: Kirnoff, reason: the old spelling}]
`;

beforeAll(() =>
  writeFiles(folder, {
    'entities.yaml': TEAM,
    'a/port.article': ARTICLE,
    'b/deep/er/port.article': ARTICLE,
    'b/entities.yml': '- name: Kirnov\n  type: place\n  forbidden: [Kirnoff]\n',
    'b/entities.yaml': '- name: Kirnow\n  type: place\n  forbidden: [Kirnoff]\n',
    'wrong/port.article': ARTICLE,
    'wrong/entities.yaml': '- name: Kyrnov\n  tpye: place\n  forbidden: [Kirnoff]\n- name: kyrnov\n',
    'other.yaml': '- name: Kirnovia\n  type: place\n  forbidden: [Kirnoff]\n',
    'fix/port.article': ARTICLE,
  }),
);

const spelling = ['--rule', 'names/house-spelling'];

test('lint reports what the nearest entity file forbids', async () => {
  const { out, error, status } = await copydesk(['lint', 'a', 'b', ...spelling, '--format', 'compact'], {
    folder,
  });
  expect(error).toBe('');
  expect(status).toBe(1);
  const told = out.split('\n').filter((line) => line !== '');
  expect(told.filter((line) => line.startsWith('a/port.article:3'))[0]).toContain(
    'The house does not write “Kirnoff”, but “Kyrnov”: the old spelling.',
  );
  expect(told.filter((line) => line.startsWith('b/deep/er/port.article:3'))[0]).toContain('but “Kirnow”.');
  expect(told).toHaveLength(4);
});

test('standard input has the file of the folder that its name says, or of the current one', async () => {
  const args = ['lint', '-', ...spelling, '--format', 'compact'];
  expect((await copydesk(args, { folder, input: ARTICLE })).out).toContain('but “Kyrnov”');
  const named = await copydesk([...args, '--stdin-filename', 'b/x.article'], { folder, input: ARTICLE });
  expect(named.out).toContain('but “Kirnow”');
});

test('a file above the current folder is not looked for', async () => {
  const { out, status } = await copydesk(['lint', '.', ...spelling, '--format', 'compact'], {
    folder: path.join(folder, 'a'),
  });
  expect([out, status]).toEqual(['', 0]);
});

test('--entities names the file', async () => {
  const { out } = await copydesk(
    ['lint', 'a', '--entities', 'other.yaml', ...spelling, '--format', 'compact'],
    { folder },
  );
  expect(out).toContain('but “Kirnovia”');
  const missing = await copydesk(['lint', 'a', '--entities', 'gone.yaml', ...spelling], { folder });
  expect(missing.status).toBe(2);
  expect(missing.error).toContain('gone.yaml: there is no such file');
});

test('mistakes are told once with their line, and the rest counts', async () => {
  const { out, error, status } = await copydesk(
    ['lint', 'wrong/port.article', ...spelling, '--format', 'compact', '--locale', 'fr'],
    { folder },
  );
  expect(status).toBe(2);
  expect(plainSpaces(error)).toBe(
    'copydesk: wrong/entities.yaml:2:3: La clé « tpye » n’existe pas. S’agit-il de « type » ?\n' +
      'copydesk: wrong/entities.yaml:4:9: « kyrnov » figure déjà ligne 1. La première fiche compte.\n',
  );
  expect(out).toContain('Kyrnov');
});

test('fix writes the house spelling, and leaves quoted words alone', async () => {
  await copydesk(['fix', 'fix', ...spelling], { folder });
  const text = await readFile(path.join(folder, 'fix/port.article'), 'utf8');
  expect(text).toBe(ARTICLE.replace('Kirnoff will', 'Kyrnov will'));
});

test('entities and quotes know the team', async () => {
  const input = 'Boat sails\n\nCalder Wren said on Monday: “We will sail.”\n';
  await writeFiles(folder, {
    'wren.yaml': '- {name: Calder Wren Lines, aliases: [Calder Wren], type: organization}',
  });
  const ask = async (command: string) =>
    JSON.parse(
      (await copydesk([command, '-', '--entities', 'wren.yaml', '--format', 'json'], { folder, input })).out,
    )[0];
  expect((await ask('entities')).entities[0]).toMatchObject({
    name: 'Calder Wren Lines',
    type: 'organization',
  });
  expect((await ask('quotes')).quotes[0].source).toMatchObject({ entity: 'Calder Wren Lines' });
});

import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findInputs } from '../../server/cli/findInputs.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

beforeAll(async () => {
  await writeFiles(folder, {
    'b.article': '',
    'a.article': '',
    'note.md': '',
    'odd.draft': '',
    '[draft].article': '',
    'desk/sports/match.article': '',
    'desk/city.ARTICLE': '',
    'desk/photo.jpg': '',
    'desk/.trash/old.article': '',
    'desk/node_modules/x/y.article': '',
    'empty/photo.jpg': '',
  });
  await symlink(path.join(folder, 'desk'), path.join(folder, 'desk/sports/loop'));
});

async function find(args: readonly string[], endings: readonly string[] = ['article']) {
  const found = await findInputs(args, { folder, stdinName: '<stdin>', endingsFor: async () => endings });
  return found.map((input) => ('trouble' in input ? `${input.trouble} ${input.path}` : input.path));
}

test('files as they are named, whatever their ending', async () => {
  expect(await find(['odd.draft', './a.article'])).toEqual(['odd.draft', './a.article']);
});

test('a folder gives its articles, in order, hidden folders and packages left out', async () => {
  expect(await find(['desk'])).toEqual(['desk/city.ARTICLE', 'desk/sports/match.article']);
  expect(await find(['desk/'])).toEqual(['desk/city.ARTICLE', 'desk/sports/match.article']);
});

test('the folder that one is in adds nothing to the names', async () => {
  expect(await find(['.'])).toContain('a.article');
});

test.skipIf(process.platform === 'win32')(
  'what is hidden, a link to a folder and a pipe are no articles, whatever their names',
  async () => {
    await writeFiles(folder, { 'odd/a.article': '', 'odd/.hidden.article': '' });
    await symlink(path.join(folder, 'desk'), path.join(folder, 'odd/desk.article'));
    // As Emacs leaves beside what it edits.
    await symlink('somebody@desk.1', path.join(folder, 'odd/.#a.article'));
    await symlink('a.article', path.join(folder, 'odd/b.article'));
    execFileSync('mkfifo', [path.join(folder, 'odd/pipe.article')]);
    expect(await find(['odd'])).toEqual(['odd/a.article', 'odd/b.article']);
  },
);

test('other endings on demand', async () => {
  expect(await find(['.'], ['md'])).toEqual(['note.md']);
});

test('a glob gives the articles that it matches', async () => {
  expect(await find(['desk/**'])).toEqual(['desk/sports/match.article', 'desk/city.ARTICLE'].sort());
  expect(await find(['*.md'])).toEqual(['note.md']);
  expect(await find(['{a,b}.article'])).toEqual(['a.article', 'b.article']);
});

test('a name that looks like a glob is a name if there is such a file', async () => {
  expect(await find(['[draft].article'])).toEqual(['[draft].article']);
});

test('each file once', async () => {
  expect(await find(['a.article', './a.article', '*.article'])).toEqual([
    'a.article',
    '[draft].article',
    'b.article',
  ]);
  expect(await find(['-', '-'])).toEqual(['<stdin>']);
});

test('absolute paths stay absolute', async () => {
  const file = path.join(folder, 'a.article');
  expect(await find([file])).toEqual([file]);
  expect(await find([path.join(folder, 'desk', '**', 'm*.article')])).toEqual([
    path.join(folder, 'desk/sports/match.article'),
  ]);
});

test('what gives nothing says so, and the rest is found', async () => {
  expect(await find(['none.article', 'empty', 'x*.article', 'a.article'])).toEqual([
    'missing none.article',
    'emptyFolder empty',
    'noMatch x*.article',
    'a.article',
  ]);
});

test('a path through a file is no path', async () => {
  expect(await find(['a.article/b'])).toEqual(['unreadable a.article/b']);
});

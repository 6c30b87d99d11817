import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const root = temporaryFolder();
const CLEAN = 'Council votes on the quay\n\nThe mayor of Kirnoff said the quay would stay open.\n';
const FAULTY = CLEAN.replace('the quay w', 'the the quay w');
let folder = root;
let count = 0;

beforeEach(async () => {
  folder = path.join(root, String(count++));
  await writeFiles(folder, { '.git/HEAD': '', 'desk/a.article': CLEAN, 'desk/b.article': FAULTY });
});

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

/** Watches in this process. `after` waits until the words come up in what is written from now on, and gives all that was. */
function watch(...args: readonly string[]) {
  let written = '';
  let heard = () => {};
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const onWrite = (text: string) => {
    written += text;
    heard();
  };
  const outcome = copydesk(['lint', '--watch', ...args], { folder, onWrite, interrupted });
  const after = async (words: string) => {
    while (!written.includes(words)) await new Promise<void>((resolve) => (heard = resolve));
    const before = written;
    written = '';
    return before;
  };
  const end = async () => {
    interrupt();
    return (await outcome).status;
  };
  return { after, end };
}

test('does not say that nothing is found by a configuration with mistakes', async () => {
  const { after, end } = watch('desk');
  await after('Ctrl-C');
  await put('copydesk.yaml', 'rules: {text/repeated-wrd: off}\n');
  expect(await after('changed: copydesk.yaml')).toContain('There is no rule “text/repeated-wrd”');
  await put('copydesk.yaml', 'rules: {text/repeated-word: off}\n');
  expect((await after('changed: copydesk.yaml')).replace(/changed.*/su, '')).not.toContain('Nothing found.');
  await after('Nothing found.');
  expect(await end()).toBe(0);
});

test('sees a file that a configuration names and that is not there yet', async () => {
  await put('copydesk.yaml', 'terms: ./lists/words.txt\nrules: {style/terms: warning}\n');
  await writeFiles(folder, { 'lists/others.txt': '' });
  const { after, end } = watch('desk');
  expect(await after('Ctrl-C')).toContain('There is no file “./lists/words.txt”');
  await writeFiles(folder, { 'lists/words.txt': '- words: stay open\n  replacement: stay\n' });
  expect(await after('style/terms')).toContain('changed: lists/words.txt');
  expect(await end()).toBe(0);
});

test('lints all, then what changes, until it is interrupted', async () => {
  const { after, end } = watch('desk');
  expect(await after('Ctrl-C')).toContain('desk/b.article\n');

  await put('desk/a.article', FAULTY);
  const changed = await after('1 warning in 1 file');
  expect(changed).toContain('changed: desk/a.article\n');
  expect(changed).not.toContain('b.article');

  await put('desk/a.article', CLEAN);
  expect(await after('Nothing found.')).toContain('changed: desk/a.article\n');

  await put('desk/c.article', FAULTY);
  expect(await after('1 warning in 1 file')).toContain('\ndesk/c.article\n');

  await rm(path.join(folder, 'desk/c.article'));
  await put('desk/a.article', `${CLEAN}\n`);
  expect(await after('Nothing found.')).not.toContain('c.article\n ');
  expect(await end()).toBe(0);
});

test('what the team settles counts for all at once, also above what is watched', async () => {
  const { after, end } = watch('desk');
  await after('Ctrl-C');
  await put('house.yaml', 'rules:\n  text/repeated-word: error\n');
  await put('copydesk.yaml', 'extends: [copydesk:recommended, "./house.yaml"]\n');
  expect(await after('1 error in 1 file')).toContain('desk/b.article\n');

  await put('house.yaml', 'rules:\n  text/repeated-word: "off"\n');
  await after('Nothing found.');
  await put('desk/entities.yaml', '- name: Kyrnov\n  type: place\n  forbidden: [Kirnoff]\n');
  expect(await after('in 2 files')).toContain('desk/a.article\n');
  expect(await end()).toBe(0);
});

test('a report and a log that are written into the folder are nothing to answer', async () => {
  const { after, end } = watch('.');
  await after('Ctrl-C');
  for (const name of ['report.json', 'report.csv', 'desk/log', 'other.yaml']) await put(name, 'x');
  await setTimeout(400);
  await put('desk/a.article', FAULTY);
  const written = await after('1 warning in 1 file');
  expect(written).not.toMatch(/report|log|other/u);
  expect(await end()).toBe(0);
});

test('a glob, and a file that is not there yet', async () => {
  const { after, end } = watch('desk/*.article', 'later.article');
  await after('Ctrl-C');
  await put('later.article', FAULTY);
  expect(await after('1 warning in 1 file')).toContain('later.article\n');
  await put('desk/a.article', FAULTY);
  expect(await after('1 warning in 1 file')).toContain('desk/a.article\n');
  expect(await end()).toBe(0);
});

test('each answer in a program’s form is a whole one', async () => {
  const { after, end } = watch('desk', '--format', 'ndjson');
  await after('Ctrl-C');
  await put('desk/a.article', FAULTY);
  const written = await after('repeated-word');
  expect(written).toContain('{"path":"desk/a.article"');
  expect(await end()).toBe(0);
});

test.each([[['-']], [['--stdin']], [[]]])('there is nothing to watch in %j', async (args) => {
  const { status, error } = await copydesk(['lint', '--watch', ...args], { folder });
  expect({ status, error }).toEqual({
    status: 2,
    error: 'copydesk: --watch needs files or folders to watch.\n',
  });
});

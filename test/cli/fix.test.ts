import { execFileSync } from 'node:child_process';
import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const fix = (...args: string[]) => copydesk(['fix', ...args], { folder });

/** Marks without their spaces, which a safe fix mends, and a word twice, which is an offer. */
const FAULTY = `---
language: fr
---
Le conseil vote

Le maire a salué «un pas en avant» pour la la ville.
`;
const SAFE = FAULTY.replace('«un pas en avant»', '«\u00a0un pas en avant\u00a0»');
const ALL = SAFE.replace('la la', 'la');

test('safe fixes, in place; what is left is told', async () => {
  await writeFiles(folder, { 'a.article': FAULTY });
  await chmod(at('a.article'), 0o640);
  const { status, out, error } = await fix('a.article');
  expect(await readFile(at('a.article'), 'utf8')).toBe(SAFE);
  expect((await stat(at('a.article'))).mode & 0o777).toBe(0o640);
  expect(status).toBe(1);
  expect(out).toContain('text/repeated-word');
  expect(error).toBe('copydesk: a.article: fixed\n');
});

test('--offers also applies the first offer of each other finding; then nothing is left to do', async () => {
  await writeFiles(folder, { 'b.article': FAULTY });
  expect(await fix('--offers', 'b.article')).toEqual({
    status: 0,
    out: '',
    error: 'copydesk: b.article: fixed\n',
  });
  expect(await readFile(at('b.article'), 'utf8')).toBe(ALL);
  const before = await stat(at('b.article'));
  expect(await fix('--offers', 'b.article')).toEqual({ status: 0, out: '', error: '' });
  expect((await stat(at('b.article'))).mtimeMs).toBe(before.mtimeMs);
});

test('--dry-run prints a diff and writes nothing', async () => {
  await writeFiles(folder, { 'c.article': FAULTY });
  const { status, out, error } = await fix('--dry-run', 'c.article');
  expect(status).toBe(1);
  expect(out).toBe(`--- c.article
+++ c.article
@@ -2,5 +2,5 @@
 language: fr
 ---
 Le conseil vote
${' '}
-Le maire a salué «un pas en avant» pour la la ville.
+Le maire a salué «\u00a0un pas en avant\u00a0» pour la la ville.
`);
  expect(error).toContain('text/repeated-word');
  expect(await readFile(at('c.article'), 'utf8')).toBe(FAULTY);
});

test.skipIf(process.platform === 'win32').each([
  ['git', ['apply', '-p0']],
  ['patch', ['-p0', '--fuzz=0']],
] as const)('the diff is one that %s applies, whatever the file is', async (program, args) => {
  const place = at(program);
  const files = {
    'plain.article': FAULTY,
    'é and b/#c%.article': FAULTY.replaceAll('\n', '\r\n'),
    'mark.article': `\uFEFF---\nlanguage: fr\n---\nIl salue «un pas en avant»`,
  };
  await writeFiles(place, files);
  const names = Object.keys(files);
  const { out } = await copydesk(['fix', '--dry-run', ...names], { folder: place });
  await writeFiles(place, { '.diff': out });
  execFileSync(program, [...args, ...(program === 'git' ? ['.diff'] : ['-i', '.diff'])], {
    cwd: place,
    env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: folder },
  });
  const patched = await Promise.all(names.map((name) => readFile(path.join(place, name))));
  await writeFiles(place, files);
  await copydesk(['fix', ...names], { folder: place });
  expect(patched).toEqual(await Promise.all(names.map((name) => readFile(path.join(place, name)))));
});

test('standard input goes to standard output, whole, also where nothing is to be mended', async () => {
  const faulty = await copydesk(['fix', '-'], { folder, input: FAULTY });
  expect(faulty.out).toBe(SAFE);
  expect(faulty.error).toContain('text/repeated-word');
  expect(await copydesk(['fix', '--stdin'], { folder, input: ALL })).toEqual({
    status: 0,
    out: ALL,
    error: '',
  });
});

test('the byte order mark and the line endings stay', async () => {
  const windows = `\uFEFF${FAULTY.replaceAll('\n', '\r\n')}`;
  await writeFiles(folder, { 'd.article': windows });
  await fix('d.article', '--offers');
  expect(await readFile(at('d.article'), 'utf8')).toBe(`\uFEFF${ALL.replaceAll('\n', '\r\n')}`);
  expect((await copydesk(['fix', '-'], { folder, input: windows })).out.startsWith('\uFEFF---\r\n')).toBe(
    true,
  );
});

test('whoever pipes a text through gets it back where nothing can be done', async () => {
  const bytes = Uint8Array.from('Le café\n\nL\u2019été.\n', (character) => character.charCodeAt(0) & 0xff);
  const latin1 = await copydesk(['fix', '-'], { folder, input: bytes });
  expect(latin1.status).toBe(2);
  expect(Buffer.from(latin1.out, 'latin1')).toEqual(Buffer.from(bytes));
  await writeFiles(folder, { 'broken/copydesk.yaml': 'ruls: {}\n' });
  const broken = ['fix', '-', '--stdin-filename', 'broken/a.article'];
  const { status, out } = await copydesk(broken, { folder, input: FAULTY });
  expect({ status, out }).toEqual({ status: 2, out: FAULTY });
  expect((await copydesk([...broken, '--dry-run'], { folder, input: FAULTY })).out).toBe('');
});

test('what is no UTF-8 is left as it is', async () => {
  const bytes = Uint8Array.from(FAULTY, (character) => character.charCodeAt(0));
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${FAULTY}`, 'utf16le'));
  await writeFiles(folder, { 'latin1.article': bytes, 'utf16.article': utf16 });
  const { status, error } = await fix('latin1.article', 'utf16.article');
  expect(status).toBe(2);
  expect(error).toContain('latin1.article: left as it is, because it is not UTF-8.');
  expect(new Uint8Array(await readFile(at('latin1.article')))).toEqual(bytes);
  expect(new Uint8Array(await readFile(at('utf16.article')))).toEqual(utf16);
});

test.skipIf(process.getuid?.() === 0)('a read-only file stays as it is', async () => {
  await writeFiles(folder, { 'locked.article': FAULTY });
  await chmod(at('locked.article'), 0o440);
  expect(await fix('locked.article')).toMatchObject({
    status: 2,
    error: 'copydesk: locked.article: cannot be written (permission denied).\n',
  });
  expect(await readFile(at('locked.article'), 'utf8')).toBe(FAULTY);
});

test('--rule mends one thing alone', async () => {
  await writeFiles(folder, { 'e.article': FAULTY });
  await fix('e.article', '--offers', '--rule', 'text/repeated-word');
  expect(await readFile(at('e.article'), 'utf8')).toBe(FAULTY.replace('la la', 'la'));
});

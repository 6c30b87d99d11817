import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../server/cli/replaceFile.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);

test('the new text, the old mode, and nothing beside it', async () => {
  await writeFiles(folder, { 'one/a.article': 'old' });
  await chmod(at('one/a.article'), 0o640);
  await replaceFile(at('one/a.article'), 'né');
  expect(await readFile(at('one/a.article'), 'utf8')).toBe('né');
  expect((await stat(at('one/a.article'))).mode & 0o777).toBe(0o640);
  expect(await readdir(at('one'))).toEqual(['a.article']);
});

test('a link stays a link', async () => {
  await writeFiles(folder, { 'two/a.article': 'old' });
  await symlink('a.article', at('two/link.article'));
  await replaceFile(at('two/link.article'), 'new');
  expect((await lstat(at('two/link.article'))).isSymbolicLink()).toBe(true);
  expect(await readFile(at('two/a.article'), 'utf8')).toBe('new');
});

test('a file that is not there is not made', async () => {
  await expect(replaceFile(at('three.article'), 'new')).rejects.toThrow('ENOENT');
});

test.skipIf(process.getuid?.() === 0)('a read-only file stays as it is', async () => {
  await writeFiles(folder, { 'four/a.article': 'old' });
  await chmod(at('four/a.article'), 0o440);
  await expect(replaceFile(at('four/a.article'), 'new')).rejects.toThrow('EACCES');
  expect(await readdir(at('four'))).toEqual(['a.article']);
});

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

test('the sample package is installed, extended and used', { timeout: 60_000 }, async () => {
  await writeFiles(folder, {
    'package.json': '{"private": true}',
    'copydesk.yaml': 'extends: "@example/copydesk-config"\nrules: {quotes/scare: off}\n',
    'a.article': 'A title\n\nThe e-mail from Kirnoff came late.\n',
    'opinion/b.article': 'A title\n\nIt is late, sources familiar with the matter said.\n',
    'news/b.article': 'A title\n\nIt is late, sources familiar with the matter said.\n',
  });
  const sample = path.resolve('docs/shareable-config');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--offline', '--install-links', '--no-audit', '--no-fund', sample];
  await promisify(execFile)(npm, args, { cwd: folder });

  const { out, error } = await copydesk(['lint', '.', '--format', 'compact', '--fail-on', 'never'], {
    folder,
  });
  expect(error).toBe('');
  expect(out).toContain('The house writes “email”, not “e-mail”.');
  expect(out).toContain('but “Kyrnov”: the old spelling.');
  expect(out).toMatch(/news\/b\.article.*anonymous-source/);
  expect(out).not.toMatch(/opinion\/b\.article.*anonymous-source/);

  const { out: told } = await copydesk(['config', 'a.article'], { folder });
  expect(told).toContain('node_modules/@example/copydesk-config/copydesk.yaml');
});

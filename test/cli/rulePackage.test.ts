import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { plainSpaces } from '../plainSpaces.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const ARTICLE = `A title

12 people came. “We are late,” said Ann Lee, the mayor.

“We are very late indeed,” she said.

3 people left. “We are too late for everything,” she said.
`;
const lint = ['lint', 'a.article', '--format', 'compact', '--fail-on', 'never', '--allow-plugins'];

beforeAll(async () => {
  if (!existsSync('dist/cli.js')) throw new Error('npm run build comes first');
  await writeFiles(folder, {
    'package.json': '{"private": true}',
    'copydesk.yaml':
      'plugins: ["@example/copydesk-rules"]\nrules: {ours/opening-figure: [error, { from: 10 }]}\n',
    'a.article': ARTICLE,
    'wrong/copydesk.yaml':
      'plugins: ["@example/copydesk-rules"]\nrules:\n  ours/one-vioce: off\n  ours/opening-figure: [error, { form: 1 }]\n',
    'wrong/a.article': ARTICLE,
  });
  const sample = path.resolve('docs/rule-package');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--offline', '--install-links', '--no-audit', '--no-fund', sample];
  await promisify(execFile)(npm, args, { cwd: folder });
}, 60_000);

test('the sample package of rules is installed and run', async () => {
  const { out, error } = await copydesk(lint, { folder });
  expect(error).toBe('');
  expect(out).toContain(
    'a.article:3:1: error: The paragraph opens with “12”: write it out, or turn the sentence. [ours/opening-figure]',
  );
  expect(out).not.toContain('“3”');
  expect(out).toContain('suggestion: Nobody but Ann Lee is quoted in this article. [ours/one-voice]');
  const { out: french } = await copydesk([...lint, '--locale', 'fr'], { folder });
  expect(plainSpaces(french)).toContain('Le paragraphe s’ouvre sur « 12 »');
});

test('its code is the one that the documentation shows', async () => {
  const page = await readFile('docs/plugins.md', 'utf8');
  expect(page).toContain(await readFile('docs/rule-package/index.js', 'utf8'));
});

test('a rule that the package does not have, and an option that a rule does not have, are told', async () => {
  const { error, out, status } = await copydesk(
    ['lint', 'wrong/a.article', '--format', 'compact', '--allow-plugins'],
    { folder },
  );
  expect(error).toContain('There is no rule “ours/one-vioce”. Is “ours/one-voice” meant?');
  expect(error).toContain('ours/opening-figure has no option “form”. It has: from.');
  expect(out).toContain('ours/one-voice');
  expect(status).toBe(2);
});

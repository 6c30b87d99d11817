import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npm } from '../../scripts/npm.mjs';
import { packTarball } from '../../scripts/package/packTarball.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPY = 'A title\n\n“We won,” said Ann Lee, the the coach of the team, after the last minute.\n';
('A title\n\n“We won the the match,” said Ann Lee, the coach of the team, after the last minute.\n');

describe('the tarball that npm publishes, installed elsewhere', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
  const run = (file: string, ...args: string[]) =>
    spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8', input: COPY });

  beforeAll(() => {
    if (!existsSync(path.join(root, 'dist/cli.js'))) throw new Error('npm run build comes first');
    const { file } = packTarball(root, folder);
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    npm(
      ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', path.join(folder, file)],
      folder,
    );
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs on the command line', () => {
    const { stdout, status } = run(
      'node_modules/copydesk/dist/cli.js',
      'lint',
      '--stdin',
      '--format',
      'json',
    );
    const [{ messages }] = JSON.parse(stdout);
    expect(messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['text/repeated-word']);
    expect(status).toBe(1);
  });

  it('is on the path as `copydesk`', () => {
    const bin = path.join(
      folder,
      'node_modules/.bin',
      process.platform === 'win32' ? 'copydesk.cmd' : 'copydesk',
    );
    const version = execFileSync(bin, ['--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(version).toMatch(/^\d+\.\d+\.\d+/u);
  });

  it('is imported', () => {
    writeFileSync(
      path.join(folder, 'use.js'),
      `import { lint } from 'copydesk';
       console.log(JSON.stringify(lint(${JSON.stringify(COPY)}).map(({ ruleId }) => ruleId)));`,
    );
    expect(JSON.parse(run('use.js').stdout)).toEqual(['text/repeated-word']);
  });

  it('has types that hold without any other package', () => {
    writeFileSync(
      path.join(folder, 'use.ts'),
      `import { createCopydesk, type LintMessage } from 'copydesk';
       const messages: readonly LintMessage[] = createCopydesk().lint('text');
       export const rules: string[] = messages.map(({ ruleId }) => ruleId);`,
    );
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
    const { stdout } = run(tsc, ...options, 'use.ts');
    expect(stdout).toBe('');
  });
});

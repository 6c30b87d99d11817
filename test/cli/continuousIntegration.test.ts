import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCli } from './builtCli.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const FAULTY =
  '---\nlanguage: fr\n---\nLe conseil vote\n\nLe maire a salué «un pas en avant» pour la la ville.\n';

/** `copydesk` as installed, and an `npx` that finds it without the registry, and says which version it was asked for. */
beforeAll(async () => {
  const cli = await buildCli(folder);
  await writeFiles(folder, {
    'bin/copydesk': `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`,
    'bin/npx': `#!/bin/sh\n[ "$1" = --yes ] || exit 99\necho "$2" > asked\nshift 2\nexec copydesk "$@"\n`,
  });
  for (const name of ['copydesk', 'npx']) await chmod(path.join(folder, 'bin', name), 0o755);
}, 60_000);

beforeEach(() =>
  writeFiles(folder, { 'desk/a b.article': FAULTY, 'desk/$(touch ran).article': FAULTY, 'note.md': FAULTY }),
);

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const PATH = `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { PATH, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  const action: {
    inputs: Record<string, { description: string; default: string }>;
    runs: { using: string; steps: { shell: string; run: string; env: Record<string, string> }[] };
  } = parse(readFileSync('action.yml', 'utf8'));
  const [step] = action.runs.steps;
  if (!step) throw new Error('The action does nothing.');

  /** As a runner does it: `shell: bash` is `bash -eo pipefail` on a file of the script. */
  async function act(inputs: Readonly<Record<string, string>> = {}) {
    const env = Object.entries(step?.env ?? {}).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? 'no such input'];
    });
    await writeFiles(folder, { 'script.sh': step?.run ?? '' });
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', 'script.sh'];
    return run('bash', args, Object.fromEntries(env));
  }

  test('every input is used, and none as words of the script', () => {
    expect(Object.values(step.env).toSorted()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .toSorted(),
    );
    expect(step.run).not.toContain('${{');
  });

  test('annotates the articles of the repository', async () => {
    const { status, out } = await act();
    expect(status).toBe(1);
    expect(out).toMatch(
      /^::warning file=desk\/a b\.article,line=6,endLine=6,col=\d+,endColumn=\d+,title=[^\n]*$/mu,
    );
    expect(await readFile(path.join(folder, 'asked'), 'utf8')).toBe('copydesk@latest\n');
  });

  test('takes paths a line each, a version and what counts', async () => {
    const paths = 'desk/a b.article\n\nnote.md\n';
    const { status, out } = await act({ paths, version: '0.1.0', 'fail-on': 'error' });
    expect(status).toBe(0);
    expect([...new Set(out.match(/file=[^,]*/gu))]).toEqual(['file=desk/a b.article', 'file=note.md']);
    expect(await readFile(path.join(folder, 'asked'), 'utf8')).toBe('copydesk@0.1.0\n');
  });

  test('what is put in for a path is a path', async () => {
    expect((await act({ paths: '--version\n$(touch ran)' })).status).toBe(2);
    expect(run('ls', []).out).not.toMatch(/^ran$/mu);
  });
});

describe.skipIf(process.platform === 'win32')('.pre-commit-hooks.yaml', () => {
  const hooks: { id: string; entry: string; language: string; files: string }[] = parse(
    readFileSync('.pre-commit-hooks.yaml', 'utf8'),
  );
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

  /** As pre-commit does it: the entry's words, then the files that match. */
  function hook(id: string) {
    const { entry = '', files = '' } = hooks.find((each) => each.id === id) ?? {};
    const [program = '', ...args] = entry.split(' ');
    const named = ['desk/$(touch ran).article', 'desk/a b.article', 'note.md'];
    return run(program, [...args, ...named.filter((name) => new RegExp(files, 'u').test(name))]);
  }

  test('both are installed by npm from the repository, which builds what it packs', () => {
    expect(hooks.map(({ id, language }) => [id, language])).toEqual([
      ['copydesk-lint', 'node'],
      ['copydesk-fix', 'node'],
    ]);
    expect(Object.keys(manifest.bin)).toContain('copydesk');
    expect(manifest.scripts.prepare).toBe('node scripts/prepare.mjs');
  });

  test('lint stops the commit', () => {
    const { status, out } = hook('copydesk-lint');
    expect(status).toBe(1);
    expect(out).toContain('desk/a b.article\n');
    expect(out).not.toContain('note.md');
  });

  test('fix mends, and stops it by that alone', async () => {
    expect(hook('copydesk-fix').status).toBe(0);
    expect(await readFile(path.join(folder, 'desk/a b.article'), 'utf8')).toContain(
      '«\u00a0un pas en avant\u00a0»',
    );
    expect(hook('copydesk-fix').error).toBe('');
  });
});

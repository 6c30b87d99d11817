import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const consumer = mkdtempSync(path.join(tmpdir(), 'copydesk-types-'));
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

/** The compiler's words, empty when it has nothing to say. */
async function tsc(...args: readonly string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', ...args]);
  const { stdout } = await run.catch((failed) => failed);
  return stdout;
}

/** A program elsewhere, with unified and nothing else of what Copydesk is made from. */
async function installTypes(): Promise<void> {
  const installed = path.join(consumer, 'node_modules/copydesk');
  await mkdir(installed, { recursive: true });
  await tsc('--project', 'scripts/build/tsconfig.types.json', '--outDir', path.join(installed, 'types'));
  const exports = { '.': { types: './types/index.d.ts' } };
  await writeFile(path.join(installed, 'package.json'), JSON.stringify({ type: 'module', exports }));
  for (const name of ['unified', 'vfile', 'remark-parse']) {
    await symlink(path.resolve('node_modules', name), path.join(consumer, 'node_modules', name));
  }
  await writeFile(path.join(consumer, 'package.json'), JSON.stringify({ type: 'module' }));
  await cp('test/library/consumer.txt', path.join(consumer, 'consumer.ts'));
}

test('the types stand on their own, and the plugins fit into unified', { timeout: 120_000 }, async () => {
  await installTypes();
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  for (const module of ['node16', 'preserve']) {
    const config = { compilerOptions: { ...strict, target: 'es2022', module }, include: ['consumer.ts'] };
    const file = path.join(consumer, `tsconfig.${module}.json`);
    await writeFile(file, JSON.stringify(config));
    expect(await tsc('--project', file)).toBe('');
  }
});

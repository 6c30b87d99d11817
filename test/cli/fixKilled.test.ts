import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { buildCli } from './builtCli.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const file = path.join(folder, 'desk', 'a.article');
/** A comment is long to write and quick to read. */
const PADDING = `<!-- ${`${'é'.repeat(100)}\r\n`.repeat(10_000)} -->\r\n\r\n`;
const before = `Le conseil vote\r\n\r\nLe maire a salué «un pas en avant» pour la ville.\r\n\r\n${PADDING}fin\r\n`;
const after = before.replace('«un pas en avant»', '«\u00a0un pas en avant\u00a0»');
let cli = '';

beforeAll(async () => {
  cli = await buildCli(folder);
  await writeFiles(folder, { 'desk/a.article': before });
}, 60_000);

function start() {
  const child = spawn(process.execPath, [cli, 'fix', 'desk'], { cwd: folder, stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { child, closed };
}

/** Kills it at some time of its writing: as soon as the folder shows it, or a little later. */
async function killWhileItWrites(milliseconds: number): Promise<void> {
  const known = readdirSync(path.dirname(file)).length;
  const { size } = statSync(file);
  const { child, closed } = start();
  const isWriting = () => readdirSync(path.dirname(file)).length > known || statSync(file).size !== size;
  while (child.exitCode === null && !isWriting()) await setImmediate();
  if (milliseconds > 0) await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await closed;
}

test('killed at any time, it leaves the old text or the new one, whole', async () => {
  await chmod(file, 0o640);
  let kept = 0;
  for (const milliseconds of [0, 0, 1, 1, 2, 2, 3, 5, 8, 12]) {
    await killWhileItWrites(milliseconds);
    expect(existsSync(file)).toBe(true);
    const text = await readFile(file, 'utf8');
    expect(text === before || text === after).toBe(true);
    if (text === after) await writeFile(file, before);
    else kept += 1;
  }
  // Some of them were killed before they were done, else nothing is shown.
  expect(kept).toBeGreaterThan(0);

  await start().closed;
  expect(await readFile(file, 'utf8')).toBe(after);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
}, 120_000);

test('what a killed one leaves beside is hidden, and read by no command', async () => {
  const left = (await readdir(path.dirname(file))).filter((name) => name !== 'a.article');
  for (const name of left) expect(name).toMatch(/^\..*\.tmp$/u);
});

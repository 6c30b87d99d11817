import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { buildCli } from './builtCli.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
let cli = '';
const FAULTY = 'Quay to reopen\n\nThe mayor announced the the reopening of the quay in a letter.\n';

beforeAll(async () => {
  cli = await buildCli(folder);
}, 60_000);

function start(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8' };
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, closed, error: text(child.stderr) };
}

test('standard input, the environment’s language, no colours in a pipe, the exit status', async () => {
  const { child, closed } = start('lint', '-');
  child.stdin.end(FAULTY);
  const out = await text(child.stdout);
  expect(out).toContain('1 alerte dans 1 fichier');
  expect(out).not.toContain('\u001b');
  expect(await closed).toBe(1);
});

test('output that does not fit into a pipe arrives whole', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `many/${index}.article`);
  await writeFiles(folder, Object.fromEntries(names.map((name) => [name, FAULTY])));
  const { child, closed } = start('lint', 'many', '--format', 'json');
  const results: { messages: unknown[] }[] = JSON.parse(await text(child.stdout));
  expect(results.filter(({ messages }) => messages.length === 1)).toHaveLength(400);
  expect(await closed).toBe(1);
});

test('a reader that goes away ends it without a word, and not as a clean run', async () => {
  const { child, closed, error } = start('lint', 'many', '--format', 'json');
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await closed).toBe(2);
  expect(await error).toBe('');
});

test.runIf(existsSync('/dev/full'))(
  'a disk that is full is told, and no clean run and no findings',
  async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cli, 'lint', 'many'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(child.stderr && (await text(child.stderr))).toMatch(/^copydesk: [^\n]*no space left[^\n]*\n$/u);
    expect(await closed).toBe(2);
    closeSync(full);
  },
);

test('messages that nobody reads change nothing of the status', async () => {
  const { child, closed, error } = start('lint', 'nowhere', 'many');
  child.stderr.destroy();
  await expect(error).rejects.toThrow();
  expect(await text(child.stdout)).toContain('alertes');
  expect(await closed).toBe(2);
});

test('server speaks LSP', async () => {
  const { child, closed } = start('server', '--stdio');
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const out = text(child.stdout);
  child.stdout.once('data', () => {
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
  });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect(await closed).toBe(0);
  expect(await out).toContain('"hoverProvider":true');
});

test.skipIf(process.platform === 'win32')('a watch ends on Ctrl-C as if nothing had happened', async () => {
  await writeFiles(folder, { 'watched/a.article': FAULTY });
  const { child, closed } = start('lint', 'watched', '--watch');
  child.stderr.once('data', () => child.kill('SIGINT'));
  expect(await text(child.stdout)).toContain('1 alerte');
  expect(await closed).toBe(0);
});

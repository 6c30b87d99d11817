import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LintJob } from '../../server/cli/lintJob.ts';
import { lintInThreads } from '../../server/cli/lintThreads.ts';
import { mapInOrder } from '../../server/cli/mapInOrder.ts';
import { presetStates } from '../../server/config/presets.ts';
import { buildCli } from './builtCli.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
let cli = '';

beforeAll(async () => {
  cli = await buildCli(folder);
  const numbered = Array.from({ length: 60 }, (_, index) => {
    const length = 1 + ((index * 7) % 23);
    const text = `Council votes on quay ${index}\n\n${'The mayor of Kirnoff said the the quay would stay open.\n\n'.repeat(length)}`;
    return [`desk${index % 3}/${String(index).padStart(2, '0')}.article`, text];
  });
  await writeFiles(folder, {
    ...Object.fromEntries(numbered),
    '.git/HEAD': '',
    'terms.yaml': '- words: mayor\n  use: [reeve]\n  severity: warning\n- pattern: stay(ing)? open\n',
    'copydesk.yaml':
      'terms: [./terms.yaml]\noverrides:\n  - files: ["desk1/**"]\n    rules:\n      text/repeated-word: error\n',
    'desk2/entities.yaml': '- name: Kyrnov\n  type: place\n  forbidden: [Kirnoff]\n',
    'desk0/latin1.article': Uint8Array.from('Le maire a parlé.', (character) => character.charCodeAt(0)),
  });
}, 60_000);

async function lint(...args: readonly string[]) {
  const env = { PATH: process.env.PATH };
  const child = spawn(process.execPath, [cli, 'lint', ...args], { cwd: folder, env });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, error, status };
}

describe('several threads tell what one tells, in the same order', () => {
  test.each(['stylish', 'json', 'sarif'])('%s', async (format) => {
    const one = await lint('.', '--format', format, '--jobs', '1');
    expect(one.out).toContain('desk2/59.article');
    expect(one.out).toContain('Kyrnov');
    expect(one.out).toContain('reeve');
    expect(await lint('.', '--format', format, '--jobs', '3')).toEqual(one);
  });

  test('with a cache too', async () => {
    const args = ['.', '--format', 'json', '--cache', '--jobs', '2'];
    const first = await lint(...args);
    expect(await lint(...args)).toEqual(first);
    expect(await lint('.', '--format', 'json')).toEqual(first);
  });
});

describe('a thread that cannot do it says so', () => {
  const job: LintJob = {
    input: { source: 'Le maire.', format: 'article' },
    states: presetStates('recommended'),
    termTexts: [],
    locale: 'en',
    plugins: undefined,
  };
  const failureOf = async (program: string, of: LintJob) => {
    const linting = lintInThreads(program, 1);
    const { found, failures } = await linting.lint(of);
    await linting.close();
    return { found, failures: failures.length };
  };

  test('what it is told is no data', async () => {
    const states = new Map([['a/b', { severity: 'error' as const, options: { find: () => {} } }]]);
    expect(await failureOf(cli, { ...job, states })).toEqual({ found: undefined, failures: 1 });
  });

  test('it does not start', async () => {
    expect(await failureOf(`${cli}.absent`, job)).toEqual({ found: undefined, failures: 1 });
  });
});

test('more threads than files', async () => {
  const one = await lint('desk0/00.article', '--jobs', '50');
  expect(one).toEqual(await lint('desk0/00.article', '--jobs', '1'));
});

test.each(['0', '-1', 'x', '1.5', ''])('--jobs %j is no number of jobs', async (count) => {
  const { status, error } = await copydesk(['lint', 'a', `--jobs=${count}`]);
  expect(status).toBe(2);
  expect(error).toContain('of “--jobs”. It takes auto, 1, 2, 3 …');
});

test('in order, and no more under way than there may be', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 4 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, width) => {
        let underWay = 0;
        let most = 0;
        async function* items() {
          yield* delays.entries();
        }
        const results = mapInOrder(items(), width, async ([at, delay]) => {
          underWay += 1;
          most = Math.max(most, underWay);
          await setTimeout(delay);
          underWay -= 1;
          return at;
        });
        const given: number[] = [];
        for await (const result of results) given.push(result);
        expect(given).toEqual([...delays.keys()]);
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 30 },
  ));

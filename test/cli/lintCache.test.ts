import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../server/cli/context.ts';
import { openLintCache } from '../../server/cli/lintCache.ts';
import { createLinter, type LintJob } from '../../server/cli/lintJob.ts';
import { openCache } from '../../server/cli/openCache.ts';
import type { TermTexts } from '../../server/cli/termTexts.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { presetStates } from '../../server/config/presets.ts';
import { NOT_READ } from '../../server/service/pluginFindings.ts';
import type { SettledFinding } from '../../server/service/plugins.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
const at = (name: string) => path.join(folder, name);
const cacheFile = at('.copydeskcache');

const FAULTY =
  'Council votes on the quay\n\nThe mayor of Kirnoff said the the quay would stay open. “We are glad”, said Ann Roy.\n';
const CLEAN = FAULTY.replace('the the', 'the');

const REMARK: SettledFinding = {
  ruleId: 'ours/quay',
  severity: 'warning',
  span: { start: 21, end: 25 },
  message: { en: 'Quay.', fr: 'Quai.' },
  fixes: [],
  url: undefined,
};

const readTeam = (text: string) => readEntityFile(text).team;

const lint = (...args: string[]) => copydesk(['lint', '.', '--format', 'json', ...args], { folder });
const cached = (...args: string[]) => lint('--cache', ...args);

beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(at(name), { recursive: true });
  await writeFiles(folder, { '.git/HEAD': '', 'a.article': FAULTY, 'desk/b.article': CLEAN });
});

/** What shows nothing of itself in these articles; all else must, or the case would be none. */
const EQUAL = new Set(['nothing']);

describe('whatever is done between two runs, the cache changes no finding', () => {
  test.each<[string, () => Promise<unknown>, ...string[]]>([
    ['nothing', async () => {}],
    ['an article is edited', () => writeFile(at('a.article'), CLEAN)],
    ['an article of the same length', () => writeFile(at('a.article'), FAULTY.replace('the the', 'one the'))],
    ['an article comes', () => writeFile(at('c.article'), FAULTY)],
    ['an article goes', () => rm(at('a.article'))],
    [
      'two change places',
      () => Promise.all([writeFile(at('a.article'), CLEAN), writeFile(at('desk/b.article'), FAULTY)]),
    ],
    ['a rule goes', () => writeFile(at('copydesk.yaml'), 'rules:\n  text/repeated-word: "off"\n')],
    ['a severity changes', () => writeFile(at('copydesk.yaml'), 'rules:\n  text/repeated-word: error\n')],
    [
      'an override of a folder',
      () =>
        writeFile(
          at('copydesk.yaml'),
          'overrides:\n  - files: ["a.*"]\n    rules: {text/repeated-word: "off"}\n',
        ),
    ],
    ['the language', () => writeFile(at('copydesk.yaml'), 'language: fr\n')],
    [
      'an entity file',
      () => writeFile(at('entities.yaml'), '- name: Kyrnov\n  type: place\n  forbidden: [Kirnoff]\n'),
    ],
    [
      'an entity file of a folder',
      () => writeFile(at('desk/entities.yaml'), '- name: Kyrnov\n  type: place\n  forbidden: [Kirnoff]\n'),
    ],
    [
      'a file of terms comes',
      () =>
        writeFiles(folder, {
          'copydesk.yaml': 'terms: [./terms.yaml]\n',
          'terms.yaml': '- words: quay\n  use: pier\n  severity: warning\n',
        }),
    ],
    ['an article is left out', () => writeFile(at('.copydeskignore'), 'a.article\n')],
    ['the preset', async () => {}, '--preset', 'strict'],
    ['one rule', async () => {}, '--rule', 'quotes/unbalanced'],
    ['the language of the messages', async () => {}, '--locale', 'fr'],
    ['the language of the articles', async () => {}, '--language', 'fr'],
    ['what counts', async () => {}, '--fail-on', 'error', '--quiet'],
  ])('%s', async (name, change, ...args) => {
    const before = (await cached()).out;
    await change();
    const fresh = await lint(...args);
    if (!EQUAL.has(name)) expect(fresh.out).not.toBe(before);
    expect(await cached(...args)).toEqual(fresh);
    expect(await cached(...args)).toEqual(fresh);
    expect(await cached()).toEqual(await lint());
  });
});

test('what the team’s files say alone has changed', async () => {
  const terms = (word: string) => `- words: quay\n  use: ${word}\n  severity: warning\n`;
  await writeFiles(folder, { 'copydesk.yaml': 'terms: [./terms.yaml]\n', 'terms.yaml': terms('pier') });
  expect((await cached()).out).toContain('“pier”');
  await writeFile(at('terms.yaml'), terms('dock'));
  expect((await cached()).out).toContain('“dock”');
  expect(await cached()).toEqual(await lint());
});

test('any jobs one after the other, and the cache opened again at any time', async () => {
  const here = createLinter();
  const strict = presetStates('strict');
  const teams = [undefined, [], readTeam('- name: Kyrnov\n  type: place\n  forbidden: [Kirnoff]\n')];
  const jobs = fc.record({
    file: fc.constantFrom('a.article', 'desk/b.article'),
    input: fc.record({
      source: fc.constantFrom(FAULTY, CLEAN, '', 'Le quai\n\nLe maire a dit « oui.\n'),
      format: fc.constantFrom('article' as const, 'markdown' as const),
      language: fc.constantFrom('fr', 'en'),
      team: fc.constantFrom(...teams),
    }),
    termTexts: fc.constantFrom<TermTexts>([], ['- words: quay\n'], ['- pattern: quay\n', '- words: oui\n']),
    states: fc.constantFrom(strict, new Map([...strict].slice(0, 20)), new Map()),
    locale: fc.constantFrom('fr' as const, 'en' as const),
    plugins: fc.constantFrom(undefined, NOT_READ, { ...NOT_READ, findings: [REMARK] }),
    reopen: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(jobs, { maxLength: 12 }), async (steps) => {
      let cache = await openLintCache(cacheFile, 'test');
      for (const { file, reopen, ...job } of steps) {
        const kept = await cache.through(at(file), job, async (each: LintJob) => here(each));
        expect(kept).toEqual(here(job));
        if (!reopen) continue;
        await cache.save();
        cache = await openLintCache(cacheFile, 'test');
      }
    }),
    { numRuns: 40 },
  );
});

describe('what is kept', () => {
  const job: LintJob = {
    input: { source: FAULTY, format: 'article' },
    states: presetStates('recommended'),
    termTexts: [],
    locale: 'en',
    plugins: undefined,
  };
  const here = createLinter();

  /** How often the job is done, with a cache as it is on the disk. */
  async function timesDone(tool = 'test', ...files: string[]): Promise<number> {
    let times = 0;
    const cache = await openLintCache(cacheFile, tool);
    for (const file of files.length > 0 ? files : ['a.article']) {
      await cache.through(at(file), job, async (each) => {
        times += 1;
        return here(each);
      });
    }
    await cache.save();
    return times;
  }

  test('a file that is as it was is not read again', async () => {
    expect([await timesDone(), await timesDone()]).toEqual([1, 0]);
  });

  test('another tool wrote it', async () => {
    expect([await timesDone('one'), await timesDone('two'), await timesDone('two')]).toEqual([1, 1, 0]);
  });

  test('what other runs have seen stays, as long as the file is there', async () => {
    await timesDone('test', 'a.article', 'desk/b.article');
    await timesDone('test', 'a.article');
    expect(await timesDone('test', 'desk/b.article')).toBe(0);
    await rm(at('desk/b.article'));
    await timesDone();
    expect(await readFile(cacheFile, 'utf8')).not.toContain('b.article');
  });

  test('it moves with its folder', async () => {
    await timesDone();
    await writeFiles(folder, {
      'moved/a.article': FAULTY,
      'moved/.copydeskcache': await readFile(cacheFile),
    });
    const cache = await openLintCache(at('moved'), 'test');
    const never = () => Promise.reject(new Error('It is done again.'));
    expect((await cache.through(at('moved/a.article'), job, never)).found?.messages).toEqual(
      here(job).found?.messages,
    );
  });

  test('what failed is tried again', async () => {
    const failed = {
      found: { language: 'en', messages: [] },
      failures: [{ rule: 'a/b', error: new Error('No.') }],
    };
    const cache = await openLintCache(cacheFile, 'test');
    await cache.through(at('a.article'), job, async () => failed);
    await cache.save();
    expect(await timesDone()).toBe(1);
  });

  test('nobody else may read it: it holds words of articles', async () => {
    await timesDone();
    expect((await stat(cacheFile)).mode & 0o77).toBe(0);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a cache that is broken is thrown away without a word', () => {
  test('cut, edited or of anything', async () => {
    const fresh = await lint();
    await cached();
    const whole = await readFile(cacheFile);
    const spoilt = fc.oneof(
      fc.nat({ max: whole.length }).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })).map(([place, byte]) => {
        const copy = Uint8Array.from(whole);
        copy[place] = byte;
        return copy;
      }),
      fc.uint8Array({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        await writeFile(cacheFile, bytes);
        expect(await cached()).toEqual(fresh);
      }),
      { numRuns: 25 },
    );
    await writeFile(cacheFile, whole.subarray(0, 10));
    await cached();
    expect(await readFile(cacheFile)).toEqual(whole);
  });

  test('a place that cannot be written is told, and is no failure', async () => {
    const fresh = await lint();
    const kept = await lint('--cache-location', 'a.article/cache');
    expect(kept).toMatchObject({ status: fresh.status, out: fresh.out });
    expect(kept.error).toMatch(/^copydesk: The cache .* cannot be written \(.*\)\.\n$/u);
  });
});

test('--cache-location names a file, or a folder that is there, and turns it on', async () => {
  await mkdir(at('kept'));
  await lint('--cache-location', 'kept');
  await lint('--cache-location', 'kept/mine');
  expect((await readdir(at('kept'))).toSorted()).toEqual(['.copydeskcache', 'mine']);
});

test('standard input is not kept', async () => {
  await copydesk(['lint', '-', '--cache'], { folder, input: FAULTY });
  expect(await readdir(folder)).not.toContain('.copydeskcache');
});

test('--cache-location makes the folders that are not there yet', async () => {
  await lint('--cache-location', 'new/deep/cache');
  await lint('--cache-location', 'newer/');
  expect(await readdir(at('new/deep'))).toEqual(['cache']);
  expect(await readdir(at('newer'))).toEqual(['.copydeskcache']);
});

test('what was found before something failed is kept all the same', async () => {
  await rm(cacheFile, { force: true });
  const onWrite = (text: string) => {
    if (text.includes('a.article')) throw new Error('Nobody reads it.');
  };
  const run = copydesk(['lint', 'a.article', '--cache'], { folder, onWrite });
  await expect(run).rejects.toThrow('Nobody reads it.');
  expect(await readFile(cacheFile, 'utf8')).toContain('a.article');
});

test('the program is read once, however often the cache is opened', async () => {
  const program = at('program.mjs');
  await writeFiles(folder, { 'program.mjs': '' });
  const context = { terminal: { folder, program } } as unknown as Context;
  await openCache({ cache: true }, context);
  await rm(program);
  await expect(openCache({ cache: true }, context)).resolves.toBeDefined();
});

// @ts-check
// Time and memory against the number of articles: `node bench/many.mjs [--jobs N] [--cache] [--counts 1000,3000,10000] [--check]`.
// Needs `npm run build`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '1' },
    cache: { type: 'boolean', default: false },
    counts: { type: 'string', default: '1000,3000,10000' },
    check: { type: 'boolean', default: false },
  },
});
/** How much more an article may take where there are most of them, and how many more megabytes all of it. */
const LIMITS = { time: 1.5, memory: 100 };

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../dist/cli.js');
/** Says at the end what the process has used: seconds of all its threads, megabytes at its peak. */
const PROBE = `import { isMainThread } from 'node:worker_threads'; import { writeSync } from 'node:fs';
if (isMainThread) process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })); });`;

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-many-'));
try {
  await measure(values.counts.split(',').map(Number));
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(/** @type {readonly number[]} */ counts) {
  const write = articleWriter();
  let written = 0;
  const rows = [];
  console.log('articles       words     time   processor   an article    memory');
  for (const count of counts) {
    while (written < count) write(written++);
    if (values.cache) await run();
    const row = { count, ...(await run()) };
    rows.push(row);
    const cells = [
      String(count).padStart(8),
      String(write.words()).padStart(12),
      `${row.seconds.toFixed(1)} s`.padStart(9),
      `${row.cpu.toFixed(1)} s`.padStart(12),
      `${((1000 * row.cpu) / count).toFixed(2)} ms`.padStart(13),
      `${row.megabytes.toFixed(0)} MB`.padStart(10),
    ];
    console.log(cells.join(''));
  }
  // Of a few articles much of the time is spent on becoming fast.
  const [before, last] = rows.slice(-2);
  if (!before || !last) return;
  const time = last.cpu / last.count / (before.cpu / before.count);
  const memory = last.megabytes - before.megabytes;
  const from = `from ${before.count} to ${last.count} articles`;
  console.log(`${from}: ${time.toFixed(2)} times as long for each, ${memory.toFixed(0)} MB more for all`);
  if (values.check && (time > LIMITS.time || memory > LIMITS.memory)) process.exitCode = 1;
}

/** Lints the folder. Processor time says more than the clock where others work on the same machine. */
async function run() {
  const args = [
    'lint',
    '.',
    '--format',
    'ndjson',
    '--jobs',
    values.jobs,
    ...(values.cache ? ['--cache'] : []),
  ];
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(PROBE)}`, cli, ...args],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const status = new Promise((resolve) => child.on('close', resolve));
  const used = JSON.parse(await text(/** @type {import('node:stream').Readable} */ (child.stdio[3])));
  if ((await status) === 2) throw new Error('The work was not done.');
  return { seconds: (performance.now() - start) / 1000, ...used };
}

/** Writes articles of some 100 to 900 words, no two alike, put together of the paragraphs that there are; half of them in French. */
function articleWriter() {
  const random = randomFrom(1);
  const paragraphs = {
    fr: paragraphsOf('fr'),
    en: paragraphsOf('en'),
  };
  let words = 0;
  const write = (/** @type {number} */ index) => {
    const own = paragraphs[index % 2 === 0 ? 'fr' : 'en'];
    const pick = () => own[Math.floor(random() * own.length)] ?? '';
    const headline = pick()
      .split(/\s+/u)
      .slice(0, 8)
      .join(' ')
      .replace(/[^\p{L}\p{N}]+$/u, '');
    const body = Array.from({ length: 3 + Math.floor(random() * 12) }, pick);
    const article = `# ${headline}\n\n${body.join('\n\n')}\n`;
    words += article.split(/\s+/u).length;
    const desk = path.join(folder, String(Math.floor(index / 100)).padStart(3, '0'));
    mkdirSync(desk, { recursive: true });
    writeFileSync(path.join(desk, `${String(index).padStart(5, '0')}.article`), article);
  };
  return Object.assign(write, { words: () => words });
}

/** Of the long articles beside this file, which are clean, and of the shorter ones of the tests, which have faults. */
function paragraphsOf(/** @type {'fr' | 'en'} */ language) {
  const tests = here(`../test/articles/${language}`);
  const names = readdirSync(tests).filter((name) => name.endsWith('.article'));
  const files = [here(`articles/${language}-20000.article`), ...names.map((name) => path.join(tests, name))];
  return files
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/^---\n.*?\n---\n/su, '')
        .split(/\n\s*\n|\n(?=\S)/u),
    )
    .filter((paragraph) => paragraph.length > 80);
}

/** Mulberry32: the same articles in each run. */
function randomFrom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

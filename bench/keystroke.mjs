// @ts-check
// One keystroke to its diagnostics over stdio, beside an empty server in the same run.
// `npm run build`, then `node bench/keystroke.mjs [--places 100] [--seed 1] [FILE…]`; `--check` fails when the target is missed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './stdioClient.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    places: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    check: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const PLACES = Number(values.places);
/** Keystrokes before those that are counted. */
const WARM_UP = 50;
/** What is typed: mostly letters, as in any text. */
const TYPED = [...'eeaaissnntrrllouudcmpé', ' ', ' ', ',', '.'];
/** How many times the empty server's time 20,000 words may take. */
const TARGET = 5;

const server = here('../dist/server.cjs');
if (!existsSync(server)) throw new Error('There is no dist/server.cjs: run `npm run build` first.');
const articles = readdirSync(here('articles')).map((name) => path.join(here('articles'), name));

let missed = false;
console.log(
  'article               words  findings   open ms   empty ms   median ms   ratio    typed   deleted     p90',
);
for (const file of positionals.length > 0 ? positionals : articles) {
  const source = readFileSync(file, 'utf8');
  const words = source.split(/\s+/).filter(Boolean).length;
  const { empty, typed, deleted, open, findings } = await compare(source);
  const floor = quantile(empty, 0.5);
  const all = [...typed, ...deleted];
  const [middle, late] = [quantile(all, 0.5), quantile(all, 0.9)];
  missed ||= words >= 20_000 && middle / floor > TARGET;
  const ratios = [middle, quantile(typed, 0.5), quantile(deleted, 0.5), late].map((ms) =>
    (ms / floor).toFixed(1),
  );
  const cells = [words, findings, open.toFixed(0), floor.toFixed(2), middle.toFixed(2), ...ratios];
  const widths = [7, 10, 10, 11, 12, 8, 9, 10, 8];
  const row = cells.map((cell, column) => String(cell).padStart(widths[column] ?? 8)).join('');
  console.log(`${path.basename(file).padEnd(20)}${row}`);
}
console.log(
  missed
    ? `Target missed: ${TARGET} times the empty server.`
    : `Target kept: ${TARGET} times the empty server.`,
);
if (missed && values.check) process.exitCode = 1;

/** The same edits on both servers in turn, so that what else the machine does meets both alike. */
async function compare(/** @type {string} */ source) {
  const servers = [await startServer(here('emptyServer.mjs')), await startServer(server)];
  const uri = 'file:///bench.article';
  const textDocument = { uri, languageId: 'article', version: 1, text: source };
  const opened = [];
  for (const each of servers)
    opened.push(await each.timeToDiagnostics(1, 'textDocument/didOpen', { textDocument }));
  /** @type {number[]} */
  const empty = [];
  /** @type {{ typed: number[], deleted: number[] }} */
  const times = { typed: [], deleted: [] };
  let version = 1;
  for (const { kind, change } of keystrokes(source, WARM_UP / 2 + PLACES)) {
    version++;
    const params = { textDocument: { uri, version }, contentChanges: [change] };
    for (const [index, each] of servers.entries()) {
      const { ms } = await each.timeToDiagnostics(version, 'textDocument/didChange', params);
      if (version > 1 + WARM_UP) (index === 0 ? empty : times[kind]).push(ms);
    }
  }
  await Promise.all(servers.map((each) => each.stop()));
  return { empty, ...times, open: opened[1]?.ms ?? 0, findings: opened[1]?.count ?? 0 };
}

/** In places all over the text a character typed inside or at the end of a word, and deleted again. */
function* keystrokes(/** @type {string} */ source, /** @type {number} */ places) {
  const random = createRandom(Number(values.seed));
  const lines = source.split('\n').map((text, line) => ({ text, line }));
  const words = lines.flatMap(({ text, line }) =>
    text.length < 20
      ? []
      : [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({ word, index, line })),
  );
  for (let place = 0; place < places; place++) {
    const { word, index, line } = words[Math.floor(random() * words.length)] ?? {
      word: '',
      index: 0,
      line: 0,
    };
    const character = index + 1 + Math.floor(random() * word.length);
    const text = TYPED[Math.floor(random() * TYPED.length)] ?? 'e';
    const at = { line, character };
    const behind = { line, character: character + 1 };
    yield { kind: /** @type {const} */ ('typed'), change: { range: { start: at, end: at }, text } };
    yield { kind: /** @type {const} */ ('deleted'), change: { range: { start: at, end: behind }, text: '' } };
  }
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function createRandom(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function quantile(/** @type {number[]} */ numbers, /** @type {number} */ part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

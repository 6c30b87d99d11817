// @ts-check
// One keystroke to its diagnostics over stdio, beside an empty server in the same run.
// `npm run build`, then `node bench/keystroke.mjs [--edits 100] [FILE…]`; `--check` fails when the target is missed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './stdioClient.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  options: { edits: { type: 'string', default: '100' }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const EDITS = Number(values.edits);
const WARM_UP = 50;
/** Keystrokes in one place before the next: half of them type, half of them delete. */
const RUN = 10;
/** How many times the empty server's time 20,000 words may take. */
const TARGET = 5;

const server = here('../dist/server.cjs');
if (!existsSync(server)) throw new Error('There is no dist/server.cjs: run `npm run build` first.');
const articles = readdirSync(here('articles')).map((name) => path.join(here('articles'), name));

let missed = false;
console.log('article               words  findings   open ms   empty ms   copydesk ms   ratio');
for (const file of positionals.length > 0 ? positionals : articles) {
  const source = readFileSync(file, 'utf8');
  const words = source.split(/\s+/).filter(Boolean).length;
  const { empty, copydesk, open, findings } = await compare(source);
  const ratio = median(copydesk) / median(empty);
  missed ||= words >= 20_000 && ratio > TARGET;
  const cells = [words, findings, open.toFixed(0), median(empty).toFixed(2), median(copydesk).toFixed(2)];
  const widths = [7, 10, 10, 11, 14];
  const row = cells.map((cell, column) => String(cell).padStart(widths[column] ?? 8)).join('');
  console.log(`${path.basename(file).padEnd(20)}${row}${ratio.toFixed(1).padStart(8)}`);
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
  /** @type {number[][]} */
  const times = [[], []];
  let version = 1;
  for (const change of keystrokes(source, WARM_UP + EDITS)) {
    version++;
    const params = { textDocument: { uri, version }, contentChanges: [change] };
    for (const [index, each] of servers.entries()) {
      const { ms } = await each.timeToDiagnostics(version, 'textDocument/didChange', params);
      if (version > 1 + WARM_UP) times[index]?.push(ms);
    }
  }
  await Promise.all(servers.map((each) => each.stop()));
  const [empty = [], copydesk = []] = times;
  return { empty, copydesk, open: opened[1]?.ms ?? 0, findings: opened[1]?.count ?? 0 };
}

/** Letters typed one by one inside a word and deleted again, in places all over the text. */
function* keystrokes(/** @type {string} */ source, /** @type {number} */ count) {
  const lines = source.split('\n');
  const long = lines.flatMap((text, line) => (text.length > 60 ? [{ line, text }] : []));
  for (let done = 0; done < count; done++) {
    const run = Math.floor(done / RUN);
    const { line, text } = long[(run * 37 + 11) % long.length] ?? { line: 0, text: '' };
    const word = text.slice(20).search(/\p{L}\p{L}/u) + 21;
    const step = done % RUN;
    const typed = step < RUN / 2;
    const character = word + (typed ? step : RUN - 1 - step);
    const at = { line, character };
    yield typed
      ? { range: { start: at, end: at }, text: 'e' }
      : { range: { start: at, end: { line, character: character + 1 } }, text: '' };
  }
}

function median(/** @type {number[]} */ numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

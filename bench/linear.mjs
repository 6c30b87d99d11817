// @ts-check
// Time to analyse and lint against length, for prose and for what would hurt a careless reader: doubling the text must no
// more than about double the time. `node bench/linear.mjs [--check]`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const read = (/** @type {string} */ name) => readFileSync(here(`articles/${name}.article`), 'utf8');
/** No two paragraphs alike: what has been read once is not read again. */
const prose = read('fr-20000') + read('en-20000');
const line = prose.replaceAll('\n', ' ');

/** Units of text that are repeated, each up to a length of its own. */
const UNITS = {
  prose,
  'prose on one line': line,
  'opening marks only': '« ',
  'English opening marks': '“',
  'straight marks': '"a ',
  'apostrophes only': "'",
  elisions: 'l’',
  brackets: '[[',
  'unclosed comments': '<!-- ',
  emphasis: '**a_',
  'capitals only': 'Aa ',
  'names only': 'Jean Dupont, Marie Roy, ',
  'tags only': 'a-t-il dit, ',
  'cues only': 'selon ',
  'short paragraphs': '« Oui », dit-il.\n\n',
  'stops only': '. ',
  spaces: ' ',
};
const SIZES = [32_000, 64_000, 128_000, 256_000];
/** How many times longer eight times the text may take before it is no longer called linear. */
const LIMIT = 16;
/** Milliseconds after which no greater size is tried. */
const TOO_LONG = 5_000;

const copydesk = await load();
const states = copydesk.presetStates('strict');
copydesk.lint(read('fr-1000'), states);

let missed = false;
console.log(`${'input'.padEnd(24)}${SIZES.map((size) => `${size / 1000} k`.padStart(11)).join('')}`);
for (const [name, unit] of Object.entries(UNITS)) {
  const times = timesOf(unit);
  const last = times.length - 1;
  const growth = (times[last] ?? 0) / (times[0] ?? 1);
  const isLinear = times.length === SIZES.length && growth <= LIMIT;
  missed ||= !isLinear;
  const cells = times.map((ms) => `${ms.toFixed(1)} ms`.padStart(11)).join('');
  console.log(
    `${name.padEnd(24)}${cells}   ${2 ** last} × text, ${growth.toFixed(1)} × time${isLinear ? '' : '  ← not linear'}`,
  );
}
const megabyte = line.repeat(4).slice(0, 1_000_000);
console.log(`a megabyte in one line: ${best(() => copydesk.lint(megabyte, states)).toFixed(0)} ms`);
if (missed && values.check) process.exitCode = 1;

/** Times for the unit at each size; no more of them once one takes far too long. */
function timesOf(/** @type {string} */ unit) {
  const times = [];
  for (const size of SIZES) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    times.push(best(() => copydesk.lint(text, states)));
    if ((times.at(-1) ?? 0) > TOO_LONG) break;
  }
  return times;
}

/** The shortest of three runs: what else the machine does only ever adds. */
function best(/** @type {() => void} */ run) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
    if (shortest > TOO_LONG) break;
  }
  return shortest;
}

/** The analysis and the rules, bundled from the sources. */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-bench-'));
  const outfile = path.join(folder, 'copydesk.cjs');
  const contents = `
    import { analyseNow, createLexiconTable, createMemo } from './server/analysis/pipeline.ts';
    import { lintNow } from './server/rules/lint.ts';
    export { presetStates } from './server/config/presets.ts';
    const lexicons = createLexiconTable();
    const analyse = (source) => analyseNow({ source, format: 'article' }, createMemo(lexicons));
    export const lint = (source, states) => lintNow(analyse(source), states);`;
  const stdin = { contents, resolveDir: here('..'), loader: /** @type {const} */ ('ts') };
  await build({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20' });
  const { default: loaded } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

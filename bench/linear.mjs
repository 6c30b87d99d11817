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
const prose = readFileSync(here('articles/fr-20000.article'), 'utf8');
const line = prose.replaceAll('\n', ' ');

/** Units of text that are repeated, each up to a length of its own. */
const UNITS = {
  prose: prose.slice(0, 32_000),
  'prose on one line': line.slice(0, 32_000),
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

const copydesk = await load();
const states = copydesk.presetStates('strict');
copydesk.lint(prose, states);

let missed = false;
console.log(
  `${'input'.padEnd(24)}${SIZES.map((size) => `${size / 1000} k`.padStart(9)).join('')}   8 × text`,
);
for (const [name, unit] of Object.entries(UNITS)) {
  const times = SIZES.map((size) =>
    best(() => copydesk.lint(unit.repeat(Math.ceil(size / unit.length)), states)),
  );
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  missed ||= growth > LIMIT;
  const cells = times.map((ms) => `${ms.toFixed(1)} ms`.padStart(9)).join('');
  console.log(
    `${name.padEnd(24)}${cells}   ${growth.toFixed(1)} × time${growth > LIMIT ? '  ← not linear' : ''}`,
  );
}
const megabyte = line.repeat(9).slice(0, 1_000_000);
console.log(`a megabyte in one line: ${best(() => copydesk.lint(megabyte, states)).toFixed(0)} ms`);
if (missed && values.check) process.exitCode = 1;

/** The shortest of three runs: what else the machine does only ever adds. */
function best(/** @type {() => void} */ run) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The analysis and the rules, bundled from the sources. */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-bench-'));
  const outfile = path.join(folder, 'copydesk.cjs');
  const contents = `
    import { analyseNow } from './server/analysis/pipeline.ts';
    import { lintNow } from './server/rules/lint.ts';
    export { presetStates } from './server/config/presets.ts';
    export const lint = (source, states) => lintNow(analyseNow({ source, format: 'article' }), states);`;
  const stdin = { contents, resolveDir: here('..'), loader: /** @type {const} */ ('ts') };
  await build({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20' });
  const { default: loaded } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

// @ts-check
// What is found and mended of faults whose truth is known: clean articles, broken one at a time.
// `npm run score:faults -- [--count 5000] [--seed 1] [--variants] [--show N] [--kind ID] [--language fr] [--check] [--write]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeTable } from './score/document.mjs';

/** @typedef {import('../test/faults/judge.ts').Verdict} Verdict */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    variants: { type: 'boolean', default: false },
    show: { type: 'string', default: '0' },
    kind: { type: 'string' },
    language: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
/** Of 100 faults of a kind, how many should be found, and how many mended by what is offered first. */
const TARGETS = { found: 90, mended: 80 };
/** Characters shown on each side of the place of a fault. */
const AROUND = 150;

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const { readArticles, drawFaults, createJudge, tallyOf } = await load();
const articles = readArticles(here('../test'));
const judge = createJudge();
const verdicts = drawFaults(articles, Number(values.count), Number(values.seed))
  .filter(({ kind }) => values.kind === undefined || values.kind === kind.id)
  .filter(({ article }) => values.language === undefined || values.language === article.language)
  .map(judge);

let missed = false;
console.log(`${articles.length} clean articles, ${verdicts.length} broken ones, seed ${values.seed}\n`);
console.log(`${'fault'.padEnd(44)}${'broken'.padStart(8)}${'found'.padStart(14)}${'mended'.padStart(14)}`);
for (const { language, title, variant, faults, found, mendable, mended } of tallyOf(
  verdicts,
  values.variants,
)) {
  const isMissed = 100 * found < TARGETS.found * faults || 100 * mended < TARGETS.mended * mendable;
  const name = variant === undefined ? `${language}  ${title}` : `      ${variant}`;
  const cells = [String(faults).padStart(8), share(found, faults), share(mended, mendable)].join('');
  console.log(`${name.padEnd(44)}${cells}${isMissed && variant === undefined ? '  ← below the target' : ''}`);
  if (variant === undefined) missed ||= isMissed;
}
for (const verdict of verdicts.filter(isMiss).slice(0, Number(values.show))) showMiss(verdict);
if (missed && values.check) process.exitCode = 1;
if (values.write) {
  const rows = tallyOf(verdicts).map(({ language, title, faults, found, mendable, mended }) =>
    [language, title, String(faults), share(found, faults), share(mended, mendable)].map((cell) =>
      cell.trim(),
    ),
  );
  writeTable('npm run score:faults -- --write', [['', 'fault', 'broken', 'found', 'mended'], ...rows]);
}

/** @type {(part: number, whole: number) => string} */
function share(part, whole) {
  if (whole === 0) return '–'.padStart(14);
  return `${part} = ${((100 * part) / whole).toFixed(0)} %`.padStart(14);
}

/** @param {Verdict} verdict */
function isMiss({ finding, isMended, drawn }) {
  return !finding || (drawn.fault.mended.length > 0 && !isMended);
}

/** @param {Verdict} verdict */
function showMiss({ drawn, finding, result, messages }) {
  const { kind, article, fault } = drawn;
  const { start = 0, end = 0 } = fault.places[0] ?? {};
  const shown = (/** @type {string} */ text) =>
    text.slice(Math.max(0, start - AROUND), end + AROUND).replaceAll('\n', '⏎');
  console.log(`\n${finding ? 'NOT MENDED' : 'NOT FOUND'} ${article.name}, ${kind.id}, ${fault.variant}`);
  console.log(`  broken:  ${shown(fault.text)}`);
  if (finding) console.log(`  finding: ${finding.ruleId} ${finding.message}`);
  if (result !== undefined)
    console.log(`  offered: ${finding?.fixes[0]?.title}\n           ${shown(result)}`);
  if (finding) console.log(`  wanted:  ${fault.mended.map(shown).join('\n       or: ')}`);
  else for (const { ruleId, message } of messages) console.log(`  instead: ${ruleId} ${message}`);
}

/** The generator and the rules, bundled from the sources. @returns {Promise<typeof import('../test/faults/index.ts')>} */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-faults-'));
  const outfile = path.join(folder, 'faults.cjs');
  const entryPoints = [here('../test/faults/index.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20' });
  const { default: loaded } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

// @ts-check
// Who said what, against labelled articles: `npm run build`, then `npm run score -- --corpora DIR [--check] [--write]`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreAttributions } from './score/attributions.mjs';
import { loadCopydesk } from './score/copydesk.mjs';
import { readArticles } from './score/corpora.mjs';
import { writeTable } from './score/document.mjs';
import { scoreGold } from './score/gold.mjs';

/** @typedef {Record<string, number>} Figures */

/** What is aimed at, per cent; what is not listed has no target. */
const SETS = [
  {
    name: 'French gold',
    files: /^quotes_orangesum_fr_gold_dev.*\.jsonl$/u,
    score: scoreGold,
    targets: {
      'speech F1': 95,
      'direct or partial': 92,
      'speaker of direct: recall': 92,
      'speaker of direct: precision': 95,
      'speaker of partial: recall': 85,
    },
  },
  {
    name: 'English gold',
    files: /^quotes_en_gold_dev.*\.jsonl$/u,
    score: scoreGold,
    targets: {
      'speech F1': 95,
      'direct or partial': 92,
      'speaker of direct: recall': 90,
      'speaker of direct: precision': 94,
      'speaker of partial: recall': 80,
    },
  },
  {
    name: 'PolNeAR dev',
    files: /^quotes_polnear_en_dev\.jsonl$/u,
    score: scoreAttributions,
    targets: {},
  },
];

/** Figures that say how much there is, not how much is right. */
const COUNTS = ['articles', 'regions', 'quotations'];

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.corpora === undefined) throw new Error('Say where the corpora are: --corpora DIR.');

const snapshotFile = new URL('scores.json', import.meta.url);
/** @type {Record<string, Figures>} */
const snapshot = existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : {};
const { createCopydesk, quotesOf } = await loadCopydesk();
const copydesk = createCopydesk();

const falls = [];
for (const { name, files, score, targets } of SETS) {
  const articles = readArticles(values.corpora, files);
  if (articles.length === 0) {
    console.log(`${name}: no such files\n`);
    continue;
  }
  const figures = score(articles, (text) => quotesOf(copydesk.analyse(text)));
  falls.push(...show(name, figures, targets, snapshot[name] ?? {}));
  snapshot[name] = figures;
}
if (values.write) {
  writeFileSync(snapshotFile, `${JSON.stringify(snapshot, null, 2)}\n`);
  writeTable('npm run score -- --write', tableRows());
}
for (const fall of falls) console.log(`FALLEN: ${fall}`);
if (falls.length > 0 && values.check) process.exitCode = 1;

/**
 * Prints a set's figures beside what is aimed at and what they were, and says which have fallen.
 * @type {(name: string, figures: Figures, targets: Figures, before: Figures) => string[]}
 */
function show(name, figures, targets, before) {
  const { articles, ...rest } = figures;
  console.log(`${`${name}, ${articles} articles`.padEnd(34)}now  target  snapshot`);
  const fallen = [];
  for (const [figure, value] of Object.entries(rest)) {
    const [target, old] = [targets[figure], before[figure]];
    const isCount = COUNTS.includes(figure);
    const cells = [written(value, isCount), String(target ?? ''), written(old, isCount)];
    const isMissed = target !== undefined && value < target;
    const row = cells.map((cell, column) => cell.padStart([5, 8, 10][column] ?? 8)).join('');
    console.log(`  ${figure.padEnd(30)}${row}${isMissed ? '  ← below the target' : ''}`);
    if (!isCount && old !== undefined && value < old)
      fallen.push(`${name}, ${figure}: ${old.toFixed(1)} → ${value.toFixed(1)}`);
  }
  console.log();
  return fallen;
}

/** The snapshot as a table: a row a figure, a column a set, with the target behind each figure that has one. */
function tableRows() {
  const names = SETS.map(({ name }) => name).filter((name) => snapshot[name]);
  const figures = [...new Set(names.flatMap((name) => Object.keys(snapshot[name] ?? {})))];
  return [
    ['', ...SETS.map(({ name }) => name)],
    ...figures.map((figure) => [
      figure,
      ...SETS.map(({ name, targets }) => {
        /** @type {Figures} */
        const wanted = targets;
        const value = snapshot[name]?.[figure];
        const target = wanted[figure] === undefined ? '' : ` (≥ ${wanted[figure]})`;
        return value === undefined ? '' : `${written(value, COUNTS.includes(figure))}${target}`;
      }),
    ]),
  ];
}

/** @type {(value: number | undefined, isCount: boolean) => string} */
function written(value, isCount) {
  if (value === undefined) return '';
  return isCount ? String(value) : value.toFixed(1);
}

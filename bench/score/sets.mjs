// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArticles } from './corpora.mjs';
import { writeTable } from './document.mjs';

/**
 * @typedef {import('./corpora.mjs').Article} Article
 * @typedef {Record<string, number>} Figures
 * @typedef {{ name: string, files: RegExp, score: (articles: Article[]) => Figures | Promise<Figures>, targets: Figures }} LabelledSet
 *   `targets`: what is aimed at, per cent; what is not listed has no target.
 */

/** Figures that say how much there is, not how much is right. */
const COUNTS = ['articles', 'regions', 'quotations', 'people', 'places', 'organisations'];

/**
 * Scores each set that is found below `--corpora DIR` and prints its figures beside what is aimed at and the snapshot. `--check` fails
 * when a figure fell, `--write` writes the snapshot and the table of docs/accuracy.md that names the command.
 * @param {readonly LabelledSet[]} sets
 * @param {URL} snapshotFile
 * @param {string} command
 */
export async function scoreSets(sets, snapshotFile, command) {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.corpora === undefined) throw new Error('Say where the corpora are: --corpora DIR.');
  /** @type {Record<string, Figures>} */
  const snapshot = existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : {};
  const falls = [];
  for (const { name, files, score, targets } of sets) {
    const articles = readArticles(values.corpora, files);
    if (articles.length === 0) {
      console.log(`${name}: no such files\n`);
      continue;
    }
    const figures = await score(articles);
    falls.push(...show(name, figures, targets, snapshot[name] ?? {}));
    snapshot[name] = figures;
  }
  if (values.write) {
    writeFileSync(snapshotFile, `${JSON.stringify(snapshot, null, 2)}\n`);
    writeTable(command, tableRows(sets, snapshot));
  }
  for (const fall of falls) console.log(`FALLEN: ${fall}`);
  if (falls.length > 0 && values.check) process.exitCode = 1;
}

/**
 * Prints a set's figures beside what is aimed at and what they were, and says which have fallen.
 * @type {(name: string, figures: Figures, targets: Figures, before: Figures) => string[]}
 */
function show(name, figures, targets, before) {
  const { articles, ...rest } = figures;
  console.log(`${`${name}, ${articles} articles`.padEnd(40)}now  target  snapshot`);
  const fallen = [];
  for (const [figure, value] of Object.entries(rest)) {
    const [target, old] = [targets[figure], before[figure]];
    const isCount = COUNTS.includes(figure);
    const cells = [written(value, isCount), String(target ?? ''), written(old, isCount)];
    const isMissed = target !== undefined && value < target;
    const row = cells.map((cell, column) => cell.padStart([5, 8, 10][column] ?? 8)).join('');
    console.log(`  ${figure.padEnd(36)}${row}${isMissed ? '  ← below the target' : ''}`);
    if (!isCount && old !== undefined && value < old)
      fallen.push(`${name}, ${figure}: ${old.toFixed(1)} → ${value.toFixed(1)}`);
  }
  console.log();
  return fallen;
}

/**
 * The snapshot as a table: a row a figure, a column a set, with the target behind each figure that has one.
 * @type {(sets: readonly LabelledSet[], snapshot: Record<string, Figures>) => string[][]}
 */
function tableRows(sets, snapshot) {
  const names = sets.map(({ name }) => name).filter((name) => snapshot[name]);
  const figures = [...new Set(names.flatMap((name) => Object.keys(snapshot[name] ?? {})))];
  return [
    ['', ...sets.map(({ name }) => name)],
    ...figures.map((figure) => [
      figure,
      ...sets.map(({ name, targets }) => {
        const value = snapshot[name]?.[figure];
        const target = targets[figure] === undefined ? '' : ` (≥ ${targets[figure]})`;
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

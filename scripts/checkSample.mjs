// @ts-check
// Runs the built command line on an article that is not ours and compares what it finds with what is known to be wrong:
// `node scripts/checkSample.mjs PATH`.

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sample = process.argv[2];
if (!sample || !existsSync(sample)) throw new Error(`There is no article at ${sample}`);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const source = readFileSync(sample, 'utf8');

const FINDINGS = [
  '1: “imprévisible” quotes/style',
  '3: Kim a déclaré lors d’une conférence de presse. attribution/misplaced-fragment',
  '5: jamais text/broken-sentence',
  '6: la “défis” quotes/agreement',
  '7: Stoltenberg a déclaré attribution/word-order',
  '8: a ajouté le patron de l’OTAN. attribution/duplicate',
  '9: La source: www.rt.com structure/source-line',
];
const KIM = 'Kim Sung-han';
const STOLTENBERG = 'Jens Stoltenberg';
const SPEAKERS = [undefined, KIM, KIM, STOLTENBERG, STOLTENBERG, STOLTENBERG];
const KINDS = ['partial', 'partial', 'direct', 'partial', 'direct', 'direct'];

/** @param {...string} args */
function json(...args) {
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args, '--format', 'json'], {
    encoding: 'utf8',
  });
  ok(stdout, stderr);
  return JSON.parse(stdout)[0];
}

const { messages, language } = json('lint', sample);
equal(language, 'fr');
const faults = messages
  .filter((/** @type {{ severity: string }} */ { severity }) => severity !== 'suggestion')
  .map(
    (/** @type {any} */ { range, offset, ruleId }) =>
      `${range.start.line + 1}: ${source.slice(offset.start, offset.end)} ${ruleId}`,
  );
deepEqual(faults.sort(), FINDINGS);

const { quotes } = json('quotes', sample);
deepEqual(
  quotes.map((/** @type {any} */ { source }) => source?.entity),
  SPEAKERS,
);
deepEqual(
  quotes.map((/** @type {any} */ { kind }) => kind),
  KINDS,
);

const { entities } = json('entities', sample);
const typeOf = (/** @type {string} */ name) =>
  entities.find((/** @type {any} */ entity) => entity.name === name)?.type;
for (const name of [KIM, STOLTENBERG, 'Yoon Suk-yeol', 'Yoon Soongu']) equal(typeOf(name), 'person', name);
for (const name of ['OTAN', 'Union européenne']) equal(typeOf(name), 'organization', name);
for (const name of ['Bruxelles', 'Belgique', 'Madrid']) equal(typeOf(name), 'place', name);

const fix = (/** @type {string} */ text) =>
  execFileSync(process.execPath, [cli, 'fix', '--offers', '--stdin', '--stdin-filename', 'sample.article'], {
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
const fixed = fix(source);
match(fixed.split('\n')[2] ?? '', /, a ajouté Kim lors d[’']une conférence de presse\.$/u);
ok(!/[“”]/u.test(fixed), 'French marks throughout');
equal(fix(fixed), fixed, 'a second run changes nothing');
console.log(
  `${FINDINGS.length} findings, ${quotes.length} quotations, ${entities.length} entities as they should be`,
);

// @ts-check
// Runs the suite of test/vscode in each VS Code that this machine has or can get:
// `node scripts/vscodeHosts/run.mjs [desktop] [server] [restricted] [web] [package]`, all of them where none is named.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuite } from './buildSuite.mjs';
import { hosts } from './hosts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {readonly string[]} names of hosts, or none for all
 * @returns {Promise<{ name: string, title: string, passed: number, failed: number, skipped?: string }[]>}
 */
export async function runHosts(names = []) {
  const suite = await buildSuite(root);
  const results = [];
  for (const { name, title, run } of hosts) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${title}`);
    results.push({
      name,
      title,
      ...(await run({ root, suite }).then((outcome) => toResult(name, outcome), toFailure)),
    });
  }
  return results;
}

/**
 * @param {string} name
 * @param {import('./hosts.mjs').Outcome} outcome
 */
function toResult(name, outcome) {
  if ('skipped' in outcome) {
    console.log(`  left out: ${outcome.skipped}`);
    return { passed: 0, failed: 0, skipped: outcome.skipped };
  }
  const { code, lines } = outcome;
  const last = lines.map((line) => /suite: (\d+) passed, (\d+) failed/u.exec(line)).findLast(Boolean);
  const [passed, failed] = [Number(last?.[1] ?? 0), Number(last?.[2] ?? 0)];
  const bad = code !== 0 || !last;
  console.log(lines.filter((line) => /^\s*[✓✗]/u.test(line)).join('\n'));
  if (bad) console.log(`  ended with ${code}; all that VS Code said: ${keepLog(name, lines)}`);
  return { passed, failed: bad ? Math.max(1, failed) : failed };
}

/** @param {string} name @param {readonly string[]} lines @returns {string} the file */
function keepLog(name, lines) {
  const file = path.join(root, '.vscode-test', 'logs', `${name}.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
  return path.relative(root, file);
}

/** @param {unknown} error */
function toFailure(error) {
  console.log(error);
  return { passed: 0, failed: 1 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runHosts(process.argv.slice(2));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

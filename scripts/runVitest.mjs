// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs all of `test/` that needs no VS Code.
 *
 * @param {string} root of the project
 * @returns {{ name: string, title: string, passed: number, failed: number, skipped?: string }}
 */
export function runVitest(root) {
  const title = 'Units, articles, protocol, grammar and packages';
  console.log(`\n${title}`);
  const report = path.join(root, '.vscode-test', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report);
  // A file that cannot be loaded has no tests to fail.
  return { name: 'vitest', title, passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

// @ts-check
import { execFileSync } from 'node:child_process';

/**
 * Runs npm, the one that runs this script where one does, and lets it speak.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  run(args, { cwd, stdio: 'inherit' });
}

/** @param {readonly string[]} args @param {string} cwd @returns {string} what npm printed */
export function npmOutput(args, cwd) {
  return String(run(args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] }));
}

/** @param {readonly string[]} args @param {import('node:child_process').ExecFileSyncOptions} options */
function run(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return execFileSync(process.execPath, [script, ...args], options);
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

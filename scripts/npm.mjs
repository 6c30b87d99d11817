import { execFileSync } from 'node:child_process';

/**
 * Runs npm, the one that runs this script where one does, and lets it speak.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) {
    execFileSync(process.execPath, [script, ...args], { cwd, stdio: 'inherit' });
  } else {
    execFileSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  }
}

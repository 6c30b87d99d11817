// @ts-check
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

/**
 * Installs the packages that the lock file names, where they are not installed yet.
 *
 * @param {string} root of the project
 */
export function installMissing(root) {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing what is missing (npm ci) …');
  npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], root);
}

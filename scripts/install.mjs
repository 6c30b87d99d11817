// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

/**
 * Installs the packages that the lock file names, where they are not installed yet.
 *
 * @param {string} root of the project
 */
export function installMissing(root) {
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  // Optional ones are for other machines.
  const missing = Object.entries(wanted).some(
    ([name, { version, optional }]) => name !== '' && !optional && installed[name]?.version !== version,
  );
  if (!missing) return;
  console.log('Installing what is missing (npm ci) …');
  npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'], root);
}

/** @param {string} lock @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A copy of the articles that the suite opens, changes and saves.
 *
 * @param {string} root of the project
 * @returns {string} the folder
 */
export function copyWorkspace(root) {
  const folder = mkdtempSync(path.join(root, '.vscode-test', 'workspace-'));
  cpSync(path.join(root, 'test/articles'), folder, { recursive: true });
  return folder;
}

/**
 * The same articles for a file system in memory.
 *
 * @param {string} root of the project
 * @returns {Record<string, string>} texts by path
 */
export function readWorkspace(root) {
  const folder = path.join(root, 'test/articles');
  const names = readdirSync(folder).filter((name) => /\.(?:article|txt|md)$/u.test(name));
  return Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(path.join(folder, name), 'utf8')]));
}

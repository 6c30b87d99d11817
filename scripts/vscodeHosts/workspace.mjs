// @ts-check
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the suite opens, by the folder of the workspace that it is found in. */
const FOLDERS = { '': 'test/articles', desk: 'test/vscode/desk' };

/**
 * A copy of the files that the suite opens, changes and saves.
 *
 * @param {string} root of the project
 * @returns {string} the folder
 */
export function copyWorkspace(root) {
  const folder = mkdtempSync(path.join(root, '.vscode-test', 'workspace-'));
  for (const [name, source] of Object.entries(FOLDERS))
    cpSync(path.join(root, source), path.join(folder, name), { recursive: true });
  return folder;
}

/**
 * The same files for a file system in memory.
 *
 * @param {string} root of the project
 * @returns {Record<string, string>} texts by path, which begins with a slash
 */
export function readWorkspace(root) {
  return Object.fromEntries(
    Object.entries(FOLDERS).flatMap(([name, source]) => readFolder(path.join(root, source), name)),
  );
}

/** @param {string} folder @param {string} name of the folder in the workspace @returns {[string, string][]} */
function readFolder(folder, name) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const place = path.posix.join('/', name, path.relative(folder, file).replaceAll(path.sep, '/'));
    return [place, readFileSync(file, 'utf8')];
  });
}

// @ts-check
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ARTICLES = 'test/articles';

/**
 * A copy of the articles that the suite opens, changes and saves.
 *
 * @param {string} root of the project
 * @returns {string} the folder
 */
export function copyWorkspace(root) {
  const folder = mkdtempSync(path.join(root, '.vscode-test', 'workspace-'));
  cpSync(path.join(root, ARTICLES), folder, { recursive: true });
  return folder;
}

/**
 * The same articles for a file system in memory.
 *
 * @param {string} root of the project
 * @returns {Record<string, string>} texts by path, which begins with a slash
 */
export function readWorkspace(root) {
  const folder = path.join(root, ARTICLES);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [`/${path.relative(folder, file).replaceAll(path.sep, '/')}`, readFileSync(file, 'utf8')];
    }),
  );
}

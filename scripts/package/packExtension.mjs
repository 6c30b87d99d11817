// @ts-check
import { statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { checkContents } from './checkContents.mjs';

const NEEDED = [
  'package.json',
  'package.nls.json',
  'package.nls.fr.json',
  'l10n/bundle.l10n.fr.json',
  'dist/extension.cjs',
  'dist/browserExtension.js',
  'dist/server.cjs',
  'dist/serverWorker.js',
  'dist/THIRD-PARTY-NOTICES.txt',
  'syntaxes/article.tmLanguage.json',
  'syntaxes/article.language-configuration.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
];

/**
 * @param {string} root of the project, built
 * @param {string} file the package to make, from the root
 * @returns what it is and holds; throws where that is more or less than the extension needs
 */
export async function packExtension(root, file) {
  const contents = await listFiles({ cwd: root, packageManager: PackageManager.None });
  checkContents(file, contents, NEEDED, []);
  await createVSIX({ cwd: root, packagePath: path.join(root, file), dependencies: false });
  return { file, contents, bytes: statSync(path.join(root, file)).size };
}

// @ts-check
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkContents } from './checkContents.mjs';
import { zipNames } from './zipNames.mjs';

const NEEDED = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.fr.json',
  'extension/l10n/bundle.l10n.fr.json',
  'extension/dist/extension.cjs',
  'extension/dist/browserExtension.js',
  'extension/dist/server.cjs',
  'extension/dist/serverWorker.js',
  'extension/dist/THIRD-PARTY-NOTICES.txt',
  'extension/schemas/copydesk.schema.json',
  'extension/schemas/entities-file.schema.json',
  'extension/schemas/terms-file.schema.json',
  'extension/syntaxes/article.tmLanguage.json',
  'extension/syntaxes/article.language-configuration.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/LICENSE-LGPL-LR',
  'extension/NOTICE',
];

/**
 * @param {string} root of the project, built
 * @param {string} file the package to make, from the root
 * @returns what it is and holds; throws where that is more or less than the extension needs
 */
export function packExtension(root, file) {
  const made = path.join(root, file);
  rmSync(made, { force: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const contents = zipNames(made);
  checkContents(file, contents, NEEDED, []);
  return { file, contents, bytes: statSync(made).size };
}

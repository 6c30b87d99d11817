// @ts-check
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Bundles the suite for both kinds of extension host, and the extension that gives the browser a folder in memory.
 *
 * @param {string} root of the project
 */
export async function buildSuite(root) {
  const out = path.join(root, '.vscode-test');
  const suite = {
    entryPoints: [path.join(root, 'test/vscode/suite/index.ts')],
    bundle: true,
    format: /** @type {const} */ ('cjs'),
    external: ['vscode'],
    logLevel: /** @type {const} */ ('warning'),
    // Mocha's build for browsers runs in both; it looks for `global` all the same.
    define: { global: 'globalThis' },
  };
  const built = {
    folder: path.join(out, 'suite'),
    node: path.join(out, 'suite/index.cjs'),
    restricted: path.join(out, 'suite/restricted.cjs'),
    browser: path.join(out, 'suite/index.js'),
    memoryFiles: path.join(out, 'memoryFiles'),
  };
  const inNode = { ...suite, platform: /** @type {const} */ ('node'), target: 'node20' };
  await esbuild.build({ ...inNode, outfile: built.node });
  await esbuild.build({
    ...inNode,
    entryPoints: [path.join(root, 'test/vscode/suite/restricted.ts')],
    outfile: built.restricted,
  });
  const external = ['vscode', 'node:*'];
  await esbuild.build({
    ...suite,
    external,
    outfile: built.browser,
    platform: 'browser',
    target: 'chrome122',
  });
  await esbuild.build({
    ...suite,
    entryPoints: [path.join(root, 'test/vscode/memoryFiles/extension.ts')],
    outfile: path.join(built.memoryFiles, 'extension.js'),
    platform: 'browser',
  });
  copyManifest('suite', built.folder);
  copyManifest('memoryFiles', built.memoryFiles);
  return built;

  /** @param {string} name @param {string} folder */
  function copyManifest(name, folder) {
    copyFileSync(path.join(root, 'test/vscode', name, 'package.json'), path.join(folder, 'package.json'));
  }
}

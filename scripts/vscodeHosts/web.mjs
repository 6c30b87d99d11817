// @ts-check
import { getBrowserHosts } from './browserHosts.mjs';
import { runSuiteOnPage } from './suiteOnPage.mjs';
import { startWebPage } from './webPage.mjs';
import { readWorkspace } from './workspace.mjs';

/** VS Code as a page, the extension and its server in web workers. @type {import('./hosts.mjs').Host['run']} */
export async function web({ root, suite }) {
  const means = getBrowserHosts(root);
  if ('skipped' in means) return means;
  const { chromium, installed } = means;
  const page = await startWebPage({
    vscodeWeb: installed.vscodeWeb,
    folders: { copydesk: root, suite: suite.folder, memory: suite.memoryFiles },
    files: { '/memory/files.json': JSON.stringify(readWorkspace(root)) },
    product(authority) {
      const at = (/** @type {string} */ where) => ({ scheme: 'http', authority, path: where });
      return {
        productConfiguration: { nameShort: 'Code', nameLong: 'Code for the Web', enableTelemetry: false },
        developmentOptions: {
          enableSmokeTestDriver: true,
          logLevel: 3,
          extensions: [at('/copydesk'), at('/suite'), at('/memory')],
          extensionTestsPath: at('/suite/index.js'),
        },
        enableWorkspaceTrust: false,
        folderUri: { scheme: 'memfs', path: '/' },
      };
    },
  });
  try {
    return await runSuiteOnPage(chromium, page.url);
  } finally {
    await page.stop();
  }
}

// @ts-check
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { installHosts } from './install.mjs';
import { runSuiteOnPage } from './suiteOnPage.mjs';
import { startWebPage } from './webPage.mjs';
import { readWorkspace } from './workspace.mjs';

/** VS Code as a page, the extension and its server in web workers. @type {import('./hosts.mjs').Host['run']} */
export async function web({ root, suite }) {
  const chromium = findChromium();
  if (!chromium) return { skipped: 'no Chromium found; CHROMIUM_PATH may name one' };
  const { vscodeWeb } = installHosts(root);
  const page = await startWebPage({
    vscodeWeb,
    folders: { copydesk: root, memory: suite.memoryFiles },
    files: { '/memory/files.json': JSON.stringify(readWorkspace(root)) },
    product(authority) {
      const at = (/** @type {string} */ where) => ({ scheme: 'http', authority, path: where });
      return {
        productConfiguration: { nameShort: 'Code', nameLong: 'Code for the Web', enableTelemetry: false },
        developmentOptions: {
          enableSmokeTestDriver: true,
          logLevel: 3,
          extensions: [at('/copydesk'), at('/memory')],
          // Below an extension: that tells the page in which extension host to run it.
          extensionTestsPath: at(`/copydesk/${path.relative(root, suite.browser).replaceAll(path.sep, '/')}`),
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

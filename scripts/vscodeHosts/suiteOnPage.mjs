// @ts-check
import { launchChromium } from './chromium.mjs';

const LIMIT = 180_000;

/**
 * Opens a workbench and waits until the test suite that it was told to run has ended.
 *
 * @param {string} chromium path of the browser
 * @param {string} url of the workbench
 * @returns {Promise<{ code: number, lines: string[] }>} `code` is 0 where the suite passed; `lines` is what it printed
 */
export async function runSuiteOnPage(chromium, url) {
  const browser = await launchChromium(chromium);
  /** @type {string[]} */
  const lines = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      setTimeout(() => resolve(undefined), LIMIT).unref();
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
        const line = args.map(String).join(' ');
        lines.push(line);
        writeInField(page, line).catch((error) => lines.push(`page: ${error.message}`));
      },
    );
    page.on('pageerror', (error) => lines.push(`page error: ${error.message}`));
    await page.goto(url);
    const code = await ended;
    if (code === undefined) lines.push(`the suite did not end within ${LIMIT / 1000} seconds`);
    return { code: typeof code === 'number' ? code : 1, lines };
  } finally {
    await browser.close();
  }
}

/**
 * Some fields of VS Code no extension can write in. The suite prints `field <selector> <text>` for one that is about to
 * appear; what it says is written there, and Enter pressed.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} line that the suite has printed
 */
async function writeInField(page, line) {
  const [, selector, text] = /^field (\S+) (.*)$/u.exec(line) ?? [];
  if (selector === undefined || text === undefined) return;
  const field = page.locator(selector);
  await field.fill(text);
  await field.press('Enter');
}

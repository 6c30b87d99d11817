// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';

const LIMIT = 180_000;

/**
 * Opens a workbench and waits until the test suite that it was told to run has ended.
 *
 * @param {string} chromium path of the browser
 * @param {string} url of the workbench
 * @param {{ folder?: string }} [options] the folder of this machine that is open
 * @returns {Promise<{ code: number, lines: string[] }>} `code` is 0 where the suite passed; `lines` is what it printed
 */
export async function runSuiteOnPage(chromium, url, { folder } = {}) {
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
        const told = (/** @type {Error} */ error) => lines.push(`page: ${error.message}`);
        writeInField(page, line).catch(told);
        if (folder !== undefined) look(page, line, folder).catch(told);
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

/**
 * What is on the page no extension can see. The suite prints `look <hovered> <selector> <file>`: the mouse goes onto the one, and what the
 * other shows then, or nothing where neither appears, is written into the file of the folder.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} line that the suite has printed
 * @param {string} folder
 */
async function look(page, line, folder) {
  const [, hovered, selector, file] = /^look (\S+) (\S+) (\S+)$/u.exec(line) ?? [];
  if (hovered === undefined || selector === undefined || file === undefined) return;
  const options = { timeout: 3000 };
  await page.mouse.move(0, 0);
  const text = await page
    .locator(hovered)
    .first()
    .hover(options)
    .then(() => page.locator(selector).first().innerText(options))
    .catch(() => '');
  writeFileSync(path.join(folder, file), text);
}

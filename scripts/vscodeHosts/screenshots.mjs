// @ts-check
// `npm run screenshots`: pictures of the built extension at work on the project's own article, for the README.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, launchChromium } from './chromium.mjs';
import { startCodeServer } from './codeServer.mjs';
import { installHosts } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const images = path.join(root, 'docs/images');
const ARTICLE = 'mission-unesco.article';
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.tips.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineHeight': 21,
};

const chromium = findChromium();
if (!chromium) throw new Error('No Chromium found; CHROMIUM_PATH may name one.');
mkdirSync(images, { recursive: true });
const home = mkdtempSync(path.join(root, '.vscode-test', 'screenshots-'));
const folder = path.join(home, 'articles');
mkdirSync(folder);
copyFileSync(path.join(root, 'test/articles/fr', ARTICLE), path.join(folder, ARTICLE));

const vscode = await startCodeServer(installHosts(root), { home, driver: true, settings: SETTINGS });
const browser = await launchChromium(chromium);
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 });
  const payload = [
    ['extensionDevelopmentPath', vscode.remote(root)],
    ['openFile', vscode.remote(path.join(folder, ARTICLE))],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  await page.goto(`${vscode.origin}/?${query}`);
  await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
  await takePictures(page);
} finally {
  await browser.close();
  await vscode.stop();
  rmSync(home, { recursive: true, force: true });
}

/** @param {import('playwright-core').Page} page */
async function takePictures(page) {
  const shoot = (/** @type {string} */ name) => page.screenshot({ path: path.join(images, `${name}.png`) });
  const run = async (/** @type {string} */ command) => {
    await page.keyboard.press('F1');
    await page.keyboard.type(command, { delay: 5 });
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1000);
  };
  await page
    .locator('.part.auxiliarybar:visible .codicon-close')
    .first()
    .click({ timeout: 5000 })
    .catch(() => {});
  await run('View: Show Problems');
  // The folder of one file makes room for the outline.
  await page.getByRole('button', { name: 'Explorer Section: articles' }).click();
  await run('Explorer: Focus on Outline View');
  await page.waitForTimeout(1500);
  await shoot('findings');

  await hoverOver(page, 'il ajouté');
  await page.waitForSelector('.monaco-hover:visible');
  await page.waitForTimeout(500);
  await shoot('hover');
}

/** Puts the mouse on the first letters of the words. @param {import('playwright-core').Page} page @param {string} words */
async function hoverOver(page, words) {
  const place = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement?.closest('.view-lines')) continue;
      const start = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + 2);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`${words} is not on the page`);
  await page.mouse.move(place.x - 40, place.y);
  await page.mouse.move(place.x, place.y, { steps: 5 });
}

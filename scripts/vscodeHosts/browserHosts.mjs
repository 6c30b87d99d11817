// @ts-check
import { findChromium } from './chromium.mjs';
import { installHosts } from './install.mjs';

/**
 * What a VS Code in a headless browser needs.
 *
 * @param {string} root of the project
 * @returns {{ skipped: string } | { chromium: string, installed: ReturnType<typeof installHosts> }}
 */
export function getBrowserHosts(root) {
  const chromium = findChromium();
  if (!chromium) return { skipped: 'no Chromium found; CHROMIUM_PATH may name one' };
  try {
    return { chromium, installed: installHosts(root) };
  } catch (error) {
    return { skipped: `VS Code could not be installed from the npm registry (${error})` };
  }
}

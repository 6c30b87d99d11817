// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findOnPath } from '../findOnPath.mjs';
import { copyWorkspace } from './workspace.mjs';

/** The oldest that the extension promises to run in. */
const VERSION = '1.91.1';
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** VS Code itself, the one that `VSCODE_PATH` names or one that is downloaded. @type {import('./hosts.mjs').Host['run']} */
export async function desktop({ root, suite }) {
  const own = process.env.VSCODE_PATH;
  if (own && !existsSync(own)) return { skipped: `VSCODE_PATH names ${own}, which is not there` };
  if (!own && !(await canDownload()))
    return { skipped: 'VS Code cannot be downloaded; VSCODE_PATH may name one' };
  const display = displayCommand();
  if (!display) return { skipped: 'no display and no xvfb-run' };

  const cachePath = path.join(root, '.vscode-test');
  const executable = own ?? (await downloadAndUnzipVSCode({ version: VERSION, cachePath }));
  const folder = copyWorkspace(root);
  const home = mkdtempSync(path.join(cachePath, 'desktop-'));
  try {
    return await listen([
      ...display,
      executable,
      folder,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${suite.node}`,
      `--user-data-dir=${home}`,
      ...['--disable-extensions', '--disable-workspace-trust', '--disable-updates', '--skip-welcome'],
      ...['--skip-release-notes', '--no-sandbox', '--disable-gpu'],
    ]);
  } finally {
    for (const used of [home, folder]) rmSync(used, { recursive: true, force: true });
  }
}

/** What goes before a program with windows; undefined where those cannot be. */
function displayCommand() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return [];
  const xvfb = findOnPath('xvfb-run');
  return xvfb && [xvfb, '-a'];
}

async function canDownload() {
  try {
    return (await fetch(RELEASES, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** @param {string[]} command @returns {Promise<{ code: number, lines: string[] }>} */
function listen([program = '', ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, lines: said.split(/\r?\n/u) }));
  });
}

// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from '../findOnPath.mjs';
import { packExtension } from '../package/packExtension.mjs';
import { startCodeServer } from './codeServer.mjs';
import { installHosts } from './install.mjs';

/**
 * Opens articles in VS Code with the extension: VS Code on the desktop where there is one, else one that is served on
 * the loopback interface until the terminal is interrupted.
 *
 * @param {string} root of the project, built
 * @param {readonly string[]} articles absolute paths of files or folders
 */
export async function openInVSCode(root, articles) {
  const code = process.env.VSCODE_PATH ?? findOnPath('code');
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (code && display) {
    console.log('\nOpening in VS Code …');
    const args = ['--new-window', `--extensionDevelopmentPath=${root}`, ...articles];
    spawn(code, args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
    return;
  }
  await serve(root, articles);
}

/** @param {string} root @param {readonly string[]} articles */
async function serve(root, articles) {
  console.log(
    '\nNo VS Code on this desktop: serving one. The first time it is installed, which takes a minute or two.',
  );
  // Leaving through `exit` takes the server along.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
  const installed = installHosts(root);
  const vsix = path.join('.vscode-test', 'copydesk.vsix');
  packExtension(root, vsix);
  const home = path.join(root, '.vscode-test', 'start');
  const port = Number(process.env.PORT ?? 0);
  const vscode = await startCodeServer(installed, { home, port, vsix: path.join(root, vsix) });
  const first = articles[0] ?? root;
  const folder = statSync(first).isDirectory() ? first : path.dirname(first);
  const files = articles.filter((article) => statSync(article).isFile());
  const payload = files.map((file) => ['openFile', vscode.remote(file)]);
  const query = new URLSearchParams({
    folder,
    ...(payload.length > 0 && { payload: JSON.stringify(payload) }),
  });
  const url = `${vscode.origin}/?${query}`;
  console.log(`\nOpen this in a browser of this machine; Ctrl+C ends it:\n\n  ${url}\n`);
  openBrowser(url);
}

/** Where there is a desktop; the address is printed for where there is none. @param {string} url */
function openBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' }[String(process.platform)];
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (opener && display && findOnPath(opener)) spawnSync(opener, [url], { stdio: 'ignore' });
}

// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './freePort.mjs';

/** What would stand in front of the article. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} ServerOptions
 * @property {string} home its settings and extensions
 * @property {number} [port]
 * @property {string} [vsix] an extension to install first
 * @property {boolean} [restricted] in Restricted Mode: without a question, as tests are to run
 * @property {boolean} [driver] honours the payload that names a test suite
 * @property {Record<string, unknown>} [settings] beside the quiet ones, where the home is new
 */

/**
 * Starts VS Code's own server, whose extension host is Node, on the loopback interface. It ends with this program.
 *
 * @param {{ vscodeServer: string, node: string }} installed
 * @param {ServerOptions} options
 */
export async function startCodeServer({ vscodeServer, node }, options) {
  const { home, port = 0, vsix, driver, settings, restricted } = options;
  const chosen = await freePort(port);
  const folders = [
    '--server-data-dir',
    path.join(home, 'data'),
    '--extensions-dir',
    path.join(home, 'extensions'),
  ];
  const main = ['out/server-main.js', ...folders, '--accept-server-license-terms'];
  writeSettings(path.join(home, 'data/data/Machine'), { ...QUIET, ...settings });
  if (vsix) {
    const install = [...main, '--install-extension', vsix, '--force'];
    execFileSync(node, install, { cwd: vscodeServer, stdio: ['ignore', 'ignore', 'pipe'] });
  }
  const serve = [
    ...main,
    ...['--host', '127.0.0.1', '--port', String(chosen)],
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...['--without-connection-token', '--disable-telemetry'],
  ];
  const server = spawn(node, serve, { cwd: vscodeServer, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => void server.kill();
  process.once('exit', end);
  await untilListening(server);
  return {
    origin: `http://127.0.0.1:${chosen}`,
    /** The address of a folder or file of this machine, as the page names it. */
    remote: (/** @type {string} */ file) =>
      `vscode-remote://127.0.0.1:${chosen}${pathToFileURL(file).pathname}`,
    stop: () => {
      process.removeListener('exit', end);
      return stop(server);
    },
  };
}

/** @param {string} folder @param {Record<string, unknown>} settings */
function writeSettings(folder, settings) {
  const file = path.join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server */
function untilListening(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (/** @type {Buffer} */ chunk) => {
      said += chunk;
      if (said.includes('Extension host agent listening')) resolve(undefined);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${said}`)));
  });
}

/** @param {import('node:child_process').ChildProcess} server */
function stop(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve(undefined);
    server.once('exit', resolve);
    server.kill();
    setTimeout(() => server.kill('SIGKILL'), 3000).unref();
  });
}

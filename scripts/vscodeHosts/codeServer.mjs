// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './freePort.mjs';

/**
 * Starts VS Code's own server, whose extension host is Node.
 *
 * @param {{ vscodeServer: string, node: string }} installed
 * @param {{ home: string, port?: number, vsix?: string, driver?: boolean, locale?: string }} options `home` holds its
 *   settings and extensions; `driver` makes it honour the payload that names a test suite
 */
export async function startCodeServer({ vscodeServer, node }, { home, port = 0, vsix, driver = false }) {
  const chosen = port || (await freePort());
  const folders = [
    '--server-data-dir',
    path.join(home, 'data'),
    '--extensions-dir',
    path.join(home, 'extensions'),
  ];
  mkdirSync(home, { recursive: true });
  if (vsix) {
    execFileSync(
      node,
      [
        'out/server-main.js',
        ...folders,
        '--accept-server-license-terms',
        '--install-extension',
        vsix,
        '--force',
      ],
      {
        cwd: vscodeServer,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
  }
  const server = spawn(
    node,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(chosen)],
      ...folders,
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
    ],
    { cwd: vscodeServer, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await untilListening(server);
  return {
    origin: `http://127.0.0.1:${chosen}`,
    /** The address of a folder or file of this machine, as the page names it. */
    remote: (/** @type {string} */ file) =>
      `vscode-remote://127.0.0.1:${chosen}${pathToFileURL(file).pathname}`,
    process: server,
    stop: () => stop(server),
  };
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

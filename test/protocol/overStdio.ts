import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { createTestClient, type TestClient } from './client.ts';

/** The built server: the one that `COPYDESK_SERVER` names, else one bundled from the sources as `npm run build` does. */
export async function builtServer(): Promise<string> {
  const { COPYDESK_SERVER: named } = process.env;
  if (named) return path.resolve(named);
  const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'copydesk-')), 'server.cjs');
  const entryPoints = ['server/main.ts'];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // As scripts/build/bundles.mjs has it.
    define: { 'import.meta.url': '_moduleUrl' },
    banner: { js: "const _moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  return outfile;
}

export interface ServerProcess extends TestClient {
  /** Resolves to the exit code, once it has ended. */
  readonly exited: Promise<number | null>;
  /** Closes the server's standard input, as a client does that dies. */
  hangUp(): void;
}

export function startOverStdio(file: string): ServerProcess {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  const client = createTestClient(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { ...client, exited, hangUp: () => child.stdin.end() };
}

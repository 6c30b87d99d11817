import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const fileOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Imports a TypeScript module of the project, named by its path from the root. */
export async function load(path) {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  const outfile = join(folder, 'module.mjs');
  await build({
    entryPoints: [fileOf(path)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker', 'module'],
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a file, named by its path from the root. */
export async function write(path, text) {
  await mkdir(dirname(fileOf(path)), { recursive: true });
  await writeFile(fileOf(path), text);
}

/** JSON with the entries of the outer levels on lines of their own, so that a change shows as a line. */
export function toLines(value, depth = 2) {
  return `${render(value, depth)}\n`;
}

function render(value, depth) {
  if (depth === 0 || typeof value !== 'object') return JSON.stringify(value);
  const lines = Array.isArray(value)
    ? value.map((entry) => render(entry, depth - 1))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${render(entry, depth - 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${close}`;
}

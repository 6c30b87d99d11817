import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const fileOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Imports a TypeScript module of the project, named by its path from the root. */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [fileOf(path)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [output] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(output.contents).toString('base64')}`);
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

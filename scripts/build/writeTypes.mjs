// @ts-check
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the declarations of the library into `dist/types`: what its index reaches, and nothing of the inside.
 *
 * @param {string} root of the project
 */
export function writeTypes(root) {
  const folder = path.join(root, 'dist/types');
  rmSync(folder, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', 'scripts/build/tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const reached = reach(path.join(folder, 'index.d.ts'), new Set());
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(file)) rmSync(file);
  }
}

/** @param {string} file @param {Set<string>} reached @returns {Set<string>} with the file and all that it imports */
function reach(file, reached) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.ts'/gu)) {
    reach(path.join(path.dirname(file), `${specifier}.d.ts`), reached);
  }
  return reached;
}

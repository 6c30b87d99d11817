// @ts-check
// npm runs this after an installation, and when it makes a package of the repository itself, as pre-commit does and
// `npm install -g git+https://…`: there the packages to build with are missing, because npm hands `--global` down.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// What is built is built anew by `npm run build` alone.
if (!existsSync(path.join(root, 'dist', 'cli.js'))) {
  if (!existsSync(path.join(root, 'node_modules', 'esbuild'))) {
    const where = ['--no-global', '--location=project', '--include=dev'];
    npm(['ci', ...where, '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], root);
  }
  await import('./build.mjs');
}

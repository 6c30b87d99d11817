// @ts-check
// `npm start`: installs what is missing, builds, prints what is wrong with the sample, and opens it in VS Code.
// `--no-open` stays in the terminal; `-- PATH` takes articles of one's own; PORT chooses the port of a served VS Code.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const paths = args.filter((arg) => arg !== '--no-open').map((arg) => path.resolve(arg));

installMissing(root);
await import('./build.mjs');

const articles = paths.length > 0 ? paths : [copySample()];
console.log();
spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'lint', ...articles.map(shorten)], {
  stdio: 'inherit',
});

if (!args.includes('--no-open')) {
  const { openInVSCode } = await import('./vscodeHosts/open.mjs');
  await openInVSCode(root, articles);
}

/** A copy, so that trying the fixes leaves the test article as it is. */
function copySample() {
  const folder = path.join(root, '.vscode-test', 'sample');
  const sample = path.join(folder, 'mission-unesco.article');
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(root, 'test/articles/fr/mission-unesco.article'), sample);
  return sample;
}

/** @param {string} file */
function shorten(file) {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative || '.';
}

// @ts-check
import { npmOutput } from '../npm.mjs';
import { checkContents } from './checkContents.mjs';

const NEEDED = [
  'package.json',
  'dist/cli.js',
  'dist/index.js',
  'dist/server.cjs',
  'dist/serverWorker.js',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/types/index.d.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'LICENSE-LGPL-LR',
  'NOTICE',
];
const ALLOWED = [/^dist\/types\/.*\.d\.ts$/u, /^schemas\/[\w-]+\.schema\.json$/u, /^docs\/.*\.md$/u];

/**
 * @param {string} root of the project, built
 * @param {string} folder where the tarball goes
 * @returns what it is and holds; throws where that is more or less than the package needs
 */
export function packTarball(root, folder) {
  const [packed] = JSON.parse(
    npmOutput(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const contents = packed.files.map((/** @type {{ path: string }} */ { path }) => path);
  checkContents(packed.filename, contents, NEEDED, ALLOWED);
  return { file: packed.filename, contents, bytes: packed.size };
}

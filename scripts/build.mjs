// @ts-check
// Bundles the extension, the server, the command line and the library into dist/, and writes the library's types.
// `--watch` bundles again on every change; types are left to `npm run typecheck` then.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { bundles } from './build/bundles.mjs';
import { thirdPartyNotices } from './build/thirdPartyNotices.mjs';
import { writeTypes } from './build/writeTypes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (/** @type {string} */ file) => path.join(root, file);
const watch = process.argv.includes('--watch');

const optionsOf = (/** @type {(typeof bundles)[number]} */ { entry, outfile, ...options }) => ({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  metafile: true,
  legalComments: /** @type {const} */ ('none'),
  logLevel: /** @type {const} */ ('warning'),
  // Names stay, so that a stack trace in the output channel can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  ...options,
});

if (watch) {
  for (const bundle of bundles) await (await esbuild.context(optionsOf(bundle))).watch();
  console.log('build: watching');
} else {
  mkdirSync(inRoot('dist'), { recursive: true });
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(optionsOf(bundle))));
  const inputs = results.flatMap((result) => Object.keys(result.metafile?.inputs ?? {}));
  writeFileSync(inRoot('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs));
  chmodSync(inRoot('dist/cli.js'), 0o755);
  writeTypes(root);
  console.log(`build: ${bundles.map((bundle) => bundle.outfile).join(', ')}`);
}

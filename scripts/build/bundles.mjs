// @ts-check
// One row a bundle: where it starts, where it goes, and what runs it.
const node = { platform: /** @type {const} */ ('node'), target: 'node20' };
/** The Chrome of VS Code 1.91, the oldest that the extension runs in. */
const browser = { platform: /** @type {const} */ ('browser'), target: 'chrome122' };
/** Some packages have another build for pages, which reads the document that a worker lacks. */
const worker = { ...browser, conditions: ['worker', 'browser', 'module'] };
const vscode = { external: ['vscode'] };

// What comes from CommonJS packages calls `require`, which an ES module has to make for itself.
const requireInModule =
  "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);";

/** @type {readonly (import('esbuild').BuildOptions & { entry: string, outfile: string })[]} */
export const bundles = [
  // Extension hosts load CommonJS.
  { entry: 'client/extension.ts', outfile: 'dist/extension.cjs', format: 'cjs', ...node, ...vscode },
  // CommonJS too, though named .js: the web host appends that ending to whatever the manifest says.
  {
    entry: 'client/browserExtension.ts',
    outfile: 'dist/browserExtension.js',
    format: 'cjs',
    ...browser,
    ...vscode,
  },
  {
    entry: 'server/main.ts',
    outfile: 'dist/server.cjs',
    format: 'cjs',
    // The server starts itself once more, as the thread that plugins run in.
    define: { 'import.meta.url': '_moduleUrl' },
    banner: { js: "const _moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    ...node,
  },
  { entry: 'server/browserMain.ts', outfile: 'dist/serverWorker.js', format: 'iife', ...worker },
  {
    entry: 'server/cli/main.ts',
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireInModule}` },
    ...node,
  },
  // Runs wherever a program that imports it runs, in a browser too.
  {
    entry: 'server/index.ts',
    outfile: 'dist/index.js',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    target: 'es2022',
  },
];

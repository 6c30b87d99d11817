import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** From left to right: a layer may import those after it. */
const LAYERS = ['service', 'config', 'rules', 'analysis', 'article', 'languages'] as const;

/** What Biome says of a file that stands in a folder for as long as it looks. */
async function lint(folder: string, code: string): Promise<readonly string[]> {
  const file = `${folder}/layerProbe${process.pid}.ts`;
  await writeFile(file, code);
  try {
    const biome = 'node_modules/@biomejs/biome/bin/biome';
    const only = ['noRestrictedImports', 'noRestrictedGlobals'].map((rule) => `--only=style/${rule}`);
    const args = [biome, 'lint', '--reporter=json', ...only, '--only=correctness/noNodejsModules', file];
    const { stdout } = await promisify(execFile)(process.execPath, args).catch((failed) => failed);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string }[] };
    return diagnostics.map(({ category }) => category.replace(/^.*\//u, ''));
  } finally {
    await rm(file);
  }
}

test.each(LAYERS)('%s knows neither Node, nor a connection, nor the layers to its left', async (layer) => {
  const left = ['node', 'lsp', 'cli', 'library', 'results', ...LAYERS.slice(0, LAYERS.indexOf(layer))];
  const right = LAYERS.slice(LAYERS.indexOf(layer) + 1);
  const use = (name: string) => `import '../${name}/x.ts';\n`;
  expect(await lint(`server/${layer}`, right.map(use).join(''))).toEqual([]);
  const found = await lint(`server/${layer}`, left.map(use).join(''));
  expect(found).toEqual(left.map(() => 'noRestrictedImports'));

  const bad = `import 'node:fs';\nimport 'path';\nimport 'vscode-languageserver/node';\nprocess.cwd();\nsetImmediate(() => Buffer);\n`;
  expect((await lint(`server/${layer}`, bad)).toSorted()).toEqual([
    'noNodejsModules',
    'noNodejsModules',
    'noRestrictedGlobals',
    'noRestrictedGlobals',
    'noRestrictedGlobals',
    'noRestrictedImports',
  ]);
});

test('the doors know nothing of each other', async () => {
  expect(await lint('server/lsp', "import '../cli/program.ts';\n")).toEqual(['noRestrictedImports']);
  expect(await lint('server/cli', "import '../lsp/startServer.ts';\nimport '../lsp/node.ts';\n")).toEqual([
    'noRestrictedImports',
  ]);
  expect(await lint('client', "import '../server/service/hover.ts';\n")).toEqual(['noRestrictedImports']);
});

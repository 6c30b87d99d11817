import path from 'node:path';
import * as esbuild from 'esbuild';
import { bundles } from '../../scripts/build/bundles.mjs';

/** Builds the command line as `npm run build` does, into a folder. @returns the file to run */
export async function buildCli(folder: string): Promise<string> {
  const row = bundles.find(({ entry }) => entry === 'server/cli/main.ts');
  if (!row) throw new Error('The command line is not among the bundles.');
  const { entry, outfile: _, ...options } = row;
  const cli = path.join(folder, 'cli.mjs');
  await esbuild.build({ ...options, entryPoints: [entry], outfile: cli, bundle: true });
  return cli;
}

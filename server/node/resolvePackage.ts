import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIG_FILE_NAMES } from '../config/configFile.ts';
import type { ResolvedPackage } from '../config/loadConfig.ts';

/**
 * The configuration that a package gives to a file, by Node's resolution: what its `main` or `exports` names, else a file of ours in its
 * root. Nothing is executed.
 * @param from URI of the file that names the package
 */
export async function resolvePackage(name: string, from: string): Promise<ResolvedPackage> {
  if (!from.startsWith('file:')) return { refused: 'absent' };
  const { resolve } = createRequire(fileURLToPath(from));
  const files = CONFIG_FILE_NAMES.filter((file) => file !== 'package.json');
  for (const request of [name, ...files.map((file) => `${name}/${file}`)]) {
    try {
      return { uri: pathToFileURL(resolve(request)).href };
    } catch {
      // Not this one; the next may be there.
    }
  }
  return { refused: 'absent' };
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIG_FILE_NAMES } from '../config/configFile.ts';
import type { ResolvedPackage } from '../config/loadedConfig.ts';

/**
 * The configuration that a package gives to a file, by Node's resolution: what its `main` or `exports` names, else, where that is none or
 * code, a file of ours in its root. Nothing is executed.
 * @param from URI of the file that names the package
 */
export async function resolvePackage(name: string, from: string): Promise<ResolvedPackage> {
  if (!from.startsWith('file:')) return { refused: 'absent' };
  const { resolve } = createRequire(fileURLToPath(from));
  const files = CONFIG_FILE_NAMES.filter((file) => file !== 'package.json');
  const found = [name, ...files.map((file) => `${name}/${file}`)].flatMap((request) => {
    try {
      return [resolve(request)];
    } catch {
      // Not this one; the next may be there.
      return [];
    }
  });
  const file = found.find((each) => /\.(?:ya?ml|json)$/u.test(each)) ?? found[0];
  if (file === undefined) return { refused: 'absent' };
  return { uri: pathToFileURL(file).href, root: pathToFileURL(packageRoot(file)).href };
}

/** The folder of the package that a file is in: what it names may lie anywhere in there. */
function packageRoot(file: string): string {
  for (let at = path.dirname(file); at !== path.dirname(at); at = path.dirname(at))
    if (existsSync(path.join(at, 'package.json'))) return at;
  return path.dirname(file);
}

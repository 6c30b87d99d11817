import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { formatOf } from '../article/formats/index.ts';

/** Something to read. `path` is how it is named in what comes out, with `/`. */
export interface Input {
  readonly path: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
}

/** Why an argument gives nothing to read. */
export interface InputTrouble {
  readonly trouble: 'missing' | 'emptyFolder' | 'noMatch' | 'unreadable';
  readonly path: string;
  readonly error?: unknown;
}

export interface InputOptions {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** What standard input, `-`, is called. */
  readonly stdinName: string;
  /** Endings of the files that a folder is searched for, without the stop. */
  readonly endings: readonly string[];
}

/**
 * What the arguments name, each file once: a file whatever its ending, the articles below a folder, what a glob matches
 * of the formats that are known. An argument that names a file is that file, though it look like a glob.
 */
export async function findInputs(
  args: readonly string[],
  options: InputOptions,
): Promise<readonly (Input | InputTrouble)[]> {
  const seen = new Set<string | undefined>();
  const found = await Promise.all(args.map((arg) => inputsOf(arg, options)));
  return found.flat().filter((input) => {
    if ('trouble' in input) return true;
    if (seen.has(input.file)) return false;
    seen.add(input.file);
    return true;
  });
}

async function inputsOf(arg: string, options: InputOptions): Promise<readonly (Input | InputTrouble)[]> {
  if (arg === '-') return [{ path: options.stdinName, file: undefined }];
  const file = path.resolve(options.folder, arg);
  const stats = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error))
    return stats.isDirectory() ? inFolder(arg, file, options) : [{ path: slashes(arg), file }];
  if (stats.code !== 'ENOENT') return [{ trouble: 'unreadable', path: slashes(arg), error: stats }];
  return isDynamicPattern(arg)
    ? matching(slashes(arg), options)
    : [{ trouble: 'missing', path: slashes(arg) }];
}

async function inFolder(
  arg: string,
  folder: string,
  { endings }: InputOptions,
): Promise<readonly (Input | InputTrouble)[]> {
  const prefix = slashes(path.normalize(arg)).replace(/\/$/u, '');
  const name = (file: string) => {
    const below = slashes(path.relative(folder, file));
    if (prefix === '.') return below;
    return below === '' ? prefix : `${prefix}/${below}`;
  };
  const found = await walk(folder, endings);
  const inputs = found.map((at) =>
    typeof at === 'string' ? { path: name(at), file: at } : { ...at, path: name(at.path) },
  );
  return inputs.length > 0 ? inputs : [{ trouble: 'emptyFolder', path: slashes(arg) }];
}

/** Files in order of their names; hidden folders, packages and links to folders are passed over. */
async function walk(folder: string, endings: readonly string[]): Promise<readonly (string | InputTrouble)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return [{ trouble: 'unreadable', path: folder, error: entries }];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: (string | InputTrouble)[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules')
        found.push(...(await walk(file, endings)));
    } else if (endings.includes(path.extname(entry.name).slice(1).toLowerCase())) {
      found.push(file);
    }
  }
  return found;
}

async function matching(
  pattern: string,
  { folder }: InputOptions,
): Promise<readonly (Input | InputTrouble)[]> {
  const absolute = path.isAbsolute(pattern);
  const files = await glob(pattern, {
    cwd: folder,
    absolute,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const articles = files.filter((file) => formatOf(file) !== undefined).sort();
  if (articles.length === 0) return [{ trouble: 'noMatch', path: pattern }];
  return articles.map((file) => ({ path: slashes(file), file: path.resolve(folder, file) }));
}

function slashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { formatOf } from '../article/formats/index.ts';
import { decide, readIgnoreFile } from '../config/ignoreFile.ts';

/** Something to read. `path` is how it is named in what comes out, with `/`. */
export interface Input {
  readonly path: string;
  /** Absolute; undefined for standard input. */
  readonly file: string | undefined;
  /** An argument names it; else it was found in a folder or by a glob. */
  readonly isNamed: boolean;
}

/** Why an argument gives nothing to read. */
export interface InputTrouble {
  readonly trouble: 'missing' | 'emptyFolder' | 'noMatch' | 'unreadable';
  readonly path: string;
  readonly error?: unknown;
  /** What was looked for in a folder. */
  readonly endings?: readonly string[];
}

export interface InputOptions {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** What standard input, `-`, is called. */
  readonly stdinName: string;
  /** Endings of the files that a folder, named absolutely, is searched for. */
  endingsFor(folder: string): Promise<readonly string[]>;
  /** The name of files that tell what a search leaves out, as `.gitignore`. */
  readonly ignoring?: string;
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
  if (arg === '-') return [{ path: options.stdinName, file: undefined, isNamed: true }];
  const file = path.resolve(options.folder, arg);
  const stats = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error))
    return stats.isDirectory() ? inFolder(arg, file, options) : [{ path: slashes(arg), file, isNamed: true }];
  if (stats.code !== 'ENOENT') return [{ trouble: 'unreadable', path: slashes(arg), error: stats }];
  return isDynamicPattern(arg)
    ? matching(slashes(arg), options)
    : [{ trouble: 'missing', path: slashes(arg) }];
}

async function inFolder(
  arg: string,
  folder: string,
  { endingsFor, ignoring }: InputOptions,
): Promise<readonly (Input | InputTrouble)[]> {
  const endings = (await endingsFor(folder)).map((each) => each.trim().replace(/^\./u, '').toLowerCase());
  const prefix = slashes(path.normalize(arg)).replace(/\/$/u, '');
  const name = (file: string) => {
    const below = slashes(path.relative(folder, file));
    if (prefix === '.') return below;
    return below === '' ? prefix : `${prefix}/${below}`;
  };
  const ignored = ignoring === undefined ? [] : await ignoredAbove(folder, ignoring);
  const found = await walk(folder, { endings, ignoring }, ignored);
  const inputs = found.map((at) =>
    typeof at === 'string' ? { path: name(at), file: at, isNamed: false } : { ...at, path: name(at.path) },
  );
  return inputs.length > 0 ? inputs : [{ trouble: 'emptyFolder', path: slashes(arg), endings }];
}

interface Search {
  readonly endings: readonly string[];
  readonly ignoring: string | undefined;
}

/** Files in order of their names; what is hidden, packages, links to folders, what is no file and what is ignored are passed over. */
async function walk(
  folder: string,
  search: Search,
  above: readonly IgnoreFile[],
): Promise<readonly (string | InputTrouble)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return [{ trouble: 'unreadable', path: folder, error: entries }];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = entries.some((entry) => entry.name === search.ignoring)
    ? await readIgnored(folder, search.ignoring)
    : undefined;
  const ignored = own ? [...above, own] : above;
  const found: (string | InputTrouble)[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || isIgnored(`${file}/`, ignored)) continue;
      found.push(...(await walk(file, search, ignored)));
    } else if (search.endings.includes(path.extname(entry.name).slice(1).toLowerCase())) {
      if (!isIgnored(file, ignored) && (await isText(entry, file))) found.push(file);
    }
  }
  return found;
}

/** False for what only looks like a file: a link to a folder, a pipe, which would be waited for. A link to nothing is told later. */
async function isText(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(file).then(
    (stats) => stats.isFile(),
    () => true,
  );
}

/** The patterns of a `.gitignore` and the folder that they start from. */
interface IgnoreFile {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Those of the folders above, up to the repository's root; outside of one there are none. */
async function ignoredAbove(folder: string, name: string): Promise<readonly IgnoreFile[]> {
  const found: IgnoreFile[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    const own = at === folder ? undefined : await readIgnored(at, name);
    if (own) found.unshift(own);
    if (existsSync(path.join(at, '.git'))) return found;
    if (at === path.dirname(at)) return [];
  }
}

async function readIgnored(folder: string, name = ''): Promise<IgnoreFile | undefined> {
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { folder, patterns: readIgnoreFile(text) };
}

function isIgnored(file: string, ignored: readonly IgnoreFile[]): boolean {
  return ignored.reduce((before, { folder, patterns }) => {
    const below = slashes(path.relative(folder, file)) + (file.endsWith('/') ? '/' : '');
    return decide(patterns, below) ?? before;
  }, false);
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
  return articles.map((file) => ({ path: slashes(file), file: path.resolve(folder, file), isNamed: false }));
}

function slashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

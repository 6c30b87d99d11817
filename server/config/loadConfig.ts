import type { RuleTable } from '../rules/lint.ts';
import type { Placed, Text } from './checkFields.ts';
import { type ConfigFile, type ConfigPart, type ConfigPlugin, readConfigFile } from './configFile.ts';
import { countLines } from './countLines.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import type {
  ConfigHost,
  FileMatch,
  Layer,
  LoadedConfig,
  Origin,
  PluginSetting,
  Sourced,
} from './loadedConfig.ts';
import {
  findExtended,
  isPath,
  lastName,
  type Naming,
  presetOf,
  readNamed,
  resolveInside,
} from './namedFiles.ts';
import { PRESETS, type PresetName } from './presets.ts';

/** Files that a configuration is made of, each as often as it is extended: two that extend two, that extend two … make a thousand of ten. */
const MOST_FILES = 200;

/**
 * Loads a configuration with all that it extends, the weakest first. Without `extends` it builds on `copydesk:recommended`. What cannot be
 * loaded is told, and never passed over: a configuration with errors is not to be used.
 * @param root URI of the folder that files may not lie outside of
 */
export async function loadConfig(
  uri: string,
  text: string,
  host: ConfigHost,
  root: string,
  table?: RuleTable,
): Promise<LoadedConfig> {
  const loading: Loading = {
    folder: folderOf(uri),
    host,
    table,
    files: 0,
    layers: [],
    ignore: [],
    plugins: [],
    foreign: [],
    problems: new Map(),
    told: new Set(),
  };
  await loadFile({ uri, text, chain: [uri], files: [], within: root }, loading, true);
  if (loading.plugins.length === 0) for (const each of loading.foreign) tellForeign(each, loading);
  const { layers, formats, ignore, plugins, problems } = loading;
  return { uri, layers, formats, ignore, plugins, problems };
}

interface Loading {
  /** Of the configuration itself: patterns start there, wherever they stand. */
  readonly folder: string;
  readonly host: ConfigHost;
  readonly table: RuleTable | undefined;
  /** How many were loaded. */
  files: number;
  readonly layers: Layer[];
  formats?: Sourced<readonly string[]>;
  readonly ignore: (FileMatch & { readonly origin: Origin })[];
  readonly plugins: PluginSetting[];
  readonly foreign: Foreign[];
  readonly problems: Map<string, FileProblem[]>;
  /** Each problem of `problems`, by file, place and words. */
  readonly told: Set<string>;
}

/** What is wrong with a file if no plugin is named in the end, and the names by which it was extended. */
interface Foreign {
  readonly uri: string;
  readonly line: number;
  readonly problem: FileProblem;
  readonly via: { readonly uri: string; readonly name: Text }[];
}

interface Source {
  readonly uri: string;
  readonly text: string;
  /** The files that extend one another up to this one. */
  readonly chain: readonly string[];
  readonly files: readonly FileMatch[];
  /** The folder that its own files may not lie outside of: the workspace, or the package. */
  readonly within: string;
}

interface From extends Naming {
  readonly source: Source;
  readonly origin: (placed: Pick<Placed<unknown>, 'span'>) => Origin;
}

async function loadFile(source: Source, loading: Loading, isFirst = false): Promise<void> {
  const { uri, text, within } = source;
  const { config, problems, foreign } = readConfigFile(text, uri, loading.table);
  addProblems(loading, uri, problems);
  const lineOf = countLines(text);
  for (const each of foreign)
    loading.foreign.push({ uri, line: lineOf(each.span.start), problem: each, via: [] });
  const from: From = {
    source,
    host: loading.host,
    uri,
    within,
    report: (found) => addProblems(loading, uri, [found]),
    origin: ({ span }) => ({ uri, line: lineOf(span.start) }),
  };
  if (isFirst && config?.extends === undefined) loading.layers.push(presetLayer('recommended', []));
  if (!config) return;
  await loadPart(config, source.files, from, loading);
  for (const override of config.overrides) {
    const match = { folder: loading.folder, patterns: (override.files ?? []).map(({ value }) => value) };
    await loadPart(override, [...source.files, match], from, loading);
  }
  await takeWholeFile(config, from, loading);
}

async function loadPart(
  part: ConfigPart,
  files: readonly FileMatch[],
  from: From,
  loading: Loading,
): Promise<void> {
  for (const name of part.extends ?? []) await loadExtended(name, files, from, loading);
  const set = <T>(placed: Placed<T>): Sourced<T> => ({ value: placed.value, origin: from.origin(placed) });
  const entities = part.entities && (await namedFiles(part.entities, from));
  const terms = part.terms && (await namedFiles(part.terms, from));
  loading.layers.push({
    files,
    rules: new Map([...part.rules].map(([id, setting]) => [id, set(setting)])),
    ...(part.language && { language: set(part.language) }),
    ...(part.layout && { layout: set(part.layout) }),
    ...(entities && { entities }),
    ...(terms && { terms }),
  });
}

/** The files that a key names; told where one is not there. An empty list is one too: no files. */
async function namedFiles(
  { value: names, span }: Placed<readonly Text[]>,
  from: From,
): Promise<Sourced<readonly string[]>> {
  const value: string[] = [];
  for (const name of names) {
    const uri = await resolveInside(name, from);
    if (uri !== undefined && (await readNamed(uri, name, from)) !== undefined) value.push(uri);
  }
  return { value, origin: from.origin(names[0] ?? { span }) };
}

/** What holds for the whole configuration, whoever extends it; an override cannot. */
async function takeWholeFile(config: ConfigFile, from: From, loading: Loading): Promise<void> {
  const { origin, source, report } = from;
  const wide = {
    formats: config.formats,
    ignore: config.ignore,
    plugins: config.plugins.map(({ name }) => name),
  };
  for (const [key, [first]] of Object.entries(wide).map(([name, texts]) => [name, texts ?? []] as const))
    if (first && source.files.length > 0) report(problem('wholeFile', first.span, { key }));
  if (source.files.length > 0) return;
  const [format] = config.formats ?? [];
  if (config.formats && format)
    loading.formats = { value: config.formats.map(({ value }) => value), origin: origin(format) };
  const [pattern] = config.ignore;
  if (pattern)
    loading.ignore.push({
      folder: loading.folder,
      patterns: config.ignore.map(({ value }) => value),
      origin: origin(pattern),
    });
  for (const plugin of config.plugins) await takePlugin(plugin, from, loading);
}

async function takePlugin({ name, ...plugin }: ConfigPlugin, from: From, loading: Loading): Promise<void> {
  const module = isPath(name.value) ? await resolveInside(name, from) : name.value;
  if (module === undefined) return;
  const setting = {
    ...plugin,
    module,
    name: name.value,
    uri: from.uri,
    span: name.span,
    origin: from.origin(name),
  };
  const before = loading.plugins.findIndex((each) => each.module === module);
  loading.plugins.splice(before < 0 ? loading.plugins.length : before, 1, setting);
}

async function loadExtended(
  name: Text,
  files: readonly FileMatch[],
  from: From,
  loading: Loading,
): Promise<void> {
  const preset = presetOf(name, from);
  if (preset === 'none') return;
  if (preset !== undefined) return void loading.layers.push(presetLayer(preset, files));
  const found = await findExtended(name, from);
  if (!found) return;
  const { chain } = from.source;
  if (chain.includes(found.uri)) {
    const path = [...chain.slice(chain.indexOf(found.uri)), found.uri].map(lastName).join(' → ');
    return from.report(problem('cycle', name.span, { path }));
  }
  loading.files += 1;
  if (loading.files > MOST_FILES) return from.report(problem('tooMany', name.span, { most: MOST_FILES }));
  const text = await readNamed(found.uri, name, from);
  if (text === undefined) return;
  if (isWithoutConfig(text, found.uri))
    return from.report(problem('noConfigIn', name.span, { name: name.value }));
  const foreignBefore = loading.foreign.length;
  await loadFile({ ...found, text, chain: [...chain, found.uri], files }, loading);
  for (const each of loading.foreign.slice(foreignBefore)) each.via.push({ uri: from.uri, name });
  // Who reads the first file need not know where the mistake is.
  const wrong = loading.problems.get(found.uri)?.find(({ severity }) => severity === 'error');
  if (wrong) from.report(inExtended(name, countLines(text)(wrong.span.start), wrong));
}

/** True of a `package.json` that says nothing of ours. */
function isWithoutConfig(text: string, uri: string): boolean {
  if (!uri.endsWith('/package.json')) return false;
  const { config, problems } = readConfigFile(text, uri);
  return !config && problems.length === 0;
}

function tellForeign({ uri, line, problem, via }: Foreign, loading: Loading): void {
  addProblems(loading, uri, [problem]);
  for (const each of via) addProblems(loading, each.uri, [inExtended(each.name, line, problem)]);
}

function inExtended(name: Text, line: number, { message }: FileProblem): FileProblem {
  return problem('inExtended', name.span, (locale) => ({
    name: name.value,
    line,
    detail: message[locale],
  }));
}

function presetLayer(preset: PresetName, files: readonly FileMatch[]): Layer {
  const origin = { preset };
  const rules = Object.entries(PRESETS[preset]());
  return { files, rules: new Map(rules.map(([id, value]) => [id, { value, origin }])) };
}

/** Of a file that is extended twice its problems are told once. */
function addProblems({ problems, told }: Loading, uri: string, found: readonly FileProblem[]): void {
  const list = problems.get(uri) ?? [];
  problems.set(uri, list);
  for (const each of found) {
    const key = `${uri} ${each.span.start} ${each.message.en}`;
    if (!told.has(key)) list.push(each);
    told.add(key);
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

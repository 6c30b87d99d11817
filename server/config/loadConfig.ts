import type { Span } from '../article/span.ts';
import type { RuleTable } from '../rules/lint.ts';
import { nearest } from '../rules/nearest.ts';
import type { Severity } from '../rules/rule.ts';
import type { Placed, Text } from './checkFields.ts';
import { type ConfigFile, type ConfigPart, type ConfigPlugin, readConfigFile } from './configFile.ts';
import { countLines } from './countLines.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { RuleSetting } from './validate.ts';

/** What loading needs of the world. Files are named by their URIs. */
export interface ConfigHost {
  /** The text of a file; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The file that a package gives, by Node's resolution from a file; undefined where there are no packages. */
  readonly resolvePackage?: ((name: string, from: string) => Promise<ResolvedPackage>) | undefined;
}

export type ResolvedPackage = { readonly uri: string } | { readonly refused: 'absent' | 'untrusted' };

/** Where a value comes from. */
export type Origin =
  | { readonly preset: PresetName }
  /** `line` from 1. */
  | { readonly uri: string; readonly line: number };

/** Settings for some files or all; of several layers the later are the stronger. */
export interface Layer {
  /** All of these must match: an override inside what another override extends. Empty for all files. */
  readonly files: readonly FileMatch[];
  readonly rules: ReadonlyMap<string, Sourced<RuleSetting>>;
  readonly language?: Sourced<string>;
  readonly layout?: Sourced<string>;
  /** URIs of the files. */
  readonly entities?: Sourced<readonly string[]>;
  readonly terms?: Sourced<readonly string[]>;
}

/** A value and where it was set. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Patterns as in `.gitignore`, from a folder. */
export interface FileMatch {
  /** A URI without the last slash. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

export interface LoadedConfig {
  readonly uri: string;
  readonly layers: readonly Layer[];
  readonly formats: Sourced<readonly string[]> | undefined;
  readonly ignore: readonly FileMatch[];
  /** In order, each once: what is named again takes the place of what was named before. */
  readonly plugins: readonly PluginSetting[];
  /** Of each file that was read; the configuration itself also has what is wrong in the files that it extends. */
  readonly problems: ReadonlyMap<string, readonly FileProblem[]>;
}

/** A plugin, and where it is named. */
export interface PluginSetting {
  /** A package, or the URI of a file. */
  readonly module: string;
  /** As it is written. */
  readonly name: string;
  /** The file that names it, from where packages are found. */
  readonly uri: string;
  readonly span: Span;
  readonly origin: Origin;
  readonly options: unknown;
  readonly severity: Severity | undefined;
  /** For articles in this language only. */
  readonly language: string | undefined;
  /** The words of somebody quoted are reported too. */
  readonly inQuotations: boolean;
}

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
    root,
    table,
    layers: [],
    ignore: [],
    plugins: [],
    foreign: [],
    problems: new Map(),
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
  readonly root: string;
  readonly table: RuleTable | undefined;
  readonly layers: Layer[];
  formats?: Sourced<readonly string[]>;
  readonly ignore: FileMatch[];
  readonly plugins: PluginSetting[];
  readonly foreign: Foreign[];
  readonly problems: Map<string, FileProblem[]>;
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

async function loadFile(source: Source, loading: Loading, isFirst = false): Promise<void> {
  const { uri, text } = source;
  const { config, problems, foreign } = readConfigFile(text, uri, loading.table);
  addProblems(loading, uri, problems);
  const lineOf = countLines(text);
  for (const each of foreign)
    loading.foreign.push({ uri, line: lineOf(each.span.start), problem: each, via: [] });
  const from: From = { source, origin: ({ span }) => ({ uri, line: lineOf(span.start) }) };
  if (isFirst && (config?.extends.length ?? 0) === 0) loading.layers.push(presetLayer('recommended', []));
  if (!config) return;
  await loadPart(config, source.files, from, loading);
  for (const override of config.overrides) {
    const match = { folder: loading.folder, patterns: (override.files ?? []).map(({ value }) => value) };
    await loadPart(override, [...source.files, match], from, loading);
  }
  takeWholeFile(config, from, loading);
}

interface From {
  readonly source: Source;
  readonly origin: (placed: Placed<unknown>) => Origin;
}

async function loadPart(
  part: ConfigPart,
  files: readonly FileMatch[],
  from: From,
  loading: Loading,
): Promise<void> {
  for (const name of part.extends) await loadExtended(name, files, from, loading);
  const set = <T>(placed: Placed<T>): Sourced<T> => ({ value: placed.value, origin: from.origin(placed) });
  const entities = await namedFiles(part.entities ?? [], from, loading);
  const terms = await namedFiles(part.terms ?? [], from, loading);
  loading.layers.push({
    files,
    rules: new Map([...part.rules].map(([id, setting]) => [id, set(setting)])),
    ...(part.language && { language: set(part.language) }),
    ...(part.layout && { layout: set(part.layout) }),
    ...(entities && { entities }),
    ...(terms && { terms }),
  });
}

/** The files that a key names; told where one is not there. */
async function namedFiles(
  texts: readonly Text[],
  from: From,
  loading: Loading,
): Promise<Sourced<readonly string[]> | undefined> {
  const [first] = texts;
  if (!first) return undefined;
  const value: string[] = [];
  for (const text of texts) {
    const uri = resolveInside(text, from, loading);
    if (uri === undefined) continue;
    if ((await readNamed(uri, text, from, loading)) !== undefined) value.push(uri);
  }
  return { value, origin: from.origin(first) };
}

/** The text of a file that another names; told, and undefined, where it is not there or cannot be read. */
async function readNamed(uri: string, name: Text, { source }: From, { host, problems }: Loading) {
  const report = (key: 'noFile' | 'unreadable', detail = '') =>
    addProblems({ problems }, source.uri, [problem(key, name.span, { name: name.value, detail })]);
  try {
    const text = await host.read(uri);
    if (text === undefined) report('noFile');
    return text;
  } catch (error) {
    report('unreadable', error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** What holds for the whole configuration, whoever extends it; an override cannot. */
function takeWholeFile(config: ConfigFile, from: From, loading: Loading): void {
  const { origin, source } = from;
  const wide = {
    formats: config.formats,
    ignore: config.ignore,
    plugins: config.plugins.map(({ name }) => name),
  };
  for (const [key, [first]] of Object.entries(wide).map(([name, texts]) => [name, texts ?? []] as const))
    if (first && source.files.length > 0)
      addProblems(loading, source.uri, [problem('wholeFile', first.span, { key })]);
  if (source.files.length > 0) return;
  const [format] = config.formats ?? [];
  if (config.formats && format)
    loading.formats = { value: config.formats.map(({ value }) => value), origin: origin(format) };
  if (config.ignore.length > 0)
    loading.ignore.push({
      folder: loading.folder,
      patterns: config.ignore.map(({ value }) => value),
    });
  for (const plugin of config.plugins) takePlugin(plugin, from, loading);
}

function takePlugin({ name, ...plugin }: ConfigPlugin, from: From, loading: Loading): void {
  const module = isPath(name.value) ? resolveInside(name, from, loading) : name.value;
  if (module === undefined) return;
  const setting = {
    ...plugin,
    module,
    name: name.value,
    uri: from.source.uri,
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
  const preset = /^copydesk:(.*)$/u.exec(name.value)?.[1];
  if (preset !== undefined) {
    if (isPreset(preset)) loading.layers.push(presetLayer(preset, files));
    else addProblems(loading, from.source.uri, [unknownPreset(preset, name)]);
    return;
  }
  const found = await findExtended(name, from, loading);
  if (!found) return;
  const { chain } = from.source;
  const report = (key: Parameters<typeof problem>[0], values: Record<string, string | number>) =>
    addProblems(loading, from.source.uri, [problem(key, name.span, values)]);
  if (chain.includes(found.uri)) {
    const path = [...chain.slice(chain.indexOf(found.uri)), found.uri].map(lastName).join(' → ');
    return report('cycle', { path });
  }
  const text = await readNamed(found.uri, name, from, loading);
  if (text === undefined) return;
  const foreignBefore = loading.foreign.length;
  await loadFile({ ...found, text, chain: [...chain, found.uri], files }, loading);
  for (const each of loading.foreign.slice(foreignBefore)) each.via.push({ uri: from.source.uri, name });
  // Who reads the first file need not know where the mistake is.
  const [wrong] = loading.problems.get(found.uri) ?? [];
  if (wrong && wrong.severity === 'error')
    addProblems(loading, from.source.uri, [inExtended(name, countLines(text)(wrong.span.start), wrong)]);
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

/** True for what is a file, not a package. */
function isPath(name: string): boolean {
  return /^\.{0,2}\//u.test(name);
}

async function findExtended(
  name: Text,
  from: From,
  loading: Loading,
): Promise<{ uri: string; within: string } | undefined> {
  if (isPath(name.value)) {
    const uri = resolveInside(name, from, loading);
    return uri === undefined ? undefined : { uri, within: from.source.within };
  }
  const report = (key: Parameters<typeof problem>[0], file = '') =>
    addProblems(loading, from.source.uri, [problem(key, name.span, { name: name.value, file })]);
  if (!loading.host.resolvePackage) return void report('noPackages');
  const resolved = await loading.host.resolvePackage(name.value, from.source.uri);
  if ('refused' in resolved)
    return void report(resolved.refused === 'absent' ? 'noPackage' : 'packageUntrusted');
  if (!/\.(?:ya?ml|json)$/u.test(resolved.uri)) return void report('packageIsCode', lastName(resolved.uri));
  return { uri: resolved.uri, within: folderOf(resolved.uri) };
}

/** The URI of a file that is named from another; told, and undefined, where it lies outside. */
function resolveInside(name: Text, { source }: From, loading: Loading): string | undefined {
  const path = encodeURI(name.value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%25', '%');
  const uri = URL.canParse(path, source.uri) ? new URL(path, source.uri).href : undefined;
  if (uri?.startsWith(`${source.within}/`)) return uri;
  const key = uri === undefined ? 'noFile' : 'outside';
  addProblems(loading, source.uri, [problem(key, name.span, { name: name.value })]);
  return undefined;
}

function presetLayer(preset: PresetName, files: readonly FileMatch[]): Layer {
  const origin = { preset };
  const rules = Object.entries(PRESETS[preset]());
  return { files, rules: new Map(rules.map(([id, value]) => [id, { value, origin }])) };
}

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}

function unknownPreset(name: string, { span }: Text): FileProblem {
  const known = Object.keys(PRESETS);
  const near = nearest(name, known);
  return near === undefined
    ? problem('notPreset', span, { name, known: known.join(', ') })
    : problem('notPresetNear', span, { name, near });
}

function addProblems(
  { problems }: Pick<Loading, 'problems'>,
  uri: string,
  found: readonly FileProblem[],
): void {
  const list = problems.get(uri);
  if (list) list.push(...found);
  else problems.set(uri, [...found]);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function lastName(uri: string): string {
  return decodeURI(uri.slice(uri.lastIndexOf('/') + 1));
}

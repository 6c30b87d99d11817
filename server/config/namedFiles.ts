import { nearest } from '../rules/nearest.ts';
import type { Text } from './checkFields.ts';
import { type FileProblem, type ProblemKey, problem } from './fileProblem.ts';
import type { ConfigHost } from './loadedConfig.ts';
import { PRESETS, type PresetName } from './presets.ts';
import { readReason } from './readReason.ts';

/** From where files are named. */
export interface Naming {
  readonly host: ConfigHost;
  /** The file that names them. */
  readonly uri: string;
  /** The folder that they may not lie outside of: the workspace, or the package. */
  readonly within: string;
  report(found: FileProblem): void;
}

export interface NamedFile {
  readonly uri: string;
  readonly within: string;
}

/** The preset that a name means; undefined where it is a file or a package, and where there is none, which is told. */
export function presetOf(name: Text, { report }: Pick<Naming, 'report'>): PresetName | 'none' | undefined {
  const preset = /^copydesk:(.*)$/u.exec(name.value)?.[1];
  if (preset === undefined) return undefined;
  if (isPreset(preset)) return preset;
  const known = Object.keys(PRESETS);
  const near = nearest(preset, known);
  report(
    near === undefined
      ? problem('notPreset', name.span, { name: preset, known: known.join(', ') })
      : { ...problem('notPresetNear', name.span, { name: preset, near }), meant: `copydesk:${near}` },
  );
  return 'none';
}

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}

/** The file that `extends` names, a path or a package; told, and undefined, where there is none. */
export async function findExtended(name: Text, naming: Naming): Promise<NamedFile | undefined> {
  if (isPath(name.value)) {
    const uri = await resolveInside(name, naming);
    if (uri === undefined) return undefined;
    if (uri.includes('/node_modules/') && (await isUntrusted(name, naming)))
      return void naming.report(problem('packageUntrusted', name.span, { name: name.value }));
    return { uri, within: naming.within };
  }
  const tell = (key: ProblemKey, values: Record<string, string> = {}) =>
    naming.report(problem(key, name.span, { name: name.value, ...values }));
  const meant = likelyName(name.value);
  if (meant !== undefined)
    return void naming.report({
      ...problem('noPackageNear', name.span, { name: name.value, near: meant }),
      meant,
    });
  const { resolvePackage } = naming.host;
  if (!resolvePackage) return void tell('noPackages');
  const resolved = await resolvePackage(name.value, naming.uri);
  if ('refused' in resolved)
    return void tell(resolved.refused === 'absent' ? 'noPackage' : 'packageUntrusted');
  if (!/\.(?:ya?ml|json)$/u.test(resolved.uri))
    return void tell('packageIsCode', { file: lastName(resolved.uri) });
  return { uri: resolved.uri, within: resolved.root };
}

/** A path that leads into a package asks for the same trust as its name. */
async function isUntrusted({ value }: Text, { host, uri }: Naming): Promise<boolean> {
  const resolved = await host.resolvePackage?.(value, uri);
  return resolved !== undefined && 'refused' in resolved && resolved.refused === 'untrusted';
}

/** What is meant by a name that no package can have, or hardly: a preset without its family, a file without its dot. */
function likelyName(name: string): string | undefined {
  if (isPreset(name)) return `copydesk:${name}`;
  return /^[^@/]*\.(?:ya?ml|json)$/u.test(name) || /^\.{1,2}$/u.test(name) ? `./${name}` : undefined;
}

/** True for what is a file, not a package. */
export function isPath(name: string): boolean {
  return /^\.{0,2}[/\\]/u.test(name);
}

/** The URI of a file that is named from another; told, and undefined, where it lies outside, by itself or where its links lead. */
export async function resolveInside(name: Text, naming: Naming): Promise<string | undefined> {
  const { host, within, report } = naming;
  const uri = toUri(name.value, naming.uri);
  if (uri === undefined) {
    report(problem('noFile', name.span, { name: name.value }));
    return undefined;
  }
  const isInside = uri.startsWith(`${within}/`) && !(await leadsOut(uri, within, host));
  if (isInside) return uri;
  report(problem('outside', name.span, { name: name.value }));
  return undefined;
}

/** True of a link whose end lies elsewhere; what is not there, or leads round in a circle, is told when it is read. */
async function leadsOut(uri: string, within: string, { realUri }: ConfigHost): Promise<boolean> {
  const [file, folder] = await Promise.all(
    [uri, within].map((each) => realUri?.(each).catch(() => undefined)),
  );
  return file !== undefined && folder !== undefined && !file.startsWith(`${folder.replace(/\/$/u, '')}/`);
}

/** A path is no address: its `%`, `#` and `?` mean themselves. */
function toUri(path: string, from: string): string | undefined {
  const escaped = encodeURI(path.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
  return URL.canParse(escaped, from) ? new URL(escaped, from).href : undefined;
}

/** The text of a file that another names; told, and undefined, where it is not there or cannot be read. */
export async function readNamed(
  uri: string,
  name: Text,
  { host, report }: Naming,
): Promise<string | undefined> {
  try {
    const text = await host.read(uri);
    if (text === undefined) report(problem('noFile', name.span, { name: name.value }));
    return text;
  } catch (error) {
    const reason = readReason(error);
    report(problem('unreadable', name.span, (locale) => ({ name: name.value, detail: reason[locale] })));
    return undefined;
  }
}

export function lastName(uri: string): string {
  return decodeURI(uri.slice(uri.lastIndexOf('/') + 1));
}

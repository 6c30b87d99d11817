import type { Team } from '../analysis/team.ts';
import { CONFIG_FILE_NAMES, readConfigFile } from '../config/configFile.ts';
import { configFor, type EffectiveConfig, matchesFile } from '../config/effectiveConfig.ts';
import { ENTITY_FILE_NAMES, readEntityFile } from '../config/entityFile.ts';
import { type FileProblem, problem } from '../config/fileProblem.ts';
import { IGNORE_FILE_NAME, isIgnoredBy, readIgnoreFile } from '../config/ignoreFile.ts';
import { loadConfig } from '../config/loadConfig.ts';
import type { ConfigHost, LoadedConfig } from '../config/loadedConfig.ts';
import { readReason } from '../config/readReason.ts';
import { readTermFile, TERM_FILE_NAMES } from '../config/termFile.ts';
import type { TermList } from '../rules/term.ts';
import type { Files } from './host.ts';

/** What a team has settled for one article, by the files around it. */
export interface Desk {
  /** Undefined where there is no configuration. */
  readonly config: LoadedConfig | undefined;
  /** What it says of the article; undefined too where it has mistakes: a broken configuration is not half used. */
  readonly effective: EffectiveConfig | undefined;
  /** Files of the team's entities, the strongest first; what is added goes to the first. */
  readonly entityFiles: readonly TeamFile[];
  readonly team: Team | undefined;
  /** For the same files the same object. */
  readonly termFiles: readonly TermFile[];
  readonly terms: TermList;
  /** The configuration or a `.copydeskignore` leaves it out. */
  readonly isIgnored: boolean;
}

export interface TeamFile {
  readonly uri: string;
  readonly text: string;
  readonly team: Team;
  readonly problems: readonly FileProblem[];
}

export interface TermFile {
  readonly uri: string;
  readonly text: string;
  readonly terms: TermList;
  readonly problems: readonly FileProblem[];
}

export interface DeskOptions {
  readonly resolvePackage?: ConfigHost['resolvePackage'];
  /** The configuration of all articles, in the place of those that are found; it may give none. */
  readonly namedConfig?: (() => Promise<LoadedConfig | undefined>) | undefined;
  /** Hears of a file that is there and cannot be read, and counts as absent. */
  onUnreadable?(uri: string, error: unknown): void;
}

/** The teams' files of a workspace, each read once until something is told to have changed. */
export interface Desks {
  deskOf(uri: string): Promise<Desk>;
  /** A configuration as its text stands, with all that it extends. */
  load(uri: string, text: string): Promise<LoadedConfig>;
  /** Where a file of the team for the document would be made: in the workspace's root, or beside it. */
  newFile(uri: string, name: string): string | undefined;
  /** True of a file that some article depends on, whatever its name, or would if it were there. */
  isRead(uri: string): boolean;
  /** Some file of a team has changed, or come, or gone. */
  forget(): void;
}

/** @param roots URIs of the workspace's folders, as they are now. */
export function createDesks(
  { read: readFile, realUri }: Files,
  roots: () => readonly string[],
  { resolvePackage, namedConfig, onUnreadable }: DeskOptions = {},
): Desks {
  /** Since `forget`. */
  let asked = new Set<string>();
  const readAny = (uri: string) => {
    asked.add(uri);
    return readFile(uri);
  };
  const readText = (uri: string): Promise<string | undefined> =>
    readAny(uri).catch((error) => {
      onUnreadable?.(uri, error);
      return undefined;
    });
  const folders = () => roots().map((root) => root.replace(/\/$/u, ''));
  let read = createReads();

  const load = (uri: string, text: string): Promise<LoadedConfig> => {
    const { root } = placeOf(uri, folders()) ?? { root: folderOf(uri) };
    return loadConfig(uri, text, { read: readAny, realUri, resolvePackage }, root);
  };
  const readConfig = async (uri: string): Promise<LoadedConfig | undefined> => {
    let text: string | undefined;
    try {
      text = await readAny(uri);
    } catch (error) {
      return unreadableConfig(uri, error);
    }
    if (text === undefined) return undefined;
    const { config, problems } = readConfigFile(text, uri);
    return config || problems.length > 0 ? load(uri, text) : undefined;
  };
  const readTeamFile = async (uri: string): Promise<TeamFile | undefined> => {
    const text = await readText(uri);
    return text === undefined ? undefined : { uri, text, ...readEntityFile(text) };
  };
  const readTerms = async (uri: string): Promise<TermFile | undefined> => {
    const text = await readText(uri);
    return text === undefined ? undefined : { uri, text, ...readTermFile(text) };
  };
  const readIgnored = async (uri: string): Promise<readonly string[]> =>
    readIgnoreFile((await readText(uri)) ?? '');

  async function nearest<T>(
    { folder, root }: Place,
    names: readonly string[],
    find: (uri: string) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    for (const at of foldersUp(folder, root)) {
      for (const name of names) {
        const found = await find(`${at}/${name}`);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  async function entityFilesOf(
    place: Place,
    named: readonly string[] | undefined,
    read: Reads,
  ): Promise<TeamFile[]> {
    const find = (uri: string) => once(read.entities, uri, readTeamFile);
    if (!named) return compact([await nearest(place, ENTITY_FILE_NAMES, find)]);
    return compact(await Promise.all(named.map(find)));
  }

  async function termsOf(uris: readonly string[], read: Reads): Promise<Pick<Desk, 'termFiles' | 'terms'>> {
    if (uris.length === 0) return { termFiles: NOTHING.termFiles, terms: NOTHING.terms };
    return once(read.termLists, uris.join(' '), async () => {
      const termFiles = compact(await Promise.all(uris.map((uri) => once(read.termFiles, uri, readTerms))));
      return { termFiles, terms: termFiles.flatMap(({ terms }) => terms) };
    });
  }

  async function isIgnored(
    uri: string,
    place: Place,
    config: LoadedConfig | undefined,
    read: Reads,
  ): Promise<boolean> {
    if (config?.ignore.some((match) => matchesFile(match, uri))) return true;
    let ignored = false;
    for (const folder of [...foldersUp(place.folder, place.root)].reverse()) {
      const patterns = await once(read.ignored, `${folder}/${IGNORE_FILE_NAME}`, readIgnored);
      ignored = isIgnoredBy({ folder, patterns }, uri) ?? ignored;
    }
    return ignored;
  }

  /** Keeps to what was read when it began: what the team has changed since belongs to the next reading. */
  async function readDesk(uri: string): Promise<Desk> {
    const reads = read;
    const place = placeOf(uri, folders());
    if (!place) return { ...NOTHING };
    const config = namedConfig
      ? await namedConfig()
      : await nearest(place, CONFIG_FILE_NAMES, (each) => once(reads.configs, each, readConfig));
    const effective = config && !hasErrors(config) ? configFor(config, uri) : undefined;
    const entityFiles = await entityFilesOf(place, effective?.entities?.value, reads);
    const key = entityFiles.map((file) => file.uri).join(' ');
    const team =
      entityFiles.length === 0
        ? undefined
        : await once(reads.teams, key, async () => entityFiles.flatMap((file) => file.team));
    const terms = await termsOf(effective?.terms?.value ?? [], reads);
    return {
      config,
      effective,
      entityFiles,
      team,
      ...terms,
      isIgnored: await isIgnored(uri, place, config, reads),
    };
  }

  return {
    deskOf: (uri) => once(read.desks, uri, readDesk),
    load,
    newFile: (uri, name) => {
      const place = placeOf(uri, folders());
      return place && `${place.root}/${name}`;
    },
    isRead: (uri) => asked.has(uri),
    forget() {
      asked = new Set();
      read = createReads();
    },
  };
}

type Reads = ReturnType<typeof createReads>;

/** What has been read since the team’s files last changed. */
function createReads() {
  return {
    configs: new Map<string, Promise<LoadedConfig | undefined>>(),
    entities: new Map<string, Promise<TeamFile | undefined>>(),
    teams: new Map<string, Promise<Team>>(),
    termFiles: new Map<string, Promise<TermFile | undefined>>(),
    termLists: new Map<string, Promise<Pick<Desk, 'termFiles' | 'terms'>>>(),
    ignored: new Map<string, Promise<readonly string[]>>(),
    desks: new Map<string, Promise<Desk>>(),
  };
}

const NOTHING: Desk = {
  config: undefined,
  effective: undefined,
  entityFiles: [],
  team: undefined,
  termFiles: [],
  terms: [],
  isIgnored: false,
};

/** One that is there and cannot be read: nobody knows what it says. */
function unreadableConfig(uri: string, error: unknown): LoadedConfig {
  const name = decodeURI(uri.slice(uri.lastIndexOf('/') + 1));
  const reason = readReason(error);
  const found = problem('unreadable', { start: 0, end: 1 }, (locale) => ({ name, detail: reason[locale] }));
  return {
    uri,
    layers: [],
    formats: undefined,
    ignore: [],
    plugins: [],
    problems: new Map([[uri, [found]]]),
  };
}

/** True where it is not to be used until somebody has mended it. */
export function hasErrors({ problems }: LoadedConfig): boolean {
  return [...problems.values()].some((list) => list.some(({ severity }) => severity === 'error'));
}

export type TeamFileKind = 'entities' | 'config' | 'terms';

/** What a file is for the team, by its name; undefined for an article. */
export function teamFileKind(uri: string): TeamFileKind | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (ENTITY_FILE_NAMES.some((each) => each === name)) return 'entities';
  if (TERM_FILE_NAMES.some((each) => each === name)) return 'terms';
  return CONFIG_FILE_NAMES.some((each) => each === name) ? 'config' : undefined;
}

/** A document's folder, and where the search ends. */
interface Place {
  readonly folder: string;
  readonly root: string;
}

/** What has no place of its own, as a new document, is at the first root. */
function placeOf(uri: string, roots: readonly string[]): Place | undefined {
  const [first] = roots;
  if (!uri.includes(':/')) return first === undefined ? undefined : { folder: first, root: first };
  const folder = folderOf(uri);
  const above = roots.filter((root) => folder === root || folder.startsWith(`${root}/`));
  const root = above.reduce((best, each) => (each.length > best.length ? each : best), '');
  return { folder, root: root === '' ? folder : root };
}

function* foldersUp(folder: string, root: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at;
    if (at === root || at.length <= root.length) return;
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function once<T>(kept: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const value = kept.get(key) ?? make(key);
  kept.set(key, value);
  return value;
}

function compact<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

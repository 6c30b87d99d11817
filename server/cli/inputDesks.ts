import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { Team } from '../analysis/team.ts';
import type { EffectiveConfig } from '../config/effectiveConfig.ts';
import { readEntityFile } from '../config/entityFile.ts';
import type { FileProblem } from '../config/fileProblem.ts';
import type { LoadedConfig } from '../config/loadedConfig.ts';
import { diskFiles } from '../node/files.ts';
import { resolvePackage } from '../node/resolvePackage.ts';
import type { TermList } from '../rules/term.ts';
import { createDesks, type TermFile } from '../service/desks.ts';
import type { Files } from '../service/host.ts';
import { createPositions } from '../service/positions.ts';
import type { Context } from './context.ts';
import { shownPath } from './shownPath.ts';
import type { TermTexts } from './termTexts.ts';

export interface DeskSettings {
  /** The entity file for every article; without it those of the configuration, or the nearest. */
  readonly entities?: string;
  /** The file that `--config` names; false with `--no-config`. */
  readonly config?: string | boolean;
  /** Hears of each file of the team that is looked for, by its URI; once or more. */
  readonly onTeamFile?: (uri: string) => void;
}

/** What a team has settled for one file that is read. */
export interface InputDesk {
  readonly config: LoadedConfig | undefined;
  readonly effective: EffectiveConfig | undefined;
  readonly team: Team | undefined;
  /** URIs. */
  readonly entityFiles: readonly string[];
  readonly terms: TermList;
  /** What these are made of. */
  readonly termTexts: TermTexts;
  readonly isIgnored: boolean;
  /** The configuration has mistakes, or is not there though it is named, which is told; nothing is to be done by it. */
  readonly isBroken: boolean;
}

export type DeskOf = (file: string) => Promise<InputDesk>;

/** Finds what holds for files, by their absolute paths. What is wrong in a team's file is told once. */
export async function createInputDesks(settings: DeskSettings, context: Context): Promise<DeskOf> {
  const { folder } = context.terminal;
  const roots = [pathToFileURL(await workspaceOf(folder)).href];
  const unreadable = new Map<string, unknown>();
  const files: Files = {
    ...diskFiles,
    read(uri) {
      settings.onTeamFile?.(uri);
      return diskFiles.read(uri);
    },
  };
  const usesNamed = settings.config === false || typeof settings.config === 'string';
  const desks = createDesks(files, () => roots, {
    resolvePackage,
    ...(usesNamed && { namedConfig: () => named }),
    onUnreadable: (uri, error) => void unreadable.set(uri, error),
  });
  const told = new Set<string>();
  const tell = async (uri: string, text: string | undefined, problems: readonly FileProblem[]) => {
    if (told.has(uri)) return;
    told.add(uri);
    await tellProblems(uri, text ?? (await diskFiles.read(uri).catch(() => '')) ?? '', problems, context);
  };

  const named: Promise<LoadedConfig | undefined> =
    typeof settings.config === 'string' ? readNamed(settings.config) : Promise.resolve(undefined);
  const entities = settings.entities === undefined ? undefined : await readEntities(settings.entities);
  const isLost = typeof settings.config === 'string' && (await named) === undefined;

  /** A file that the command line names. */
  async function readAsked(uri: string, name: string): Promise<string | undefined> {
    try {
      const text = await files.read(uri);
      if (text === undefined) await context.fail('noSuchFile', { path: name });
      return text;
    } catch (error) {
      await context.failWith('unreadable', error, { path: name });
      return undefined;
    }
  }

  async function readNamed(name: string): Promise<LoadedConfig | undefined> {
    const uri = pathToFileURL(path.resolve(folder, name)).href;
    const text = await readAsked(uri, name);
    return text === undefined ? undefined : desks.load(uri, text);
  }

  async function readEntities(name: string): Promise<Team | undefined> {
    const uri = pathToFileURL(path.resolve(folder, name)).href;
    const text = await readAsked(uri, name);
    if (text === undefined) return undefined;
    const { team, problems } = readEntityFile(text);
    await tell(uri, text, problems);
    return team;
  }

  /** Files of another repository go by what stands there. */
  async function addRoot(file: string): Promise<void> {
    const at = pathToFileURL(path.dirname(file)).href;
    if (!roots.some((root) => at === root || at.startsWith(`${root}/`)))
      roots.push(pathToFileURL(await workspaceOf(path.dirname(file))).href);
  }

  return async (file) => {
    await addRoot(file);
    const desk = await desks.deskOf(pathToFileURL(file).href);
    for (const [each, error] of unreadable) {
      unreadable.delete(each);
      await context.failWith('unreadable', error, { path: shownPath(each, folder) });
    }
    const { config, effective, entityFiles, termFiles, terms } = desk;
    for (const [each, problems] of config?.problems ?? []) await tell(each, undefined, problems);
    const teamFiles = settings.entities === undefined ? [...entityFiles, ...termFiles] : termFiles;
    for (const { uri, text, problems } of teamFiles) await tell(uri, text, problems);
    return {
      config,
      effective,
      terms,
      termTexts: textsOf(termFiles),
      team: settings.entities === undefined ? desk.team : entities,
      entityFiles: entityFiles.map(({ uri }) => uri),
      isIgnored: desk.isIgnored && settings.config !== false,
      isBroken: isLost || (config !== undefined && effective === undefined),
    };
  };
}

const textsOf = onceFor((files: readonly TermFile[]): TermTexts => files.map(({ text }) => text));

/** Tells what is wrong with a file of the team, with its place; an error makes the work incomplete. */
export async function tellProblems(
  uri: string,
  text: string,
  problems: readonly FileProblem[],
  context: Context,
): Promise<void> {
  const { positionAt } = createPositions(text);
  for (const { span, severity, message } of problems) {
    const { line, character } = positionAt(span.start);
    const place = `${shownPath(uri, context.terminal.folder)}:${line + 1}:${character + 1}`;
    const values = { text: `${place}: ${message[context.locale]}` };
    await (severity === 'error' ? context.fail('raw', values) : context.note('raw', values));
  }
}

/** Up to where a team's files are looked for: the repository that the folder is in, else the folder. */
export async function workspaceOf(folder: string): Promise<string> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const isRepository = await stat(path.join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository) return at;
    if (at === path.dirname(at)) return path.resolve(folder);
  }
}

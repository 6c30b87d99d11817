import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Team } from '../analysis/team.ts';
import { countLines } from '../config/countLines.ts';
import { configFor, type EffectiveConfig } from '../config/effectiveConfig.ts';
import { readEntityFile } from '../config/entityFile.ts';
import type { FileProblem } from '../config/fileProblem.ts';
import type { LoadedConfig } from '../config/loadedConfig.ts';
import { readTermFile } from '../config/termFile.ts';
import { diskFiles } from '../node/files.ts';
import { resolvePackage } from '../node/resolvePackage.ts';
import type { TermList } from '../rules/term.ts';
import { createDesks, type Desk, hasErrors } from '../service/desks.ts';
import type { Context } from './context.ts';
import { shownPath } from './shownPath.ts';
import { NO_TERMS, type TermTexts, termsIn } from './termTexts.ts';

export interface DeskSettings {
  /** The entity file for every article; without it those of the configuration, or the nearest. */
  readonly entities?: string;
  /** The file that `--config` names; false with `--no-config`. */
  readonly config?: string | boolean;
  /** Hears of each file of the team that is read, by its URI; once or more. */
  readonly onTeamFile?: (uri: string) => void;
}

/** What a team has settled for one file that is read. */
export interface InputDesk {
  readonly config: LoadedConfig | undefined;
  readonly effective: EffectiveConfig | undefined;
  readonly team: Team | undefined;
  readonly terms: TermList;
  /** What these are made of. */
  readonly termTexts: TermTexts;
  readonly isIgnored: boolean;
  /** The configuration has mistakes, which are told; nothing is to be done by it. */
  readonly isBroken: boolean;
}

export type DeskOf = (file: string) => Promise<InputDesk>;

/** Finds what holds for files, by their absolute paths. What is wrong in a team's file is told once. */
export async function createInputDesks(settings: DeskSettings, context: Context): Promise<DeskOf> {
  const { folder } = context.terminal;
  const root = pathToFileURL(await workspaceOf(folder)).href;
  const unreadable = new Map<string, unknown>();
  const desks = createDesks(
    diskFiles,
    () => [root],
    resolvePackage,
    (uri, error) => {
      unreadable.set(uri, error);
    },
  );
  const told = new Set<string>();
  const tell = async (uri: string, text: string | undefined, problems: readonly FileProblem[]) => {
    if (told.has(uri)) return;
    told.add(uri);
    settings.onTeamFile?.(uri);
    await tellProblems(uri, text ?? (await diskFiles.read(uri).catch(() => '')) ?? '', problems, context);
  };

  const named = typeof settings.config === 'string' ? await readNamed(settings.config) : undefined;
  const entities = settings.entities === undefined ? undefined : await readEntities(settings.entities);

  const termTexts = new Map<string, Promise<TermTexts>>();
  function termTextsOf(uris: readonly string[] = []): Promise<TermTexts> | TermTexts {
    if (uris.length === 0) return NO_TERMS;
    const key = uris.join(' ');
    const texts = termTexts.get(key) ?? Promise.all(uris.map(readTerms));
    termTexts.set(key, texts);
    return texts;
  }

  async function readTerms(uri: string): Promise<string> {
    const text = await diskFiles.read(uri);
    if (text !== undefined) await tell(uri, text, readTermFile(text).problems);
    return text ?? '';
  }

  /** A file that the command line names. */
  async function readAsked(uri: string, name: string): Promise<string | undefined> {
    try {
      const text = await diskFiles.read(uri);
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

  function configOf(desk: Desk, uri: string): Pick<Desk, 'config' | 'effective'> {
    if (settings.config === false) return { config: undefined, effective: undefined };
    if (settings.config === undefined || settings.config === true) return desk;
    return { config: named, effective: named && !hasErrors(named) ? configFor(named, uri) : undefined };
  }

  return async (file) => {
    const uri = pathToFileURL(file).href;
    const desk = await desks.deskOf(uri);
    for (const [each, error] of unreadable) {
      unreadable.delete(each);
      await context.failWith('unreadable', error, { path: shownPath(each, folder) });
    }
    const { config, effective } = configOf(desk, uri);
    for (const [each, problems] of config?.problems ?? []) await tell(each, undefined, problems);
    if (settings.entities === undefined)
      // To read it takes longer than to read an article, so not for each of them.
      for (const each of desk.entityFiles)
        if (!told.has(each.uri)) await tell(each.uri, each.text, readEntityFile(each.text).problems);
    const texts = await termTextsOf(effective?.terms?.value);
    return {
      config,
      effective,
      terms: termsIn(texts),
      termTexts: texts,
      team: settings.entities === undefined ? desk.team : entities,
      isIgnored: desk.isIgnored && settings.config !== false,
      isBroken: config !== undefined && effective === undefined,
    };
  };
}

/** Tells what is wrong with a file of the team, with its place; an error makes the work incomplete. */
export async function tellProblems(
  uri: string,
  text: string,
  problems: readonly FileProblem[],
  context: Context,
): Promise<void> {
  const lineOf = countLines(text);
  for (const { span, severity, message } of problems) {
    const line = lineOf(span.start);
    const column = span.start - text.lastIndexOf('\n', span.start - 1);
    const place = `${shownPath(uri, context.terminal.folder)}:${line}:${column}`;
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

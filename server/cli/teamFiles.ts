import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Team } from '../analysis/team.ts';
import { countLines } from '../config/countLines.ts';
import { ENTITY_FILE_NAMES, readEntityFile } from '../config/entityFile.ts';
import type { Context } from './context.ts';
import type { Input } from './findInputs.ts';
import { decode } from './sourceText.ts';

export interface TeamSettings {
  /** The entity file for every article; without it the nearest is found. */
  readonly entities?: string;
}

/** The team whose entity file is nearest to an article, from its folder up to the current one. Each file is read, and told of, once. */
export type TeamOf = (input: Input) => Promise<Team | undefined>;

export function createTeams({ entities }: TeamSettings, context: Context): TeamOf {
  const { folder } = context.terminal;
  const files = new Map<string, Promise<Team | undefined>>();
  const inFile = (file: string, isNamed: boolean): Promise<Team | undefined> => {
    const kept = files.get(file) ?? readTeam(file, isNamed, context);
    files.set(file, kept);
    return kept;
  };
  if (entities !== undefined) return () => inFile(path.resolve(folder, entities), true);
  return async ({ file, path: name }) => {
    for (const each of foldersAbove(path.dirname(file ?? path.resolve(folder, name)), folder)) {
      for (const fileName of ENTITY_FILE_NAMES) {
        const team = await inFile(path.join(each, fileName), false);
        if (team) return team;
      }
    }
    return undefined;
  };
}

/** The folder and those above it up to the current one, which need not be above it. */
function* foldersAbove(folder: string, current: string): Generator<string> {
  yield folder;
  const below = path.relative(current, folder);
  if (below === '' || below.startsWith('..') || path.isAbsolute(below)) return;
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    yield at;
    if (at === path.resolve(current)) return;
  }
}

async function readTeam(file: string, isNamed: boolean, context: Context): Promise<Team | undefined> {
  const name = shown(file, context.terminal.folder);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isNamed || !isAbsent(error)) await context.failWith('unreadable', error, { path: name });
    return undefined;
  }
  const { text } = decode(bytes);
  const { team, problems } = readEntityFile(text);
  const lineOf = countLines(text);
  for (const { span, severity, message } of problems) {
    const told = { text: `${name}:${lineOf(span.start)}: ${message[context.locale]}` };
    await (severity === 'error' ? context.fail('raw', told) : context.note('raw', told));
  }
  return team;
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** As the other files are named: from the current folder where it is below. */
function shown(file: string, folder: string): string {
  const below = path.relative(folder, file);
  return (below.startsWith('..') ? file : below).replaceAll(path.sep, '/');
}

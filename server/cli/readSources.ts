import { readFile } from 'node:fs/promises';
import type { Team } from '../analysis/team.ts';
import type { Context } from './context.ts';
import { findInputs, type Input, type InputTrouble } from './findInputs.ts';
import { decode, type SourceText } from './sourceText.ts';
import { createTeams, type TeamOf, type TeamSettings } from './teamFiles.ts';

export interface InputSettings extends TeamSettings {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly ext: string;
}

export interface Source extends Input, SourceText {
  /** Of the entity file that is nearest. */
  readonly team: Team | undefined;
}

/** The texts that the arguments name, one after the other; what cannot be read is told, and the rest goes on. */
export async function* readSources(
  paths: readonly string[],
  settings: InputSettings,
  context: Context,
): AsyncGenerator<Source> {
  const args = settings.stdin && !paths.includes('-') ? [...paths, '-'] : paths;
  if (args.length === 0) await context.fail('nothingToRead');
  const endings = settings.ext.split(',').map((ending) => ending.trim().replace(/^\./u, '').toLowerCase());
  const inputs = await findInputs(args, {
    folder: context.terminal.folder,
    stdinName: settings.stdinFilename ?? '<stdin>',
    endings,
  });
  const teamOf = createTeams(settings, context);
  for (const input of inputs) {
    if ('trouble' in input) await tell(input, endings, context);
    else yield* readSource(input, teamOf, context);
  }
}

async function tell(
  { trouble, path, error }: InputTrouble,
  endings: readonly string[],
  context: Context,
): Promise<void> {
  if (trouble === 'unreadable') return context.failWith(trouble, error, { path });
  return context.fail(trouble, { path, endings: endings.map((ending) => `.${ending}`).join(', ') });
}

async function* readSource(input: Input, teamOf: TeamOf, context: Context): AsyncGenerator<Source> {
  let bytes: Uint8Array;
  try {
    bytes = input.file === undefined ? await context.terminal.readInput() : await readFile(input.file);
  } catch (error) {
    return context.failWith('unreadable', error, { path: input.path });
  }
  yield { ...input, ...decode(bytes), team: await teamOf(input) };
}

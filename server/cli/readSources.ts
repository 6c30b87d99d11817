import { join, resolve } from 'node:path';
import { endingsOfFormat } from '../article/formats/index.ts';
import { GIT_IGNORE_NAME } from '../config/ignoreFile.ts';
import { readWhole } from '../node/files.ts';
import { decode, type SourceText } from '../node/sourceText.ts';
import type { Context } from './context.ts';
import { findInputs, type Input, type InputTrouble } from './findInputs.ts';
import { createInputDesks, type DeskOf, type DeskSettings, type InputDesk } from './inputDesks.ts';

export interface InputSettings extends DeskSettings {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** Endings that folders are searched for; else those of the formats that the configuration names. */
  readonly ext?: string;
  /** Of what is found, these files alone. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Standard input is wanted where its configuration is broken too: whoever pipes a text through gets it back. */
  readonly takesBroken?: true;
}

export interface Source extends Input, SourceText {
  /** As they came. */
  readonly bytes: Uint8Array;
  readonly desk: InputDesk;
}

export interface Sources {
  /** How many files there are to read, of which the team may leave some out. */
  readonly count: number;
  /** One after the other; what cannot be read is told, and the rest goes on. */
  readonly all: AsyncGenerator<Source>;
}

/** The texts that the arguments name. */
export async function findSources(
  paths: readonly string[],
  settings: InputSettings,
  context: Context,
): Promise<Sources> {
  const args = settings.stdin && !paths.includes('-') ? [...paths, '-'] : paths;
  if (args.length === 0) await context.fail('nothingToRead');
  const deskOf = await createInputDesks(settings, context);
  const found = await findInputs(args, {
    folder: context.terminal.folder,
    stdinName: settings.stdinFilename ?? '<stdin>',
    endingsFor: async (folder) => settings.ext?.split(',') ?? endingsOf(await deskOf(join(folder, 'x'))),
    ...(settings.config !== false && { ignoring: GIT_IGNORE_NAME }),
  });
  const { only } = settings;
  const inputs = only
    ? found.filter((input) => !('trouble' in input) && input.file !== undefined && only.has(input.file))
    : found;
  return {
    count: inputs.filter((input) => !('trouble' in input)).length,
    all: readAll(inputs, deskOf, settings, context),
  };
}

/** The same, where their number does not matter. */
export async function* readSources(
  paths: readonly string[],
  settings: InputSettings,
  context: Context,
): AsyncGenerator<Source> {
  yield* (await findSources(paths, settings, context)).all;
}

async function* readAll(
  inputs: readonly (Input | InputTrouble)[],
  deskOf: DeskOf,
  settings: InputSettings,
  context: Context,
): AsyncGenerator<Source> {
  for (const input of inputs) {
    if ('trouble' in input) await tell(input, context);
    else yield* readSource(input, deskOf, settings, context);
  }
}

function endingsOf({ config }: InputDesk): readonly string[] {
  return (config?.formats?.value ?? ['article']).flatMap(endingsOfFormat);
}

async function tell({ trouble, path, error, endings = [] }: InputTrouble, context: Context): Promise<void> {
  if (trouble === 'unreadable') return context.failWith(trouble, error, { path });
  return context.fail(trouble, { path, endings: endings.map((ending) => `.${ending}`).join(', ') });
}

async function* readSource(
  input: Input,
  deskOf: DeskOf,
  { takesBroken }: InputSettings,
  context: Context,
): AsyncGenerator<Source> {
  const { file, path, isNamed } = input;
  const desk = await deskOf(file ?? resolve(context.terminal.folder, path));
  if (desk.isBroken && !(takesBroken && file === undefined)) return;
  if (desk.isIgnored && !isNamed) return;
  let bytes: Uint8Array;
  let source: SourceText;
  try {
    bytes = file === undefined ? await context.terminal.readInput() : await readWhole(file);
    source = decode(bytes);
  } catch (error) {
    return context.failWith('unreadable', error, { path });
  }
  yield { ...input, ...source, bytes, desk };
}

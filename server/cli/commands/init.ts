import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE_NAMES, readConfigFile } from '../../config/configFile.ts';
import { type NewConfig, newConfigText } from '../../config/newConfig.ts';
import { PRESETS } from '../../config/presets.ts';
import { packs } from '../../languages/index.ts';
import type { Context } from '../context.ts';
import { choice } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { CliCommand } from './command.ts';

interface InitSettings {
  readonly preset?: readonly string[];
  readonly language?: string;
  readonly markdown?: boolean;
  readonly yes?: boolean;
}

/** Writes a configuration with comments. It asks where a person is there to answer, and overwrites nothing. */
export const initCommand: CliCommand<InitSettings> = {
  name: 'init',
  describe(command, say) {
    command
      .option('--preset <name>', say('initPreset'), (name, before: readonly string[] = []) => [
        ...before,
        name,
      ])
      .addOption(
        choice(
          '--language <language>',
          say('optionLanguage'),
          packs.map(({ id }) => id),
        ),
      )
      .option('--markdown', say('initMarkdown'))
      .option('-y, --yes', say('initYes'));
  },
  async run(_, settings, context) {
    const unknown = (settings.preset ?? []).filter((name) => !Object.hasOwn(PRESETS, name));
    for (const name of unknown)
      await context.fail('noPreset', { name, known: Object.keys(PRESETS).join(', ') });
    if (unknown.length > 0) return 2;
    const { folder } = context.terminal;
    const [name] = CONFIG_FILE_NAMES;
    const before = await configIn(folder);
    if (before !== undefined) {
      await context.fail('configExists', { path: before });
      return 2;
    }
    const answers = await ask(settings, context);
    if (!answers) {
      await context.note('initEnded');
      return 2;
    }
    try {
      await writeFile(join(folder, name), newConfigText(answers, context.locale), { flag: 'wx' });
    } catch (error) {
      // Made meanwhile, or a link to nothing.
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (isThere) await context.fail('configExists', { path: name });
      else await context.failWith('unwritable', error, { path: name });
      return 2;
    }
    await context.note('configWritten', { path: name });
    return 0;
  },
};

/** The configuration that the folder has already, whatever its name: a second one would stand in its light, or it in theirs. */
async function configIn(folder: string): Promise<string | undefined> {
  for (const name of CONFIG_FILE_NAMES) {
    const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? undefined : '',
    );
    if (text === undefined) continue;
    const { config, problems } = readConfigFile(text, name);
    if (config || problems.length > 0) return name;
  }
  return undefined;
}

/** What the flags say, and what a person at the terminal answers to the rest; undefined where they end it. */
async function ask(settings: InitSettings, context: Context): Promise<NewConfig | undefined> {
  const { say, terminal } = context;
  const questions = { context, ask: settings.yes ? undefined : terminal.ask };
  const presetNames = Object.keys(PRESETS);
  const languages = packs.map(({ id }) => id);
  try {
    const presets =
      settings.preset ??
      (await answerOf(questions, say('askPreset', { known: presetNames.join(', ') }), (answer) => {
        const names = answer.split(/[\s,]+/u).filter((name) => name !== '');
        return names.every((name) => presetNames.includes(name)) ? names : undefined;
      }));
    const language =
      settings.language ??
      (await answerOf(questions, say('askLanguage', { known: languages.join(', ') }), (answer) =>
        languages.find((id) => id === answer),
      ));
    const markdown =
      settings.markdown ??
      (await answerOf(questions, say('askMarkdown'), (answer) => YES_OR_NO[answer[0] ?? '']));
    return { presets: presets ?? ['recommended'], language, markdown: markdown ?? false };
  } catch (error) {
    if (error instanceof NoMoreQuestions) return undefined;
    throw error;
  }
}

class NoMoreQuestions extends Error {}

/** By their first letters, in either language. */
const YES_OR_NO: Readonly<Record<string, boolean>> = { y: true, o: true, n: false };

interface Questions {
  readonly context: Context;
  /** Undefined where nobody is there. */
  readonly ask: Terminal['ask'];
}

/** Asks again where it is no answer; undefined for an empty one, which is the default, and where nobody is there. @throws NoMoreQuestions */
async function answerOf<T>(
  { context, ask }: Questions,
  text: string,
  read: (answer: string) => T | undefined,
): Promise<T | undefined> {
  while (ask) {
    const answer = (await ask(`${text} `))?.trim().toLowerCase();
    if (answer === undefined) throw new NoMoreQuestions();
    if (answer === '') return undefined;
    const value = read(answer);
    if (value !== undefined) return value;
    await context.note('notAnAnswer', { answer });
  }
  return undefined;
}

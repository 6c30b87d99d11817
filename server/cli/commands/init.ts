import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE_NAMES } from '../../config/configFile.ts';
import { newConfigText } from '../../config/newConfig.ts';
import { PRESETS } from '../../config/presets.ts';
import { packs } from '../../languages/index.ts';
import type { Context } from '../context.ts';
import { choice } from '../options.ts';
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
    const file = join(context.terminal.folder, CONFIG_FILE_NAMES[0]);
    const answers = await ask(settings, context);
    try {
      await writeFile(file, newConfigText(answers, context.locale), { flag: 'wx' });
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      await (isThere
        ? context.fail('configExists', { path: CONFIG_FILE_NAMES[0] })
        : context.failWith('unwritable', error, { path: CONFIG_FILE_NAMES[0] }));
      return 2;
    }
    await context.note('configWritten', { path: CONFIG_FILE_NAMES[0] });
    return 0;
  },
};

/** What the flags say, and what a person at the terminal answers to the rest; an empty answer is the default. */
async function ask(settings: InitSettings, { terminal, say }: Context) {
  const question = settings.yes ? undefined : terminal.ask;
  const presetNames = Object.keys(PRESETS);
  const presets =
    settings.preset ??
    (await answerOf(question, say('askPreset', { known: presetNames.join(', ') }), (answer) => {
      const names = answer.split(/[\s,]+/u).filter((name) => name !== '');
      return names.every((name) => presetNames.includes(name)) && names.length > 0 ? names : undefined;
    }));
  const languages = packs.map(({ id }) => id);
  const language =
    settings.language ??
    (await answerOf(question, say('askLanguage', { known: languages.join(', ') }), (answer) =>
      languages.find((id) => id === answer),
    ));
  const markdown =
    settings.markdown ??
    (await answerOf(question, say('askMarkdown'), (answer) => (/^[yo]/iu.test(answer) ? true : undefined)));
  return { presets: presets ?? ['recommended'], language, markdown: markdown ?? false };
}

/** Asks again what is no answer; undefined for an empty one, and where nobody is there. */
async function answerOf<T>(
  question: ((text: string) => Promise<string>) | undefined,
  text: string,
  read: (answer: string) => T | undefined,
): Promise<T | undefined> {
  for (let tries = 0; question && tries < 3; tries += 1) {
    const answer = (await question(`${text} `)).trim();
    if (answer === '') return undefined;
    const value = read(answer);
    if (value !== undefined) return value;
  }
  return undefined;
}

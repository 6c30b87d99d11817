import { type Command, Option } from 'commander';
import { PRESETS } from '../config/presets.ts';
import { packs } from '../languages/index.ts';
import type { Say } from './messages.ts';

/** What every command that reads articles takes. */
export function addInputOptions(command: Command, say: Say): void {
  command
    .argument('[path...]', say('pathArgument'))
    .option('--stdin', say('optionStdin'))
    .option('--stdin-filename <name>', say('optionStdinFilename'))
    .option('--ext <endings>', say('optionExtensions'))
    .option('--config <file>', say('optionConfig'))
    .option('--no-config', say('optionNoConfig'))
    .option('--entities <file>', say('optionEntities'))
    .addOption(
      choice(
        '--language <language>',
        say('optionLanguage'),
        packs.map(({ id }) => id),
      ),
    );
}

/** What the commands that run rules take. */
export function addRuleOptions(command: Command, say: Say): void {
  command
    .option('--allow-plugins', say('optionAllowPlugins'))
    .addOption(choice('--preset <preset>', say('optionPreset'), Object.keys(PRESETS)))
    .option('--rule <id>', say('optionRule'), (id, before: readonly string[] = []) => [...before, id])
    .addOption(
      choice('--fail-on <severity>', say('optionFailOn'), [
        'error',
        'warning',
        'suggestion',
        'never',
      ]).default('warning'),
    );
}

/** The first format is the one for people, and the default. */
export function addFormatOption(command: Command, say: Say, formats: readonly string[]): void {
  const option = choice('-f, --format <format>', say('optionFormat'), formats);
  command.addOption(option.default(formats[0]));
}

export function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

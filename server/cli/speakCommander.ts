import type { Command, CommanderError } from 'commander';
import { isMessageKey, type MessageKey, type Say } from './messages.ts';

/** Makes the help and the errors of a command, and of those made from it, speak the reader's language. */
export function speak(command: Command, say: Say): Command {
  return command
    .helpOption('-h, --help', say('optionHelp'))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (isMessageKey(title) ? say(title) : title),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices
          ? say('choices', { description, choices: argChoices.join(', ') })
          : description;
        const value = typeof defaultValue === 'string' ? defaultValue : undefined;
        return value === undefined ? choices : say('defaultValue', { description: choices, value });
      },
    })
    .exitOverride();
}

/** Commander's error in the reader's language; undefined where it only ended after its help or version. */
export function errorMessage(error: CommanderError, command: string, say: Say): string | undefined {
  const [name = '', value = ''] = quoted(error.message);
  const key = KEYS[error.code];
  if (error.exitCode === 0) return undefined;
  if (key === undefined) return error.message.replace(/^error: /u, '');
  const what = say(key, { name: flagOf(name), value, choices: choicesIn(error.message) });
  const near = /Did you mean (?:one of )?([^?]+)\?/u.exec(error.message)?.[1];
  const advice = near === undefined ? say('seeHelp', { command }) : say('didYouMean', { name: near });
  return `${what} ${advice}`;
}

const KEYS: Readonly<Record<string, MessageKey>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'wrongValue',
  'commander.excessArguments': 'tooMany',
};

function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/gu)].map(([, inside = '']) => inside);
}

/** `--format` of `-f, --format <format>`. */
function flagOf(flags: string): string {
  return /--[\p{L}-]+/u.exec(flags)?.[0] ?? flags;
}

function choicesIn(message: string): string {
  return /Allowed choices are ([^\n]*)\./u.exec(message)?.[1] ?? '';
}

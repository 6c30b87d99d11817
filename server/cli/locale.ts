import type { Locale } from '../rules/message.ts';
import type { Terminal } from './terminal.ts';

/** The language of messages: what the command line asks for, else what the environment says, else English. */
export function chooseLocale(args: readonly string[], terminal: Terminal): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = terminal.environment;
  const told = optionValue(args, '--locale') ?? (LC_ALL || LC_MESSAGES || LANG || terminal.systemLocale);
  return told !== undefined && /^fr(?![a-z])/iu.test(told) ? 'fr' : 'en';
}

/** Looked up before the command line is parsed, because that speaks too: help and errors are in the chosen language. */
function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? args[at + 1] : args[at]?.slice(name.length + 1);
}

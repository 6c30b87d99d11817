import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import type { CliCommand } from './commands/command.ts';
import { configCommand } from './commands/config.ts';
import { entitiesCommand } from './commands/entities.ts';
import { fixCommand } from './commands/fix.ts';
import { importValeCommand } from './commands/importVale.ts';
import { initCommand } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import { outlineCommand } from './commands/outline.ts';
import { quotesCommand } from './commands/quotes.ts';
import { rulesCommand } from './commands/rules.ts';
import { serverCommand } from './commands/server.ts';
import { createContext, type ExitStatus } from './context.ts';
import { chooseLocale } from './locale.ts';
import { createSay, type Say } from './messages.ts';
import { choice } from './options.ts';
import { errorMessage, speak } from './speakCommander.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command line.
 * @param args What stands after the program's name.
 * @returns the exit status.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const locale = chooseLocale(args, terminal);
  const say = createSay(locale);
  const written: Promise<void>[] = [];
  let status: ExitStatus = 0;

  const program = describeProgram(say).configureOutput({
    writeOut: (text) => written.push(terminal.write(text)),
    // Errors are told below, in the reader's language; what comes here besides is the help asked for by nobody.
    writeErr: (text) => written.push(terminal.writeError(text)),
    outputError: () => {},
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
  });
  const add = <Settings>(cliCommand: CliCommand<Settings>) => {
    const command = program.command(cliCommand.name).description(say(cliCommand.name));
    speak(command, say);
    cliCommand.describe(command, say);
    command.action(async () => {
      const settings = command.optsWithGlobals<Settings & { readonly color?: boolean }>();
      const context = createContext(terminal, locale, say, settings.color);
      status = await cliCommand.run(command.args, settings, context);
    });
  };
  add(lintCommand);
  add(fixCommand);
  add(quotesCommand);
  add(entitiesCommand);
  add(outlineCommand);
  add(configCommand);
  add(rulesCommand);
  add(initCommand);
  add(importValeCommand);
  add(serverCommand);

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) status = 2;
    const message = error.code === 'commander.help' ? undefined : errorMessage(error, program.name(), say);
    if (message !== undefined) written.push(terminal.writeError(`copydesk: ${message}\n`));
  }
  await Promise.all(written);
  return status;
}

function describeProgram(say: Say): Command {
  return speak(new Command('copydesk'), say)
    .description(say('about'))
    .addHelpText('after', `\n${say('moreHelp')}`)
    .version(version, '-V, --version', say('optionVersion'))
    .helpCommand('help [command]', say('commandHelp'))
    .addOption(choice('--locale <locale>', say('optionLocale'), ['en', 'fr']))
    .option('--color', say('optionColor'))
    .option('--no-color', say('optionNoColor'));
}

import type { Command } from 'commander';
import type { Context, ExitStatus } from '../context.ts';
import type { Say } from '../messages.ts';

/** A command of the command line. */
export interface CliCommand<Settings> {
  readonly name:
    | 'lint'
    | 'fix'
    | 'quotes'
    | 'entities'
    | 'outline'
    | 'config'
    | 'init'
    | 'rules'
    | 'import-vale'
    | 'server';
  /** Says which arguments and options there are. */
  describe(command: Command, say: Say): void;
  run(paths: readonly string[], settings: Settings, context: Context): Promise<ExitStatus>;
}

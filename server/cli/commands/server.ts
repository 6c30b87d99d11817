import type { CliCommand } from './command.ts';

/** The language server. It is loaded only here, so that the other commands start without it. */
export const serverCommand: CliCommand<{ readonly stdio?: boolean }> = {
  name: 'server',
  describe(command, say) {
    command.option('--stdio', say('optionStdio'));
  },
  async run() {
    const { runStdioServer } = await import('../../lsp/node.ts');
    runStdioServer();
    return 0;
  },
};

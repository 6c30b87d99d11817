import { commands, l10n, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const CRASHES = 5;
const MINUTES = 3;

/**
 * Restarts a server that died, unless it dies again and again: then the server stays down until somebody asks for it, and
 * whoever writes is told. The library's own handler does the same in English only.
 */
export function createCrashLimit(): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    // What is asked of a server that has just died cannot be sent: to give up then would keep it from being started again.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed(): CloseHandlerResult {
      const now = Date.now();
      crashes = [...crashes.filter((then) => now - then < MINUTES * 60_000), now];
      if (crashes.length < CRASHES) {
        return {
          action: CloseAction.Restart,
          handled: true,
          message: l10n.t('The server stopped unexpectedly and is started again.'),
        };
      }
      const message = l10n.t(
        'Copydesk stopped {0} times within {1} minutes and checks nothing until it is restarted.',
        CRASHES,
        MINUTES,
      );
      void offerRestart(message);
      return { action: CloseAction.DoNotRestart, handled: true, message };
    },
  };
}

async function offerRestart(message: string): Promise<void> {
  const restart = { title: l10n.t('Restart'), command: 'copydesk.restartServer' };
  const output = { title: l10n.t('Show output'), command: 'copydesk.showOutput' };
  const chosen = await window.showErrorMessage(message, restart, output);
  if (chosen) await commands.executeCommand(chosen.command);
}

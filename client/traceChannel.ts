import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The channel that messages to and from the server are traced into.
 *
 * The library traces into a channel whose level is "trace", and few people find where a channel's level is set: here
 * the setting `copydesk.trace.server` alone decides.
 *
 * @param channel where the lines end up
 */
export function createTraceChannel(channel: LogOutputChannel): Disposable & { channel: LogOutputChannel } {
  const levelChanged = new EventEmitter<LogLevel>();
  const subscription = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('copydesk.trace.server')) levelChanged.fire(getTraceLevel());
  });
  return {
    channel: {
      ...channel,
      get logLevel() {
        return getTraceLevel();
      },
      onDidChangeLogLevel: levelChanged.event,
      trace: (message) => channel.info(message),
    },
    dispose() {
      subscription.dispose();
      levelChanged.dispose();
    },
  };
}

function getTraceLevel(): LogLevel {
  const setting = workspace.getConfiguration('copydesk').get('trace.server', 'off');
  return setting === 'off' ? LogLevel.Off : LogLevel.Trace;
}

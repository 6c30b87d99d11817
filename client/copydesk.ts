import { type ExtensionContext, extensions, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { createCrashLimit } from './crashLimit.ts';
import { withTeam } from './documentSelector.ts';
import { createServerSession } from './serverSession.ts';
import { type ArticleStatus, createStatusItem, type Unchecked } from './statusItem.ts';
import { teamFilesOf } from './teamFiles.ts';
import { createTraceChannel } from './traceChannel.ts';

/** Makes a client that is not started yet. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * What the desktop and the browser share: the channel, the status item, the commands, and a server as soon as
 * a document asks for one.
 *
 * @param createClient the one thing that differs: how a server is started and spoken to
 */
export function startCopydesk(context: ExtensionContext, createClient: CreateClient): void {
  const channel = window.createOutputChannel('Copydesk', { log: true });
  const trace = createTraceChannel(channel);
  const status = createStatusItem();

  const teamFiles = teamFilesOf(context.extension);
  const session = createServerSession(async (selector, asked) => {
    const settings = workspace.getConfiguration('copydesk');
    const run = settings.get('run', 'onType');
    const messages = settings.get('messages', 'auto');
    const client = createClient('copydesk', 'Copydesk', {
      documentSelector: withTeam(selector, teamFiles.all),
      outputChannel: channel,
      traceOutputChannel: trace.channel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        status: true,
        checked: asked,
        ...(messages !== 'auto' && { locale: messages }),
        trusted: workspace.isTrusted,
        // VS Code itself checks JSON by a schema; YAML where an extension does.
        schemas: extensions.getExtension('redhat.vscode-yaml') ? ['json', 'yaml', 'yml'] : ['json'],
      },
      diagnosticPullOptions: { onChange: run === 'onType', onSave: true, onTabs: true },
      errorHandler: createCrashLimit(),
    });
    status.select(selector);
    client.onDidChangeState(({ newState }) => status.setState(newState));
    client.onNotification('copydesk/status', (article: ArticleStatus | Unchecked) => status.show(article));
    // Where that fails the client has logged why, and the status item says that nothing is checked.
    await client.start().catch(() => status.setState(State.StartFailed));
    return client;
  }, teamFiles);
  const configurations = workspace.createFileSystemWatcher(
    `**/{${[...teamFiles.configurations, 'package.json'].join(',')}}`,
  );
  configurations.onDidCreate(() => session.startForOpen());
  configurations.onDidChange(() => session.startForOpen());

  context.subscriptions.push(
    channel,
    trace,
    status,
    session,
    configurations,
    ...registerCommands(session, channel),
    workspace.onDidOpenTextDocument((document) => session.startFor(document)),
    // What the server may read is settled when it starts.
    workspace.onDidGrantWorkspaceTrust(() => session.restart()),
    workspace.onDidChangeWorkspaceFolders(() => session.selectDocuments()),
    workspace.onDidChangeConfiguration((event) => {
      // These are settled when the client starts.
      if (['copydesk.run', 'copydesk.messages'].some((each) => event.affectsConfiguration(each)))
        return session.restart();
      if (event.affectsConfiguration('copydesk.documentLanguages')) return session.selectDocuments();
    }),
  );
  // VS Code does not wait for the server.
  void session.selectDocuments();
}

import { runServer } from './lsp/node.ts';
import { runPluginThread } from './node/plugins/runPluginThread.ts';

if (!runPluginThread()) runServer();

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { runPluginThread } from '../node/plugins/runPluginThread.ts';
import { serveLintJobs } from './lintThreads.ts';
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

// Threads run this same file: no other has to be found, and none can be of another version.
if (isMainThread) {
  const terminal = processTerminal(process, fileURLToPath(import.meta.url));
  // The status is set, not exited with, so that what is written arrives, and the language server lives on.
  process.exitCode = await run(process.argv.slice(2), terminal).catch(async (error: unknown) => {
    // Node’s own status for this is 1, which says that there are findings.
    await terminal.writeError(`copydesk: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  });
} else if (!runPluginThread()) serveLintJobs();

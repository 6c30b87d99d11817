import process from 'node:process';
import { runPluginThread } from '../node/plugins/runPluginThread.ts';
import { run } from './program.ts';
import { processTerminal } from './terminal.ts';

// The status is set, not exited with, so that what is written arrives, and the language server lives on.
if (!runPluginThread()) process.exitCode = await run(process.argv.slice(2), processTerminal(process));

import { parentPort, workerData } from 'node:worker_threads';
import { runPluginWorker } from './pluginWorker.ts';
import { PLUGIN_THREAD } from './workerThread.ts';

/** Runs plugins where the bundle was started for that: the thread reads articles too, so it is the same code. False elsewhere. */
export function runPluginThread(): boolean {
  if (!parentPort || workerData !== PLUGIN_THREAD) return false;
  runPluginWorker(parentPort);
  return true;
}

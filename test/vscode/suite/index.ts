// Mocha's build for browsers, which runs in Node too; it leaves the class `Mocha` behind.
import 'mocha/mocha.js';
import { workspace } from 'vscode';
import { printResults } from './printResults.ts';

/** What every host calls: runs the suite, and fails where a test did. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: printResults as unknown as string });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // In a browser VS Code saves by itself after a second, and what a test gives up would be on the disk for the next.
  before(() => workspace.getConfiguration('files').update('autoSave', 'off', true));
  // Before any Markdown is opened: VS Code’s own symbols of that wait for a search that a folder in memory does not have.
  await import('./names.test.ts');
  await import('./extension.test.ts');
  await import('./findings.test.ts');
  await import('./reading.test.ts');
  await import('./rename.test.ts');
  await import('./completion.test.ts');
  await import('./entityFile.test.ts');
  await import('./configuration.test.ts');
  await import('./comments.test.ts');
  await import('./dates.test.ts');
  await import('./plugins.test.ts');
  await import('./settings.test.ts');
  await import('./fixes.test.ts');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

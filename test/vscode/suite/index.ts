import { workspace } from 'vscode';
import { runTests } from './runTests.ts';

/** What every host calls that trusts its folder. */
export function run(): Promise<void> {
  return runTests(async () => {
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
    await import('./statusItem.test.ts');
    await import('./fixes.test.ts');
  });
}

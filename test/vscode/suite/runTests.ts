// Mocha's build for browsers, which runs in Node too; it leaves the class `Mocha` behind.
import 'mocha/mocha.js';
import { printResults } from './printResults.ts';

/** Runs the tests that `load` describes, and fails where one did. */
export async function runTests(load: () => Promise<void>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: printResults as unknown as string });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

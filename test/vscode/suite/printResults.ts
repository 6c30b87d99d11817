import type { Runner } from 'mocha';

/** A Mocha reporter that prints lines which the hosts pass on: the last one says how many passed and failed. */
export function printResults(runner: Runner): void {
  const counts = { passed: 0, failed: 0 };
  runner.on('pass', (test) => {
    counts.passed += 1;
    console.log(`  ✓ ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: Error) => {
    counts.failed += 1;
    console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => console.log(`suite: ${counts.passed} passed, ${counts.failed} failed`));
}

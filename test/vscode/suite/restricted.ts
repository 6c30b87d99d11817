import { runTests } from './runTests.ts';

/** What the host calls whose folder nobody trusts. */
export function run(): Promise<void> {
  return runTests(async () => {
    await import('./restricted.test.ts');
  });
}

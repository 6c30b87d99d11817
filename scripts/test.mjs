// @ts-check
// `npm test`: installs what is missing, builds, runs everything that this machine can run, and says what it left out.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const began = Date.now();

installMissing(root);
// What these import is installed only now.
await import('./build.mjs');
const { runVitest } = await import('./runVitest.mjs');
const { runHosts } = await import('./vscodeHosts/run.mjs');

const results = [await runVitest(root), ...(await runHosts())];

console.log('\nWhat ran');
for (const { title, passed, failed, skipped } of results) {
  console.log(
    skipped ? `  – ${title}: left out, ${skipped}` : `  ${title}: ${passed} passed, ${failed} failed`,
  );
}
const leftOut = results.filter(({ skipped }) => skipped !== undefined);
// VS Code on the desktop is one of two that will do.
const needed = leftOut.filter(({ name }) => name !== 'desktop');
const refused = process.env.CI ? needed.length : 0;
if (refused > 0)
  console.log(`  With CI set, leaving out ${needed.map(({ title }) => title).join(', ')} is a failure.`);

const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed') + refused;
console.log(`  in ${Math.round((Date.now() - began) / 1000)} s`);
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

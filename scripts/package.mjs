// @ts-check
// Makes copydesk.vsix, which VS Code installs, and the tarball that npm publishes, and says what is in them.
import { fileURLToPath } from 'node:url';
import { packExtension } from './package/packExtension.mjs';
import { packTarball } from './package/packTarball.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await import('./build.mjs');
for (const made of [packExtension(root, 'copydesk.vsix'), packTarball(root, root)]) {
  console.log(`\n${made.file}: ${(made.bytes / 1024).toFixed(0)} KB, ${made.contents.length} files`);
  for (const name of made.contents) console.log(`  ${name}`);
}

// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licences of the packages that ended up in the bundles, which ask to travel with every copy.
 *
 * @param {string} root where `node_modules` is
 * @param {readonly string[]} inputs files that esbuild bundled, relative to the root
 * @returns {string} one entry a package, sorted by name
 */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = [...folders].map((folder) => notice(path.join(root, folder)));
  return `Copydesk's bundles hold code of these packages.\n\n${[...new Set(notices)].sort().join('\n\n')}\n`;
}

/** @param {string} file @returns {string | undefined} */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
}

/** @param {string} folder */
function notice(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const licence = file
    ? readFileSync(path.join(folder, file), 'utf8').trim()
    : `Licence: ${manifest.license}`;
  return `## ${manifest.name} ${manifest.version} (${manifest.license})\n\n${licence}`;
}

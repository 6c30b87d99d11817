// @ts-check
import { desktop } from './desktop.mjs';
import { restricted, server, serverWithPackage } from './server.mjs';
import { web } from './web.mjs';

/**
 * @typedef {{ root: string, suite: { folder: string, node: string, restricted: string, browser: string, memoryFiles: string } }} Run
 * @typedef {{ skipped: string } | { code: number, lines: string[] }} Outcome
 * @typedef {{ name: string, title: string, run: (run: Run) => Promise<Outcome> }} Host
 */

/** @type {readonly Host[]} */
export const hosts = [
  { name: 'desktop', title: 'VS Code on the desktop', run: desktop },
  { name: 'server', title: 'VS Code’s server, extension host in Node', run: server },
  { name: 'restricted', title: 'VS Code’s server in Restricted Mode', run: restricted },
  { name: 'package', title: 'VS Code’s server with the packed extension installed', run: serverWithPackage },
  { name: 'web', title: 'VS Code for the Web 1.91, extension host in a web worker', run: web },
];

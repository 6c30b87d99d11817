// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Offsets are UTF-16 code units, marks taken in. `spans` holds the parts of what is not in one piece, `quoted` what of it
 * stands in quotation marks.
 * @typedef {{ start: number, end: number }} Region
 * @typedef {Region & {
 *   kind: string, speakerName?: string | null, unsure?: boolean, speaker?: Region | null, quoted?: Region[],
 * }} Label
 * @typedef {Region & { type: string, nested?: boolean }} NameLabel
 * @typedef {{ id: string, lang: string, text: string, quotes: Label[], entities?: NameLabel[] }} Article
 */

/**
 * The articles of all the files below a folder whose name (not path) fits.
 * @param {string} folder
 * @param {RegExp} name
 * @returns {Article[]}
 */
export function readArticles(folder, name) {
  return filesBelow(folder)
    .filter((file) => name.test(path.basename(file)))
    .flatMap(readFile);
}

/**
 * The articles of a file that has one JSON object a line.
 * @param {string} file
 * @returns {Article[]}
 */
export function readFile(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

// @ts-check
import { readFileSync } from 'node:fs';

const END_OF_DIRECTORY = 0x06054b50;

/** @param {string} file a zip archive @returns {string[]} the names in its directory */
export function zipNames(file) {
  const bytes = readFileSync(file);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  const names = [];
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    names.push(bytes.toString('utf8', entry + 46, entry + 46 + name));
    entry += 46 + name + extra + comment;
  }
  return names;
}

// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

const document = new URL('../../docs/accuracy.md', import.meta.url);

/**
 * Writes a table into docs/accuracy.md, between the two comments that name the command which writes it.
 * @param {string} command
 * @param {readonly (readonly string[])[]} rows the heads first
 */
export function writeTable(command, rows) {
  const text = readFileSync(document, 'utf8');
  const from = `<!-- Written by \`${command}\` from here … -->\n`;
  const to = '\n<!-- … to here. -->';
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`docs/accuracy.md has no place for what \`${command}\` writes.`);
  const [heads = [], ...body] = rows;
  const lines = [heads, heads.map((_, column) => (column === 0 ? '---' : '---:')), ...body];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(document, `${text.slice(0, start)}${from}\n${table}\n${text.slice(end)}`);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A labelled text: `{ id, language, text, names: [{ start, end, type }] }`, types PER, ORG, LOC and MISC; offsets are UTF-16 code units. */

/** Reads a set of the corpora, one JSON object a line. */
export async function readSet(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { id, lang, text, entities } = JSON.parse(line);
    return { id, language: lang, text, names: entities.filter(({ nested }) => !nested) };
  });
}

const MARKED = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/gu;

/** Reads the texts written for the project, a paragraph a text. */
export async function readOwn(folder, language) {
  const texts = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    for (const [at, line] of lines.entries())
      if (line.trim() !== '') texts.push({ id: `${file}:${at + 1}`, language, ...readMarked(line) });
  }
  return texts;
}

/** Takes the marks out of a line: `[PER Luc Morel] a dit`. */
export function readMarked(line) {
  let text = '';
  let at = 0;
  const names = [];
  for (const match of line.matchAll(MARKED)) {
    const [whole, type, name] = match;
    text += line.slice(at, match.index);
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = match.index + whole.length;
  }
  text += line.slice(at);
  if (/[[\]]/u.test(text)) throw new Error(`A square bracket that marks no name: ${line}`);
  return { text, names };
}

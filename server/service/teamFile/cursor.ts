import type { Fields } from '../../config/fields.ts';
import type { TeamFileKind } from '../desks.ts';
import { fieldsBelow, ROOT_FIELDS } from './rootFields.ts';

/** Where in a file of the team a place is, read from the lines around it: a file that is being written is seldom YAML yet. */
export interface Cursor {
  /** The keys that may stand there. */
  readonly fields: Fields;
  /** Those that the entry has already, this line's left out. */
  readonly given: ReadonlySet<string>;
  /** The key of the line. */
  readonly key: Word | undefined;
  /** What stands behind the key. */
  readonly value: Word | undefined;
  /** At the margin, where a new entry begins. */
  readonly isNew: boolean;
}

/** Characters of the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** Where its words begin, behind hyphens. */
  readonly column: number;
  readonly dash: boolean;
  readonly key: Word | undefined;
  readonly value: Word | undefined;
  readonly blank: boolean;
}

/** A mapping that a line stands in: where its keys begin, and the one that was read last. */
interface Level {
  readonly column: number;
  key: string;
  readonly keys: string[];
}

/** What a line of the file is about; undefined in a comment, and in a list of words. */
export function cursorAt(kind: TeamFileKind, lines: readonly string[], at: number): Cursor | undefined {
  const text = lines[at] ?? '';
  if (/^\s*#/u.test(text)) return undefined;
  const levels: Level[] = [];
  for (const above of lines.slice(0, at)) {
    const { blank, key, ...line } = readLine(above);
    if (blank) continue;
    const level = enter(levels, line);
    level.key = key?.text ?? '';
    level.keys.push(level.key);
  }
  const line = readLine(text);
  const { keys } = enter(levels, line);
  const fields = fieldsOf(
    ROOT_FIELDS[kind],
    levels.slice(0, -1).map(({ key }) => key),
  );
  const given = new Set([...keys, ...keysBelow(lines, at, line.column)]);
  return (
    fields && {
      fields,
      given,
      key: line.key,
      value: line.value,
      isNew: kind !== 'config' && line.column === 0,
    }
  );
}

/** The level that a line's key belongs to: a hyphen begins a new one. */
function enter(levels: Level[], { column, dash }: Pick<Line, 'column' | 'dash'>): Level {
  const isOver = (level: Level) => (dash ? level.column >= column : level.column > column);
  for (let top = levels.at(-1); top && isOver(top); top = levels.at(-1)) levels.pop();
  const top = levels.at(-1);
  if (top?.column === column) return top;
  const level = { column, key: '', keys: [] };
  levels.push(level);
  return level;
}

function keysBelow(lines: readonly string[], at: number, column: number): string[] {
  const keys: string[] = [];
  for (const text of lines.slice(at + 1)) {
    const line = readLine(text);
    if (line.blank || line.column > column) continue;
    if (line.column < column || line.dash) break;
    if (line.key) keys.push(line.key.text);
  }
  return keys;
}

/** The keys that may stand below these, one inside the other. */
function fieldsOf(fields: Fields, [parent, ...more]: readonly string[]): Fields | undefined {
  if (parent === undefined) return fields;
  const field = Object.hasOwn(fields, parent) ? fields[parent] : undefined;
  const below = field && fieldsBelow(field);
  return below && fieldsOf(below, more);
}

const LINE =
  /^(?<blank>\s*)(?<dashes>(?:-\s+|-$)*)(?:(?<key>[\p{L}_/-]*)(?<colon>\s*:(?:\s+|$))?)?(?<value>.*)$/u;

function readLine(text: string): Line {
  const { blank = '', dashes = '', key = '', colon, value = '' } = LINE.exec(text)?.groups ?? {};
  const column = blank.length + (dashes === '-' ? 2 : dashes.length);
  const isKey = colon !== undefined || value === '';
  const words = value.replace(/(?:^|\s+)#.*$/u, '');
  // Where nothing is written yet the value may begin anywhere behind the colon.
  const space = words === '' ? colon?.trim() : colon;
  const behind = column + key.length + (space?.length ?? 0);
  return {
    column,
    dash: dashes !== '',
    key: isKey ? { text: key, start: column, end: column + key.length } : undefined,
    value: colon === undefined ? undefined : { text: words, start: behind, end: behind + words.length },
    blank: text.trim() === '' || /^\s*#/u.test(text),
  };
}

import type { Field, Fields } from '../../config/fields.ts';
import type { TeamFileKind } from '../desks.ts';
import { type FlowPlace, type Place, readFlow, type Word } from './flow.ts';
import { fieldsBelow, ROOT_FIELDS } from './rootFields.ts';

/** Where in a file of the team a place is, read from the lines around it: a file that is being written is seldom YAML yet. */
export interface Cursor {
  /** The keys that may stand there. */
  readonly fields: Fields;
  /** Those that the entry has already, this line's left out. */
  readonly given: ReadonlySet<string>;
  /** The key of the line. */
  readonly key: Word | undefined;
  /** What stands behind the key, or in a list. */
  readonly value: Word | undefined;
  /** What the value is of. */
  readonly field: Field | undefined;
  /** At the margin, where a new entry begins. */
  readonly isNew: boolean;
}

interface Line {
  /** Where its words begin, behind hyphens. */
  readonly column: number;
  readonly dash: boolean;
  readonly key: Word | undefined;
  readonly value: Word | undefined;
  readonly blank: boolean;
  /** Where its words begin, hyphens among them, and where a collection in brackets does, if one does. */
  readonly indent: number;
  readonly flow: number | undefined;
}

/** A mapping that a line stands in: where its keys begin, and the one that was read last. */
interface Level {
  readonly column: number;
  key: string;
  readonly keys: string[];
  /** How many hyphens there are below the key. */
  items: number;
}

/** What a place in the file is about; undefined in a comment, and in a list of words that may be any. */
export function cursorAt(kind: TeamFileKind, lines: readonly string[], place: Place): Cursor | undefined {
  const text = lines[place.line] ?? '';
  if (/^\s*#/u.test(text)) return undefined;
  const levels: Level[] = [];
  const pathOf = () => keysOf(levels.slice(0, -1));
  for (let at = 0; at < place.line; at += 1) {
    const line = readLine(lines[at] ?? '');
    if (line.blank) continue;
    enter(levels, line, line.key?.text ?? '');
    if (line.flow === undefined) continue;
    const flow = readFlow(lines, at, line.flow, line.indent);
    if (flow.lastLine >= place.line) return inFlow(kind, keysOf(levels), flow.placeAt(place));
    at = flow.lastLine;
  }
  const line = readLine(text);
  const { keys } = enter(levels, line, line.key?.text ?? '', false);
  if (line.flow !== undefined && place.character > line.flow)
    return inFlow(
      kind,
      [...pathOf(), line.key?.text ?? ''],
      readFlow(lines, place.line, line.flow, line.indent).placeAt(place),
    );
  const list = line.dash ? fieldAt(ROOT_FIELDS[kind], pathOf()) : undefined;
  if (list && takesWords(list, (levels.at(-2)?.items ?? 0) - 1) && line.value === undefined)
    return { fields: {}, given: new Set(), key: undefined, value: line.key, field: list, isNew: false };
  const fields = fieldsAt(ROOT_FIELDS[kind], pathOf());
  const given = new Set([...keys, ...keysBelow(lines, place.line, line.column)]);
  const { key, value } = line;
  const isNew = kind !== 'config' && line.column === 0;
  return fields && { fields, given, key, value, field: ownField(fields, key?.text ?? ''), isNew };
}

function keysOf(levels: readonly Level[]): readonly string[] {
  return levels.map(({ key }) => key);
}

/** @param above the keys that lead to the collection; of a hyphen there is none */
function inFlow(
  kind: TeamFileKind,
  above: readonly string[],
  place: FlowPlace | undefined,
): Cursor | undefined {
  const names = above.filter((key) => key !== '');
  // All of the file in brackets is JSON, whose keys stand between quotation marks.
  if (!place || names.length === 0) return undefined;
  const path = [...names, ...place.path.filter((step) => typeof step === 'string')];
  const { index, given, key, value } = place;
  if (place.isList) {
    const field = fieldAt(ROOT_FIELDS[kind], path);
    if (!field || !takesWords(field, index)) return undefined;
    return { fields: {}, given: new Set(), key: undefined, value, field, isNew: false };
  }
  const fields = fieldsAt(ROOT_FIELDS[kind], path);
  const field = fields && ownField(fields, key?.text ?? '');
  return fields && { fields, given: new Set(given), key, value, field, isNew: false };
}

/** True where an item of a list is one of the field’s words: of the setting of a rule the first, its severity. */
function takesWords({ kind, values, fields }: Field, index: number): boolean {
  return values !== undefined && (kind === 'texts' || (fields !== undefined && index === 0));
}

/** The level that a line's key belongs to: a hyphen begins a new one. */
function enter(
  levels: Level[],
  { column, dash }: Pick<Line, 'column' | 'dash'>,
  key: string,
  isAbove = true,
): Level {
  const isOver = (level: Level) => (dash ? level.column >= column : level.column > column);
  for (let top = levels.at(-1); top && isOver(top); top = levels.at(-1)) levels.pop();
  const top = levels.at(-1);
  if (dash && top) top.items += 1;
  const level = top?.column === column ? top : { column, key: '', keys: [], items: 0 };
  if (level !== top) levels.push(level);
  if (!isAbove) return level;
  level.key = key;
  level.items = 0;
  level.keys.push(key);
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
function fieldsAt(fields: Fields, path: readonly string[]): Fields | undefined {
  if (path.length === 0) return fields;
  const field = fieldAt(fields, path);
  return field && fieldsBelow(field);
}

function fieldAt(fields: Fields, [first = '', ...more]: readonly string[]): Field | undefined {
  const field = ownField(fields, first);
  if (!field || more.length === 0) return field;
  const below = fieldsBelow(field);
  return below && fieldAt(below, more);
}

function ownField(fields: Fields, key: string): Field | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

const LINE =
  /^(?<blank>\s*)(?<dashes>(?:-\s+|-$)*)(?:(?<key>[\p{L}_/-]*)(?<colon>\s*:(?:\s+|$))?)?(?<value>.*)$/u;

function readLine(text: string): Line {
  const { blank = '', dashes = '', key = '', colon, value = '' } = LINE.exec(text)?.groups ?? {};
  const column = blank.length + (dashes === '-' ? 2 : dashes.length);
  const isKey = colon !== undefined || value === '';
  const words = value.replace(/(?:^|(?<!\s)\s+)#.*$/u, '');
  // Where nothing is written yet the value may begin anywhere behind the colon.
  const space = words === '' ? colon?.trim() : colon;
  const behind = column + key.length + (space?.length ?? 0);
  return {
    column,
    indent: blank.length,
    flow: /^[[{]/u.test(value) ? behind : undefined,
    dash: dashes !== '',
    key: isKey ? { text: key, start: column, end: column + key.length } : undefined,
    value: colon === undefined ? undefined : { text: words, start: behind, end: behind + words.length },
    blank: text.trim() === '' || /^\s*#/u.test(text),
  };
}

import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import type { Field } from '../../config/fields.ts';
import { type Locale, wordsOf } from '../../rules/message.ts';
import type { TeamFileKind } from '../desks.ts';
import { say } from '../messages.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import type { Word } from './flow.ts';
import { ROOT_FIELDS } from './rootFields.ts';

/** Keys that the entry does not have yet, and values of those that have a fixed set. */
export function completeTeamFile(
  kind: TeamFileKind,
  text: string,
  position: Position,
  locale: Locale,
): CompletionItem[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const cursor = cursorAt(kind, lines, position);
  if (!cursor) return [];
  const { key, value, field } = cursor;
  const at = position.character;
  if (value && at >= value.start) {
    const begins = value.text === '' ? at : value.start;
    const lead = lines[position.line]?.[begins - 1] === ':' ? ' ' : '';
    return completeValue(value, field, position, lead);
  }
  if (key && (at < key.start || at > key.end)) return [];
  if (cursor.isNew) return [newEntry(kind, key, position, locale)];
  return completeKey(cursor, position, locale);
}

function completeKey(
  { fields, given, key, value }: Cursor,
  position: Position,
  locale: Locale,
): CompletionItem[] {
  return Object.entries(fields)
    .filter(([name]) => !given.has(name))
    .map(([name, field], index) => ({
      label: name,
      kind: CompletionItemKind.Property,
      documentation: wordsOf(field.description, locale),
      ...(field.required && { detail: say(locale, 'needed') }),
      // In the order of the documentation, whatever their letters.
      sortText: String(index).padStart(2, '0'),
      textEdit: replace(key, position, value ? name : `${name}:${isNested(field) ? '' : ' '}`),
    }));
}

function isNested({ kind }: Field): boolean {
  return kind === 'object' || kind === 'objects' || kind === 'rules' || kind === 'mapping';
}

function newEntry(
  kind: TeamFileKind,
  key: Word | undefined,
  position: Position,
  locale: Locale,
): CompletionItem {
  const [first = ''] = Object.keys(ROOT_FIELDS[kind]);
  return {
    label: `- ${first}:`,
    filterText: first,
    kind: CompletionItemKind.Class,
    documentation: say(locale, 'newEntry'),
    textEdit: replace(key, position, `- ${first}: `),
  };
}

/** @param lead a space, where the value would touch its colon */
function completeValue(
  value: Word,
  field: Field | undefined,
  position: Position,
  lead: string,
): CompletionItem[] {
  return (field?.values ?? []).map((each, index) => ({
    label: each,
    kind: CompletionItemKind.EnumMember,
    // In the order of the documentation, the mildest severity first.
    sortText: String(index).padStart(2, '0'),
    textEdit: replace(value, position, lead + each),
  }));
}

function replace(word: Word | undefined, { line, character }: Position, newText: string) {
  const { start, end } = word?.text ? word : { start: character, end: character };
  return { range: { start: { line, character: start }, end: { line, character: end } }, newText };
}

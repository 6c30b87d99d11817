import { type Document, isScalar, isSeq, stringify } from 'yaml';
import type { EntityType } from '../analysis/analysedArticle.ts';
import type { Edit } from '../rules/rule.ts';
import { parseYaml } from './yamlDocument.ts';

/** What is added to an entity file by a command. */
export interface NewEntity {
  readonly name: string;
  readonly type?: EntityType;
  readonly aliases?: readonly string[];
  readonly role?: string;
}

/**
 * The edit that adds an entry behind the last, where every comment and blank of the file stays as it is; undefined where the file is no
 * list that could be added to.
 */
export function addEntity(text: string, entity: NewEntity): Edit | undefined {
  const document = parseYaml(text);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (isSeq(contents) && contents.flow) return inFlow(text, document, entity, lineEnd);
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  if (!isEmpty && !isSeq(contents)) return undefined;
  const indent = isSeq(contents) ? indentOf(text, contents.range?.[0] ?? 0) : '';
  const at = documentEnd(text);
  const entry = writeEntry(entity, indent, lineEnd);
  const before = text.slice(0, at);
  const newLine = before === '' || /[\r\n]$/u.test(before) ? '' : lineEnd;
  return { start: at, end: at, newText: newLine + entry };
}

/** `[]`, or entries in brackets, is written as a list of lines; its comments stay with it. */
function inFlow(text: string, document: Document, entity: NewEntity, lineEnd: string): Edit {
  const { contents } = document;
  if (isSeq(contents)) {
    contents.flow = false;
    contents.add(document.createNode(fieldsOf(entity)));
  }
  const newText = document.toString({ lineWidth: 0 }).replaceAll('\n', lineEnd);
  return { start: 0, end: text.length, newText };
}

function writeEntry(entity: NewEntity, indent: string, lineEnd: string): string {
  const lines = stringify([fieldsOf(entity)], { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return lines.map((line) => indent + line + lineEnd).join('');
}

function fieldsOf({ name, type, aliases = [], role }: NewEntity): object {
  return {
    name,
    ...(type && { type }),
    ...(aliases.length > 0 && { aliases }),
    ...(role !== undefined && { role }),
  };
}

/** The blank space before the first hyphen of the list. */
function indentOf(text: string, offset: number): string {
  const line =
    text
      .slice(0, offset)
      .split(/\r\n|\r|\n/u)
      .at(-1) ?? '';
  return /^[ ]*$/u.test(line) ? line : '';
}

/** Where the document ends: before `...`, or at the end of the text. */
function documentEnd(text: string): number {
  return /^\.\.\.[ \t]*$/mu.exec(text)?.index ?? text.length;
}

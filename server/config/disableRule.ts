import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '../rules/rule.ts';
import { parseYaml } from './yamlDocument.ts';

/**
 * The edit that switches a rule off in a configuration and leaves all else in it as it is, comments too; undefined where the file cannot be
 * read. Offsets are UTF-16 code units of `text`.
 * @param name of the file; it tells JSON from YAML, and where in a `package.json` to write
 */
export function disableRule(text: string, name: string, ruleId: string): Edit | undefined {
  const edit = findEdit(text, name, ruleId);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return edit && { ...edit, newText: edit.newText.replaceAll('\n', lineEnd) };
}

function findEdit(text: string, name: string, ruleId: string): Edit | undefined {
  const document = parseYaml(text);
  if (document.errors.length > 0) return undefined;
  const isJson = name.endsWith('.json');
  const root = name.endsWith('package.json') ? nodeAt(document.contents, 'copydesk') : document.contents;
  if (isEmpty(root)) return isJson ? undefined : append(text, text.length, `rules:\n  ${ruleId}: off\n`);
  if (!isMap(root)) return undefined;
  const setting = isJson ? `"${ruleId}": "off"` : `${ruleId}: off`;
  const rules = pairOf(root, 'rules');
  if (!rules) return addPair(text, root, isJson ? `"rules": { ${setting} }` : `rules:\n  ${setting}`, '');
  const value = rules.value as Node | null;
  if (isEmpty(value)) {
    const end = endOf(rules.key as Node);
    const colon = text.indexOf(':', end) + 1;
    return { start: colon, end: colon, newText: `\n  ${setting}` };
  }
  if (!isMap(value)) return undefined;
  const known = pairOf(value, ruleId);
  const range = (known?.value as Node | undefined)?.range;
  if (range) return { start: range[0], end: range[1], newText: isJson ? '"off"' : 'off' };
  return known ? undefined : addPair(text, value, setting, indentOf(text, value));
}

/** Behind the last pair of a mapping, in the way that it is written. */
function addPair(text: string, map: YAMLMap, pair: string, indent: string): Edit | undefined {
  const last = map.items.at(-1);
  const end = last ? endOf((last.value as Node | null) ?? (last.key as Node)) : undefined;
  if (map.flow) {
    const at = end ?? (map.range?.[0] ?? 0) + 1;
    return { start: at, end: at, newText: end === undefined ? ` ${pair} ` : `, ${pair}` };
  }
  if (end === undefined) return undefined;
  // The rest of the last line may be a comment.
  const line = text.indexOf('\n', end);
  return append(text, line < 0 ? text.length : line + 1, `${indent}${pair}\n`);
}

/** A line of its own; the line before may lack its end. */
function append(text: string, at: number, line: string): Edit {
  const lead = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return { start: at, end: at, newText: lead + line };
}

function indentOf(text: string, map: YAMLMap): string {
  const start = map.range?.[0] ?? 0;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/\S/gu, ' ');
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

function nodeAt(node: Node | null, key: string): Node | null {
  return isMap(node) ? ((pairOf(node, key)?.value as Node | undefined) ?? null) : null;
}

function isEmpty(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** Where what a node says ends, without the blank space and the comment behind it. */
function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

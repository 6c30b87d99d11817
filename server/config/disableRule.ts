import { isCollection, isMap, isNode, isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Edit } from '../rules/rule.ts';
import { parseYaml } from './yamlDocument.ts';

/**
 * The edit that switches a rule off in a configuration and leaves all else in it as it is, comments too; undefined where the file cannot be
 * read. Offsets are UTF-16 code units of `text`.
 * @param name of the file; it tells JSON from YAML, and where in a `package.json` to write
 */
export function disableRule(text: string, name: string, ruleId: string): Edit | undefined {
  const edit = findEdit(text, name, ruleId);
  if (!edit) return undefined;
  const newText = edit.newText.replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
  // YAML can be written in ways that nobody thinks of: rather no edit than one that breaks the file.
  const result = text.slice(0, edit.start) + newText + text.slice(edit.end);
  return parseYaml(result).errors.length > 0 ? undefined : { ...edit, newText };
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
  const key = isJson ? '"rules":' : 'rules:';
  const inFlow = ` { ${setting} }`;
  if (!rules) return addPair(text, root, key + (root.flow ? inFlow : `\n  ${setting}`), '');
  const value = rules.value as Node | null;
  if (isEmpty(value)) {
    const colon = text.indexOf(':', endOf(rules.key as Node)) + 1;
    const end = Math.max(colon, value?.range?.[1] ?? 0);
    // What stands for nothing goes, and in a flow the blank space behind it.
    return { start: colon, end, newText: root.flow ? inFlow : `\n  ${setting}` };
  }
  if (!isMap(value)) return undefined;
  const known = pairOf(value, ruleId);
  if (known) return replaceValue(text, known, isJson ? '"off"' : 'off');
  return addPair(text, value, setting, indentOf(text, value));
}

/** In the place of a value, behind its key; a block goes with its lines. */
function replaceValue(text: string, { key, value }: Pair, newText: string): Edit {
  const colon = text.indexOf(':', endOf(key as Node)) + 1;
  return { start: colon, end: Math.max(colon, value ? endOf(value as Node) : 0), newText: ` ${newText}` };
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

/** Where what a node says ends, without the blank space and the comment behind it: of a block, where its last item does. */
function endOf(node: Node): number {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  const item = isPair(last) ? (last.value ?? last.key) : last;
  return isNode(item) ? endOf(item) : (node.range?.[1] ?? 0);
}

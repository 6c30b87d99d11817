import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../article/span.ts';
import { nearest } from '../rules/nearest.ts';
import type { Field, Fields } from './fields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { targetOf } from './yamlDocument.ts';

/** A value of a file that passed its checks, with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

export type Text = Placed<string>;

/** What is left of a mapping once what is wrong in it has been told. */
export interface Checked {
  readonly span: Span;
  readonly texts: Readonly<Record<string, Text>>;
  readonly lists: Readonly<Record<string, readonly Text[]>>;
  readonly objects: Readonly<Record<string, readonly Checked[]>>;
  /** Where the keys stand. */
  readonly keys: Readonly<Record<string, Span>>;
  /** The values of the kinds `rules` and `mapping`, as they stand. */
  readonly nodes: Readonly<Record<string, Node>>;
}

/** Reads the nodes of one document, and tells what is wrong with them. */
export interface Checker {
  readonly document: Document;
  readonly report: (found: FileProblem) => void;
}

/** The mapping with the fields that it may have; undefined where it is none, or lacks what it must have. */
export function checkObject(
  checker: Checker,
  map: YAMLMap,
  fields: Fields,
  place: Span,
): Checked | undefined {
  const texts: Record<string, Text> = {};
  const lists: Record<string, readonly Text[]> = {};
  const objects: Record<string, readonly Checked[]> = {};
  const nodes: Record<string, Node> = {};
  const keys: Record<string, Span> = {};
  const meant = new Set<string | undefined>();
  for (const { key: keyNode, value } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const at = spanOf(keyNode) ?? place;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    keys[key] = at;
    if (!field) {
      const found = unknownKey(key, fields, at);
      checker.report(found);
      meant.add(found.meant);
      continue;
    }
    const node = resolve(checker, value);
    // A key that waits for its value says nothing yet; rules may wait as long as they like.
    if (!node || (isScalar(node) && node.value === null)) {
      if (field.kind !== 'rules') checker.report(problem('empty', at, { key }, 'warning'));
    } else if (field.kind === 'rules' || (field.kind === 'mapping' && isMap(node))) nodes[key] = node;
    else if (field.kind === 'mapping') checker.report(problem('notMapping', spanOf(node) ?? at, { key }));
    else if (field.kind === 'texts') lists[key] = checkTexts(checker, key, field, node, at);
    else if (field.kind === 'object') objects[key] = checkOne(checker, key, field, node, at);
    else if (field.kind === 'objects') objects[key] = checkMany(checker, key, field, node, at);
    else {
      const text = checkText(checker, key, field, node, at);
      if (text) texts[key] = text;
    }
  }
  const missing = Object.keys(fields).filter((key) => fields[key]?.required && !texts[key] && !lists[key]);
  for (const key of missing)
    if (!Object.hasOwn(keys, key) && !meant.has(key)) checker.report(problem('missing', place, { key }));
  return missing.length > 0 ? undefined : { span: place, texts, lists, objects, nodes, keys };
}

function checkText(
  { report }: Checker,
  key: string,
  { values, pattern, example = '' }: Field,
  node: Node,
  at: Span,
): Text | undefined {
  const span = spanOf(node) ?? at;
  if (!isScalar(node)) {
    report(problem('notOneText', span, { key }));
    return undefined;
  }
  const { value } = node;
  if (typeof value !== 'string') {
    report(problem('notText', span, { key, value: String(value) }));
    return undefined;
  }
  const text = value.trim().replace(/\s+/gu, ' ');
  if (text === '') report(problem('empty', span, { key }));
  else if (values && !values.includes(text)) report(wrongValue(key, text, values, span));
  else if (pattern && !new RegExp(pattern, 'u').test(text))
    report(problem('notLike', span, { key, value: text, example }));
  else return { value: text, span };
  return undefined;
}

/** A list of texts; one alone is a list of one. */
function checkTexts(checker: Checker, key: string, field: Field, node: Node, at: Span): readonly Text[] {
  if (isScalar(node) && typeof node.value === 'string')
    return compact([checkText(checker, key, field, node, at)]);
  if (!isSeq(node)) {
    const span = spanOf(node) ?? at;
    // A number, or *true*: words for whoever wrote them, and none for YAML.
    const found = isScalar(node)
      ? problem('notText', span, { key, value: String(node.value) })
      : problem('notTexts', span, { key });
    checker.report(found);
    return [];
  }
  if (field.some && node.items.length === 0) checker.report(problem('empty', spanOf(node) ?? at, { key }));
  return compact(
    node.items.map((item) => {
      const resolved = resolve(checker, item);
      return resolved && checkText(checker, key, field, resolved, spanOf(item) ?? at);
    }),
  );
}

function checkOne(checker: Checker, key: string, { fields = {} }: Field, node: Node, at: Span): Checked[] {
  const span = spanOf(node) ?? at;
  if (isMap(node)) return compact([checkObject(checker, node, fields, at)]);
  checker.report(problem('notObject', span, { key, known: Object.keys(fields).join(', ') }));
  return [];
}

function checkMany(checker: Checker, key: string, field: Field, node: Node, at: Span): Checked[] {
  const { fields = {}, short } = field;
  const items = isSeq(node) ? node.items : [node];
  return compact(
    items.map((item) => {
      const resolved = resolve(checker, item);
      const span = spanOf(item) ?? at;
      if (resolved && isMap(resolved)) return checkObject(checker, resolved, fields, span);
      if (resolved && isScalar(resolved) && short !== undefined) {
        const text = checkText(checker, short, fields[short] ?? field, resolved, span);
        return text && { span, texts: { [short]: text }, lists: {}, objects: {}, nodes: {}, keys: {} };
      }
      checker.report(problem('notObjects', span, { key, known: Object.keys(fields).join(', ') }));
      return undefined;
    }),
  );
}

function unknownKey(key: string, fields: Fields, span: Span): FileProblem {
  const known = Object.keys(fields);
  const mistaken = known.flatMap((each) => fields[each]?.mistaken ?? []);
  const called = mistaken.includes(key.toLowerCase()) ? key.toLowerCase() : undefined;
  const keyOf = (name: string | undefined) =>
    known.find((each) => name !== undefined && fields[each]?.mistaken?.includes(name));
  const near = keyOf(called) ?? nearest(key, known) ?? keyOf(nearest(key, mistaken));
  return near === undefined
    ? problem('unknownKey', span, { key, known: known.join(', ') })
    : { ...problem('unknownKeyNear', span, { key, near }), meant: near };
}

function wrongValue(key: string, value: string, values: readonly string[], span: Span): FileProblem {
  const near = nearest(value, values);
  return near === undefined
    ? problem('notValue', span, { key, value, values: values.join(', ') })
    : { ...problem('notValueNear', span, { key, value, near }), meant: near };
}

/** What an alias (`*anchor`) stands for; undefined for what is no node. */
export function resolve({ document }: Checker, node: unknown): Node | undefined {
  if (isAlias(node)) return targetOf(node, document);
  return isNode(node) ? node : undefined;
}

export function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : undefined;
}

function compact<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

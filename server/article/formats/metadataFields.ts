import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { MetadataField } from '../nodes.ts';
import type { Span } from '../span.ts';
import { trimSpace } from './characters.ts';

/** The keys of the front matter in order, each with its place and what it says. `offset` is added to its places in the text. */
export function listFields(text: string, document: Document, offset: number): readonly MetadataField[] {
  const { contents } = document;
  if (!isMap(contents)) return [];
  return contents.items.flatMap((pair: Pair) => {
    const { key } = pair;
    if (!isScalar(key) || !key.range) return [];
    const value = resolve(pair.value as Node | null, document);
    const at = spanOf(key, text, offset);
    const written = pair.value === null ? undefined : (pair.value as Node);
    const place = written?.range ? spanOf(written, text, offset) : { start: at.end, end: at.end };
    return [{ name: String(key.value), key: at, value: place, ...readValue(value, document) }];
  });
}

function readValue(value: Node | undefined, document: Document): Pick<MetadataField, 'kind' | 'text'> {
  if (isMap(value))
    return { kind: 'fields', text: value.has('name') ? String(value.get('name')) : undefined };
  if (isSeq(value)) {
    const items = value.items.map((item) => resolve(item as Node | null, document));
    return { kind: items.every(isText) ? 'texts' : 'other', text: undefined };
  }
  if (!isScalar(value) || value.value === null || value.value === '')
    return { kind: 'empty', text: undefined };
  const text = value.source ?? String(value.value);
  if (typeof value.value === 'number') return { kind: 'number', text };
  return { kind: typeof value.value === 'boolean' ? 'boolean' : 'text', text };
}

/** Words, or an entry that has a name. */
function isText(item: Node | undefined): boolean {
  return isScalar(item) || (isMap(item) && item.has('name'));
}

function resolve(node: Node | null, document: Document): Node | undefined {
  return (isAlias(node) ? node.resolve(document) : node) ?? undefined;
}

/** Its own range, without the line breaks behind it. */
function spanOf({ range }: Node, text: string, offset: number): Span {
  const [start, end] = range ?? [0, 0];
  return { start: start + offset, end: trimSpace(text, start, end) + offset };
}

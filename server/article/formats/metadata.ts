import type { Metadata } from '../nodes.ts';

type Fields = ReadonlyMap<unknown, unknown>;

/** Takes the fields of the article from the front matter, under its own names or as Hugo and others write them. */
export function readMetadata(fields: Fields): Metadata {
  const of = (...names: string[]) => firstText(fields, names);
  const tags = listOf(find(fields, 'tags') ?? find(fields, 'keywords'));
  const people = listOf(find(fields, 'people'));
  const found = {
    headline: of('headline', 'title'),
    standfirst: of('standfirst', 'description'),
    byline: of('byline', 'author', 'authors'),
    dateline: of('dateline'),
    date: of('date'),
    language: of('language', 'lang'),
    source: of('source'),
    slug: of('slug'),
    embargo: of('embargo'),
    tags,
    people,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function find(fields: Fields, name: string): unknown {
  if (fields.has(name)) return fields.get(name);
  for (const [key, value] of fields) if (typeof key === 'string' && key.toLowerCase() === name) return value;
  return undefined;
}

function firstText(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = listOf(find(fields, name), false)?.join(', ');
    if (text) return text;
  }
  return undefined;
}

/** A list, or a text as a list of one or, with `cut`, cut at its commas; an entry with fields goes by its `name`. */
function listOf(value: unknown, cut = true): readonly string[] | undefined {
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== undefined);
  const text = textOf(value);
  if (text === undefined) return undefined;
  return cut
    ? text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
    : [text];
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Map) return textOf(value.get('name'));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

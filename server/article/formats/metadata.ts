import type { Metadata } from '../nodes.ts';

type Fields = ReadonlyMap<unknown, unknown>;

/** The keys that are read, in lower case, with the field that each fills: its own names, and those of Hugo and others. */
export const METADATA_KEYS = {
  headline: 'headline',
  title: 'headline',
  standfirst: 'standfirst',
  description: 'standfirst',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  dateline: 'dateline',
  date: 'date',
  language: 'language',
  lang: 'language',
  source: 'source',
  slug: 'slug',
  embargo: 'embargo',
  tags: 'tags',
  keywords: 'tags',
  people: 'people',
} as const satisfies Readonly<Record<string, keyof Metadata>>;

/** Takes the fields of the article from the front matter, under its own names or as Hugo and others write them. */
export function readMetadata(fields: Fields): Metadata {
  const of = (field: keyof Metadata) => firstText(fields, namesOf(field));
  const listed = (field: keyof Metadata) =>
    namesOf(field).reduce<readonly string[] | undefined>(
      (found, name) => found ?? listOf(find(fields, name)),
      undefined,
    );
  const found = {
    headline: of('headline'),
    standfirst: of('standfirst'),
    byline: of('byline'),
    dateline: of('dateline'),
    date: of('date'),
    language: of('language'),
    source: of('source'),
    slug: of('slug'),
    embargo: of('embargo'),
    tags: listed('tags'),
    people: listed('people'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** In the order in which they are looked for. */
function namesOf(field: keyof Metadata): string[] {
  return Object.entries(METADATA_KEYS).flatMap(([name, known]) => (known === field ? [name] : []));
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

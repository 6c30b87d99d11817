import { parseDocument } from 'yaml';
import type { Article, Metadata, MetadataError, MetadataField } from '../nodes.ts';
import { type Span, shift } from '../span.ts';
import { skipSpace, trimSpace } from './characters.ts';
import { findFault } from './frontMatterFaults.ts';
import { readMetadata } from './metadata.ts';
import { listFields } from './metadataFields.ts';
import type { Parsed } from './reuse.ts';

export interface FrontMatter extends Span {
  readonly metadata: Metadata;
  /** None where there is an error. */
  readonly fields: readonly MetadataField[];
  readonly error: MetadataError | undefined;
}

/** Longer front matter is none that anyone wrote, and its parser is not linear for every text. */
const LONGEST = 50_000;
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;

/**
 * The front matter between `---` and `---` at the top of the text; undefined where there is none. Never throws.
 * @param previous Taken over where the front matter reads the same.
 */
export function readFrontMatter(source: string, previous?: Parsed): FrontMatter | undefined {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const start = opening.startsWith('---') ? 0 : 1;
  const close = findClose(source, opening.length);
  const fields = source.slice(opening.length, close?.start ?? unclosedEnd(source, opening.length));
  if (!close && fields === '') return undefined;
  const end = close?.end ?? opening.length + fields.trimEnd().length;
  const whole = { start, end };
  const failed = (kind: MetadataError['kind'], detail: string) => ({
    ...whole,
    ...NOTHING,
    error: { start, end: start + 3, kind, detail },
  });
  if (!close) return failed('unclosed', '---');
  const kept = previous && keptFrom(previous, source.slice(start, end));
  if (kept)
    return {
      ...whole,
      metadata: kept.metadata,
      fields: kept.metadataFields ?? [],
      error: kept.metadataError,
    };
  if (fields.length > LONGEST) return failed('too-long', String(LONGEST));
  return { ...whole, ...parseFields(fields, opening.length) };
}

function keptFrom({ source, article }: Parsed, text: string): Article | undefined {
  const [block] = article.children;
  const same = block?.type === 'frontMatter' && source.slice(block.start, block.end) === text;
  return same && article.metadataError?.kind !== 'unclosed' ? article : undefined;
}

function findClose(source: string, from: number): Span | undefined {
  const closing = /^(?:---|\.\.\.)[ \t]*$/gmu;
  closing.lastIndex = from;
  const found = closing.exec(source);
  return found ? { start: found.index, end: found.index + 3 } : undefined;
}

/** Where nothing closes it, the lines that look like fields are taken, as far as they go. */
function unclosedEnd(source: string, from: number): number {
  return (
    from +
    (/^(?:(?:[\p{L}_-]+[ \t]*:(?=\s)|[ \t]+\S|- |#)[^\r\n]*(?:\r\n|\n|\r|$))*/u.exec(
      source.slice(from, from + LONGEST),
    )?.[0].length ?? 0)
  );
}

const NOTHING = { metadata: {}, fields: [] } as const;

function parseFields(text: string, offset: number): Pick<FrontMatter, 'metadata' | 'fields' | 'error'> {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const fault = findFault(text, document);
    if (fault) return { ...NOTHING, error: { ...fault, ...shift(fault, offset), kind: 'syntax' } };
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
    if (value === null || value === undefined) return { ...NOTHING, error: undefined };
    if (value instanceof Map)
      return { metadata: readMetadata(value), fields: listFields(text, document, offset), error: undefined };
    const error = { kind: 'not-fields', detail: typeof value, ...shift(trimmed(text), offset) } as const;
    return { ...NOTHING, error };
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return { ...NOTHING, error: { kind: 'syntax', detail, ...shift(trimmed(text), offset) } };
  }
}

function trimmed(text: string): Span {
  const start = skipSpace(text, 0, text.length);
  return { start, end: trimSpace(text, start, text.length) };
}

import { parseDocument } from 'yaml';
import type { Article, Metadata, MetadataError } from '../nodes.ts';
import type { Span } from '../span.ts';
import { readMetadata } from './metadata.ts';
import type { Parsed } from './reuse.ts';

export interface FrontMatter extends Span {
  readonly metadata: Metadata;
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
  if (!close) return { ...whole, metadata: {}, error: { ...whole, kind: 'unclosed', detail: '---' } };
  const kept = previous && keptFrom(previous, source.slice(start, end));
  if (kept) return { ...whole, metadata: kept.metadata, error: kept.metadataError };
  if (fields.length > LONGEST)
    return { ...whole, metadata: {}, error: { ...whole, kind: 'too-long', detail: String(LONGEST) } };
  return { ...whole, ...parseFields(fields, opening.length, whole) };
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

function parseFields(
  fields: string,
  offset: number,
  whole: Span,
): { metadata: Metadata; error: MetadataError | undefined } {
  const failed = (kind: MetadataError['kind'], detail: string, span: Span = whole) => ({
    metadata: {},
    error: { kind, detail, start: span.start, end: span.end },
  });
  try {
    const document = parseDocument(fields, { prettyErrors: false, logLevel: 'error' });
    const [fault] = document.errors;
    if (fault)
      return failed('syntax', fault.message, { start: offset + fault.pos[0], end: offset + fault.pos[1] });
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
    if (value === null || value === undefined) return { metadata: {}, error: undefined };
    if (!(value instanceof Map)) return failed('not-fields', typeof value);
    return { metadata: readMetadata(value), error: undefined };
  } catch (fault) {
    return failed('syntax', fault instanceof Error ? fault.message : String(fault));
  }
}

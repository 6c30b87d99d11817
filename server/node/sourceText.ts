/** A file's text as an editor shows it: without the byte order mark, which offsets do not count. */
export interface SourceText {
  readonly text: string;
  /** True when the bytes begin with a byte order mark; it is written back. */
  readonly mark: boolean;
  /** What the bytes are; only UTF-8 can be written back as it came. */
  readonly encoding: 'utf-8' | 'utf-16' | 'unknown';
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Decodes UTF-8, and UTF-16 that says so. Of anything else the bytes that are no UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array): SourceText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes, 'utf-16be');
  try {
    return {
      ...withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
      encoding: 'utf-8',
    };
  } catch {
    // What `fatal` throws says only that some byte is no UTF-8.
    return {
      ...withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
      encoding: 'unknown',
    };
  }
}

/** The text with its byte order mark, ready to be written as UTF-8. */
export function withMark(text: string, source: SourceText): string {
  return source.mark ? BYTE_ORDER_MARK + text : text;
}

function fromUtf16(bytes: Uint8Array, label: string): SourceText {
  return { text: new TextDecoder(label).decode(bytes), mark: true, encoding: 'utf-16' };
}

function withoutMark(decoded: string): Pick<SourceText, 'text' | 'mark'> {
  const mark = decoded.startsWith(BYTE_ORDER_MARK);
  return { text: mark ? decoded.slice(1) : decoded, mark };
}

import type { Span } from '../article/span.ts';

/** `start` and `end` in UTF-16 code units of the decoded file, its byte order mark not counted. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Words of the text, and where they stand. */
export interface Words extends Extent {
  readonly text: string;
}

export function extentOf({ start, end }: Span): Extent {
  return { start, end };
}

export function wordsOf(source: string, { start, end }: Span): Words {
  return { text: source.slice(start, end), start, end };
}

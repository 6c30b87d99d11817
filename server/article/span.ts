/** A stretch of the source text: UTF-16 code units, `end` exclusive, as `text.slice(start, end)` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span moved by `offset` code units: from a block's own offsets to the article's, or back. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

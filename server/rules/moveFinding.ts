import { shift } from '../article/span.ts';
import type { Edit, Finding } from './rule.ts';

/** A finding that was read in a block, in offsets of the article. */
export function moveFinding<M extends string, F extends string>(
  finding: Finding<M, F>,
  offset: number,
): Finding<M, F> {
  return {
    ...finding,
    span: shift(finding.span, offset),
    fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, edits: moveEdits(fix.edits, offset) })),
  };
}

/** @param offset Code units, from a block's own offsets to the article's, or from those of an earlier text. */
export function moveEdits(edits: readonly Edit[], offset: number): readonly Edit[] {
  return edits.map(({ newText, ...span }) => ({ ...shift(span, offset), newText }));
}

import type { InertEdit } from '../analysis/inertEdit.ts';
import type { Span } from '../article/span.ts';
import type { RuleFinding, RuleFix } from './lint.ts';

/** A finding with the block whose rules found it; undefined where a rule read the whole article. `rereads`: that rule reads words. */
export type PlacedFinding = RuleFinding & { readonly block: number | undefined; readonly rereads: boolean };

/** The findings of one run, before repeats are taken out. */
export interface LastRun {
  readonly revision: object;
  readonly found: readonly PlacedFinding[];
}

/**
 * What the last run found, moved with an inert edit; without what rules found that run anew: those of the edited block, and those that
 * read words. Undefined
 * where the edit is none of that run's, or where a finding or a fix holds the edited word.
 */
export function moveFindings(
  edit: InertEdit | undefined,
  last: LastRun | undefined,
): PlacedFinding[] | undefined {
  if (!edit || !last || last.revision !== edit.since) return undefined;
  const kept = last.found.filter((finding) => finding.block !== edit.block && !finding.rereads);
  if (
    kept.some(
      (finding) =>
        holds(edit, finding.span) || finding.fixes.some((fix) => fix.edits.some((each) => holds(edit, each))),
    )
  ) {
    return undefined;
  }
  return edit.shift === 0
    ? kept
    : kept.map((finding) => ({
        ...finding,
        span: move(edit, finding.span),
        fixes: finding.fixes.map((fix) => moveFix(edit, fix)),
      }));
}

function holds({ word }: InertEdit, span: Span): boolean {
  return span.start < word.end && word.start < span.end;
}

function moveFix(edit: InertEdit, fix: RuleFix): RuleFix {
  return { ...fix, edits: fix.edits.map((each) => ({ ...move(edit, each), newText: each.newText })) };
}

function move({ word, shift }: InertEdit, { start, end }: Span): Span {
  return start >= word.end ? { start: start + shift, end: end + shift } : { start, end };
}

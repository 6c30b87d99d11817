import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import type { InertEdit } from '../analysis/incremental/inertEdit.ts';
import type { Span } from '../article/span.ts';
import type { RuleFinding, RuleFix } from './lint.ts';

/** A finding with the block whose rules found it; undefined where a rule read the whole article. */
export type PlacedFinding = RuleFinding & {
  readonly block: number | undefined;
  /** The rule is off, and was run to see whether a comment that disables it is of use. */
  readonly isOff?: true;
};

/** What the rules found in one analysis, before repeats are taken out and after. */
export interface Run {
  readonly found: readonly PlacedFinding[];
  readonly told: readonly RuleFinding[];
}

/**
 * What the rules found before an inert edit, moved with it; without what is found anew: by the rules of the edited block, and by article
 * rules that run `again`. Undefined where the article is of no such edit, or where a rule said something of the edited block, whose words it
 * may have repeated.
 */
export function moveFindings(
  { inert, blocks }: AnalysedArticle,
  runOf: (revision: object) => Run | undefined,
  again: readonly { readonly id: string }[],
): PlacedFinding[] | undefined {
  const edited = inert && blocks[inert.block]?.block;
  const before = inert && runOf(inert.since);
  if (!edited || !before) return undefined;
  const place = { start: edited.start, end: edited.end - inert.shift };
  const found = new Set(again.map(({ id }) => id));
  const kept = before.found.filter(({ block, ruleId }) =>
    block === undefined ? !found.has(ruleId) : block !== inert.block,
  );
  if (kept.some((finding) => speaksOf(finding, place))) return undefined;
  return inert.shift === 0 ? kept : kept.map((finding) => moveFinding(inert, finding));
}

function speaksOf({ span, fixes }: RuleFinding, place: Span): boolean {
  return touches(span, place) || fixes.some(({ edits }) => edits.some((edit) => touches(edit, place)));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function moveFinding(edit: InertEdit, finding: PlacedFinding): PlacedFinding {
  const { span, fixes } = finding;
  const isBefore = (each: Span) => each.end <= edit.start;
  if (isBefore(span) && fixes.every(({ edits }) => edits.every(isBefore))) return finding;
  return { ...finding, span: move(edit, span), fixes: fixes.map((fix) => moveFix(edit, fix)) };
}

function moveFix(edit: InertEdit, fix: RuleFix): RuleFix {
  return { ...fix, edits: fix.edits.map((each) => ({ ...move(edit, each), newText: each.newText })) };
}

function move({ end: from, shift }: InertEdit, { start, end }: Span): Span {
  return start >= from ? { start: start + shift, end: end + shift } : { start, end };
}

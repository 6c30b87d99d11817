import { type Span, shift } from '../article/span.ts';
import type { RuleFinding } from '../rules/lint.ts';
import { moveEdits } from '../rules/moveFinding.ts';

/** Findings of an earlier text, moved to where their words stand in a later one; those whose words have changed are gone. */
export function movedFindings(
  findings: readonly RuleFinding[],
  before: string,
  after: string,
): readonly RuleFinding[] {
  if (findings.length === 0 || before === after) return findings;
  const { start, end } = changeBetween(before, after);
  const delta = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.span.end <= start) return [finding];
    return finding.span.start >= end ? [moved(finding, delta)] : [];
  });
}

/** What of `before` is no longer the same, in its own offsets. */
function changeBetween(before: string, after: string): Span {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let behind = 0;
  const most = shorter - start;
  while (
    behind < most &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  )
    behind += 1;
  return { start, end: before.length - behind };
}

function moved(finding: RuleFinding, delta: number): RuleFinding {
  return {
    ...finding,
    span: shift(finding.span, delta),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: moveEdits(fix.edits, delta) })),
  };
}

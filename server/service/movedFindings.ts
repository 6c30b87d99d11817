import { findDifference } from '../article/formats/reuse.ts';
import { type Span, shift } from '../article/span.ts';
import type { ForeignFinding } from '../rules/foreignFindings.ts';
import { moveEdits } from '../rules/moveFinding.ts';

/**
 * Findings of an earlier text, moved to where their words stand in a later one. Those whose words have changed are off: a comment that
 * silences them is of use until somebody knows better.
 */
export function movedFindings(
  findings: readonly ForeignFinding[],
  before: string,
  after: string,
): readonly ForeignFinding[] {
  if (findings.length === 0 || before === after) return findings;
  const { prefix: start, suffix, moved: delta } = findDifference(before, after);
  const end = before.length - suffix;
  return findings.map((finding) => {
    const { span } = finding;
    if (span.end <= start) return withFixes(finding, (edit) => edit.end <= start);
    if (span.start >= end)
      return moved(
        withFixes(finding, (edit) => edit.start >= end),
        delta,
      );
    const from = Math.min(span.start, end + delta);
    return {
      ...finding,
      isOff: true,
      span: { start: from, end: Math.max(from, Math.max(span.end, end) + delta) },
      fixes: [],
    };
  });
}

/** Those fixes that change nothing but what stands, and has moved as the finding has. */
function withFixes(finding: ForeignFinding, isKept: (edit: Span) => boolean): ForeignFinding {
  const fixes = finding.fixes.filter(({ edits }) => edits.every(isKept));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}

function moved(finding: ForeignFinding, delta: number): ForeignFinding {
  return {
    ...finding,
    span: shift(finding.span, delta),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: moveEdits(fix.edits, delta) })),
  };
}

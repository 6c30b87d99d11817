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
  const { start, end } = changeBetween(before, after);
  const delta = after.length - before.length;
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

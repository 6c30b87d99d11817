import { countWhile } from '../article/halving.ts';
import type { RuleFinding, RuleFix } from './lint.ts';
import type { Edit } from './rule.ts';

/** `safe`: what may be applied unseen. `offers`: also the first offer of each other finding. */
export type FixScope = 'safe' | 'offers';

/**
 * The edits of one pass, in order: each finding's fix in turn, unless it touches what an earlier one changes; that one waits for
 * the next pass, over the text as it then is.
 */
export function editsOf(findings: readonly RuleFinding[], scope: FixScope): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = chooseFix(finding, scope);
    if (!fix || fix.edits.some((edit) => isTaken(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return taken;
}

/** `taken` is in order, so only the neighbours of an edit's place can touch it. */
function isTaken(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(taken, edit);
  return [taken[place - 1], taken[place]].some((other) => other !== undefined && touches(edit, other));
}

/** Index of the first edit that starts behind this one. */
function placeOf(taken: readonly Edit[], edit: Edit): number {
  return countWhile(taken, ({ start }) => start <= edit.start);
}

/** The fix that a run over the whole file applies to a finding. */
export function chooseFix(finding: RuleFinding, scope: FixScope): RuleFix | undefined {
  return finding.fixes.find((fix) => fix.safe) ?? (scope === 'offers' ? finding.fixes[0] : undefined);
}

/** Replaces what the edits say; they are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += source.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + source.slice(at);
}

/**
 * Fixes a text until nothing is left to fix, in ten passes at most. `findingsOf` lints a version of the text.
 */
export function fixText(
  source: string,
  findingsOf: (source: string) => readonly RuleFinding[],
  scope: FixScope,
): string {
  const passes = fixPasses(source, scope);
  let step = passes.next([]);
  while (!step.done) step = passes.next(findingsOf(step.value));
  return step.value;
}

/** The same where finding takes its time. */
export async function fixLater(
  source: string,
  findingsOf: (source: string) => Promise<readonly RuleFinding[]>,
  scope: FixScope,
): Promise<string> {
  const passes = fixPasses(source, scope);
  let step = passes.next([]);
  while (!step.done) step = passes.next(await findingsOf(step.value));
  return step.value;
}

/** Yields each version of the text, is told its findings, and returns the last. */
function* fixPasses(source: string, scope: FixScope): Generator<string, string, readonly RuleFinding[]> {
  let text = source;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = applyEdits(text, editsOf(yield text, scope));
    if (next === text) return text;
    text = next;
  }
  return text;
}

const MAX_PASSES = 10;

/** Also true for two insertions at one place, whose order would be left to chance. */
function touches(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

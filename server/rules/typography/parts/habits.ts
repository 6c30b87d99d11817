import type { Span } from '../../../article/span.ts';
import type { Edit, Finding, Values } from '../../rule.ts';

/** One place that a rule of typography would change, in offsets of the article. */
export interface Fault<M extends string> {
  readonly messageId: M;
  readonly span: Span;
  readonly values: Values;
  readonly edit: Edit;
  /** Faults of one kind are alike; by the message where it is not given. */
  readonly kind?: string;
}

/** So many faults of one kind, and so great a share of the places where it could be, are a habit. */
const FEWEST = 3;
const HABIT = 0.9;

/**
 * Reports faults: each by itself with the fix `one`, or, where they are the article's habit, the first of a kind with the fix `all`.
 * @param places In how many places each kind of fault could be.
 */
export function* reportFaults<M extends string>(
  faults: readonly Fault<M>[],
  places: (kind: string) => number,
): Iterable<Finding<M, 'one' | 'all'>> {
  const kinds = new Map<string, Fault<M>[]>();
  for (const fault of faults) {
    const kind = fault.kind ?? fault.messageId;
    const ofKind = kinds.get(kind);
    if (ofKind) ofKind.push(fault);
    else kinds.set(kind, [fault]);
  }
  for (const [kind, ofKind] of kinds) {
    const isHabit = ofKind.length >= FEWEST && ofKind.length >= HABIT * places(kind);
    for (const { messageId, span, values, edit } of isHabit ? ofKind.slice(0, 1) : ofKind)
      yield {
        messageId,
        span,
        values,
        fixes: [
          isHabit
            ? { fixId: 'all', values, safe: true, edits: ofKind.map((fault) => fault.edit) }
            : { fixId: 'one', values, safe: true, edits: [edit] },
        ],
      };
  }
}

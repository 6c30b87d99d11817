import { createCopydesk } from '../../server/library/copydesk.ts';
import type { LintMessage } from '../../server/results/lintResult.ts';
import { applyEdits } from '../../server/rules/fix.ts';
import { rules } from '../../server/rules/index.ts';
import type { DrawnFault } from './draw.ts';
import type { FaultKind } from './fault.ts';

/** What became of a fault. */
export interface Verdict {
  readonly drawn: DrawnFault;
  /** What reported it at its place. */
  readonly finding: LintMessage | undefined;
  /** What the first offer made of the text; undefined where nothing is offered. */
  readonly result: string | undefined;
  readonly isMended: boolean;
  /** Everything that was reported, for those who want to know why not. */
  readonly messages: readonly LintMessage[];
}

/** A judge of faults. It reads with the preset `recommended`, and with the rules and options that a kind asks for. */
export function createJudge(): (drawn: DrawnFault) => Verdict {
  const readers = new Map<string, (text: string) => readonly LintMessage[]>();
  return (drawn) => {
    const { kind, article, fault } = drawn;
    const key = `${kind.id} ${article.language}`;
    const read = readers.get(key) ?? readerFor(kind, article.language);
    readers.set(key, read);
    const messages = read(fault.text);
    const finding = messages.find(
      ({ ruleId, offset }) =>
        kind.rules.includes(ruleId) &&
        fault.places.some(({ start, end }) => offset.start < end && start < offset.end),
    );
    const offer = finding?.fixes[0];
    const result = offer && applyEdits(fault.text, offer.edits);
    return {
      drawn,
      finding,
      result,
      isMended: result !== undefined && fault.mended.includes(result),
      messages,
    };
  };
}

function readerFor(kind: FaultKind, language: string): (text: string) => readonly LintMessage[] {
  const settings = Object.entries(kind.settings?.[language] ?? {}).filter(([id]) => rules[id] !== undefined);
  return createCopydesk({ rules: Object.fromEntries(settings) }).lint;
}

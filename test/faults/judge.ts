import { readEntityFile } from '../../server/config/entityFile.ts';
import { type Copydesk, createCopydesk } from '../../server/library/copydesk.ts';
import type { LintMessage } from '../../server/results/lintResult.ts';
import { applyEdits } from '../../server/rules/fix.ts';
import { rules } from '../../server/rules/index.ts';
import type { DrawnFault } from './draw.ts';
import type { Fault, FaultKind } from './fault.ts';

/** What became of a fault. */
export interface Verdict {
  readonly drawn: DrawnFault;
  /** What reported it at its place, and did not before the text was broken. */
  readonly finding: LintMessage | undefined;
  /** What the first offer made of the text; undefined where nothing is offered. */
  readonly result: string | undefined;
  readonly isMended: boolean;
  /** Everything that was reported, for those who want to know why not. */
  readonly messages: readonly LintMessage[];
}

/** Reads articles under what one kind of fault asks for, and keeps what it found in those that are not broken. */
interface Reader {
  readonly copydesk: Copydesk;
  readonly cleanMessages: (text: string) => readonly LintMessage[];
}

/** A judge of faults. It reads with the preset `recommended`, or the one that a kind asks for, and with the rules, options and entities it asks for. */
export function createJudge(): (drawn: DrawnFault) => Verdict {
  const readers = new Map<string, Reader>();
  return (drawn) => {
    const { kind, article, fault } = drawn;
    const key = JSON.stringify([kind.preset, kind.settings?.[article.language], kind.entities]);
    const reader = readers.get(key) ?? readerFor(kind, article.language);
    readers.set(key, reader);
    const { copydesk, cleanMessages } = reader;
    const messages = copydesk.lint(fault.text);
    const finding = messages.find(
      (message) =>
        kind.rules.includes(message.ruleId) &&
        fault.places.some(({ start, end }) => message.offset.start < end && start < message.offset.end) &&
        !cleanMessages(fault.clean).some((before) => isSame(before, message, fault)),
    );
    const offer = finding?.fixes[0];
    const result = offer && (fault.isWide ? copydesk.fix(fault.text) : applyEdits(fault.text, offer.edits));
    return {
      drawn,
      finding,
      result,
      isMended: result !== undefined && fault.mended.includes(result),
      messages,
    };
  };
}

/** The one was said of the clean text and the other of the broken one, about the same words: as far from the beginning, or from the end. */
function isSame(before: LintMessage, after: LintMessage, { clean, text }: Fault): boolean {
  return (
    before.ruleId === after.ruleId &&
    before.message === after.message &&
    (before.offset.start === after.offset.start ||
      clean.length - before.offset.end === text.length - after.offset.end)
  );
}

function readerFor({ settings, preset, entities }: FaultKind, language: string): Reader {
  const known = Object.entries(settings?.[language] ?? {}).filter(([id]) => rules[id] !== undefined);
  const copydesk = createCopydesk({
    rules: Object.fromEntries(known),
    ...(preset !== undefined && { preset }),
    ...(entities !== undefined && { team: readEntityFile(entities).team }),
  });
  const kept = new Map<string, readonly LintMessage[]>();
  const cleanMessages = (text: string) => {
    const messages = kept.get(text) ?? copydesk.lint(text);
    kept.set(text, messages);
    return messages;
  };
  return { copydesk, cleanMessages };
}

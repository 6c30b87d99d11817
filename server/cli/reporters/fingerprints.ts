import { createHash } from 'node:crypto';
import type { LintMessage } from '../../results/lintResult.ts';

/** How much of the line on either side tells a finding from its likes. */
const CONTEXT = 40;

/**
 * Names for the findings of one text that stay when lines come and go elsewhere: of the rule, the words, and what stands around them
 * on their line. Equal ones are numbered in their order.
 */
export function fingerprintsOf(messages: readonly LintMessage[], text: string): readonly string[] {
  const seen = new Map<string, number>();
  return messages.map(({ ruleId, offset: { start, end } }) => {
    const [before = ''] = text
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[\r\n]/u)
      .slice(-1);
    const [behind = ''] = text.slice(end, end + CONTEXT).split(/[\r\n]/u);
    const parts = [ruleId, before, text.slice(start, end), behind].map(sameSpaces);
    const hash = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** Line endings and the spaces of either language's typography say nothing of what is found. */
function sameSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

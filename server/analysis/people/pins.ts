import type { AnalysedBlock } from '../analysedArticle.ts';
import { nameWords } from '../words/nameKeys.ts';
import { enterPinned, type Register } from './people.ts';

/** Enters the entities that the article pins: `[[Jens Stoltenberg]]`, `[[Jens Stoltenberg|le patron de l’OTAN]]`. */
export function enterPins(register: Register, blocks: readonly AnalysedBlock[]): void {
  for (const { block } of blocks) {
    for (const node of block.children) {
      if (node.type === 'pin' && node.value) enterPinned(register, node.value, nameWords(node.value));
    }
  }
}

/** The pinned entity whose words a span of the block stands in; a pin overrules what was found. */
export function pinnedAt(
  { block }: AnalysedBlock,
  span: { start: number; end: number },
  register: Register,
): number | undefined {
  if (block.children.length === 0) return undefined;
  const [start, end] = [block.start + span.start, block.start + span.end];
  const pin = block.children.find((node) => node.type === 'pin' && node.start <= start && end <= node.end);
  return pin?.value === undefined ? undefined : register.byKey.get(nameWords(pin.value).join(' '));
}

import type { AnalysedBlock, Quotation } from '../../../analysis/analysedArticle.ts';
import type { Span } from '../../../article/span.ts';
import type { Edit } from '../../rule.ts';

/**
 * Edits that take away the tag behind a quotation with its comma; `tag` in the block’s offsets. The stop that ended the sentence
 * stays: in place of a comma inside English marks, inside the marks of a whole sentence, else behind them. Undefined where more
 * than a stop follows the tag.
 */
export function removeTag(block: AnalysedBlock, quotation: Quotation, tag: Span): Edit[] | undefined {
  const { prose } = block.block;
  const offset = block.block.start;
  const { close, content } = quotation;
  const after = /^\s*([.!?…]?)/u.exec(prose.slice(tag.end, tag.end + LONGEST_GAP));
  const stop = after?.[1] ?? '';
  if (!close || stop === '') return undefined;
  const end = tag.end + (after?.[0].length ?? 0) + offset;
  const last = prose.charAt(content.end - 1 - offset);
  const cut = (newText: string): Edit => ({ start: close.end, end, newText });
  if (last === ',') return [{ start: content.end - 1, end: content.end, newText: stop }, cut('')];
  if ('.!?…'.includes(last)) return [cut('')];
  if (isSentence(block, quotation)) return [{ start: content.end, end: content.end, newText: stop }, cut('')];
  return [cut(stop)];
}

const LONGEST_GAP = 20;

/** A capital behind a colon or a stop: the quotation is a sentence of its own and keeps its stop (Bureau de la traduction). */
function isSentence({ block }: AnalysedBlock, { start, content }: Quotation): boolean {
  const first = block.prose.charAt(content.start - block.start);
  const before = block.prose.slice(Math.max(0, start - block.start - LONGEST_GAP), start - block.start);
  return first !== first.toLowerCase() && (start === block.start || /[:.!?…»”]\s*$/u.test(before));
}

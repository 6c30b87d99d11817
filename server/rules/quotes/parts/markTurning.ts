import type { Span } from '../../../article/span.ts';
import type { LanguagePack, MarkPair } from '../../../languages/languagePack.ts';
import type { Edit } from '../../rule.ts';

/** The straight marks of agencies, outer and inner. */
export const STRAIGHT: MarkPair = { open: '"', close: '"' };
export const STRAIGHT_SINGLE: MarkPair = { open: "'", close: "'" };

/** The space that belongs inside a pair of marks in this language. */
export function innerSpaceOf(pair: MarkPair, pack: LanguagePack): string {
  return pair.open === pack.quotationMarks.outer[0]?.open ? pack.quotationMarks.innerSpace : '';
}

/** Edits that give a quotation other marks, with the space that they want inside; the words stay as they are. */
export function turnMarks(
  source: string,
  { open, close }: { readonly open: Span | undefined; readonly close: Span | undefined },
  pair: MarkPair,
  pack: LanguagePack,
): Edit[] {
  const space = innerSpaceOf(pair, pack);
  const edits: Edit[] = [];
  let from = 0;
  if (open) {
    from = blankEnd(source, open.end);
    edits.push({ start: open.start, end: from, newText: pair.open + space });
  }
  if (close) {
    edits.push({ start: blankStart(source, close.start, from), end: close.end, newText: space + pair.close });
  }
  return edits;
}

/** Where the blank space from `at` ends; a line's end is no such space. */
function blankEnd(source: string, at: number): number {
  let end = at;
  while (isBlank(source.charAt(end))) end += 1;
  return end;
}

function blankStart(source: string, at: number, from: number): number {
  let start = at;
  while (start > from && isBlank(source.charAt(start - 1))) start -= 1;
  return start;
}

function isBlank(character: string): boolean {
  return character !== '\n' && character !== '\r' && /\s/.test(character);
}

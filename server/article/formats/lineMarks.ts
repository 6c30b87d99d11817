import { markupWords } from '../../languages/markup.ts';
import { findAddress, isAddress } from './addresses.ts';
import { isSpace } from './characters.ts';

/** What the first characters of a line say that it is. */
export type LineMark =
  | 'comment'
  | 'code'
  | 'title'
  | 'heading'
  | 'blockquote'
  | 'listItem'
  | 'image'
  | 'caption'
  | 'source'
  | 'sourceLabel'
  | 'address'
  | 'note';

const LONGEST_LABELLED = 300;
const LABELS: ReadonlyMap<string, 'caption' | 'source'> = new Map([
  ...markupWords.caption.map((label) => [label, 'caption'] as const),
  ...markupWords.sourceLine.map((label) => [label, 'source'] as const),
]);
const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((label) => label.length)) + 6;
const END_MARKS: ReadonlySet<string> = new Set([...markupWords.endMarks, '-30-', '– 30 –', '###', '##', '#']);

/**
 * The mark of the line from `start` to `end` (trimmed, not blank); undefined for plain copy.
 * @param colon Where the next colon stands, in this line or behind it.
 */
export function lineMark(
  source: string,
  start: number,
  end: number,
  markup: boolean,
  colon: number,
): LineMark | undefined {
  const length = end - start;
  if (length < 12 && END_MARKS.has(source.slice(start, end).toLowerCase())) return 'note';
  if (isAgencyCrosshead(source, start, end)) return 'heading';
  const mark = markup ? markupMark(source, start, end) : undefined;
  if (mark || length > LONGEST_LABELLED) return mark;
  return labelMark(source, start, end, colon);
}

/** What the label that opens the line and ends with `colon` announces. */
function labelKind(source: string, start: number, colon: number): 'caption' | 'source' | undefined {
  if (colon < start || colon - start > LONGEST_LABEL) return undefined;
  const label = source.slice(start, colon).replace(/^[([*_]+|[*_\s]+$/gu, '');
  return LABELS.get(label.replace(/’/gu, "'").toLowerCase());
}

function labelMark(source: string, start: number, end: number, colon: number): LineMark | undefined {
  const kind = colon < end ? labelKind(source, start, colon) : undefined;
  if (kind === 'caption') return 'caption';
  if (kind && findAddress(source, { start, end })) return 'source';
  if (kind) return isSentence(source, start, colon, end) ? undefined : 'sourceLabel';
  const mayBeBare = BARE_LABEL_OPENS.includes(source.charAt(start));
  if (mayBeBare && BARE_LABEL.test(source.slice(start, Math.min(end, start + 24)))) return 'source';
  return isAddressOnly(source, start, end) ? 'address' : undefined;
}

/** `The source: a man of forty who lives in Leeds.` */
function isSentence(source: string, start: number, colon: number, end: number): boolean {
  const isNoun = /\s/u.test(source.slice(start, colon).trim());
  return isNoun && /^\s*\p{Ll}[^.]*\.$/u.test(source.slice(colon + 1, end));
}

const BARE_LABEL_OPENS = 'slSLtT';
const BARE_LABEL = /^(?:la |the )?sources?\s+(?:[–—-]\s*)?(?:https?:|www\.)/iu;

function isAddressOnly(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSpace(source.charCodeAt(at))) return false;
  const word = source.slice(start, end);
  return word.includes('.') && isAddress(word);
}

function markupMark(source: string, start: number, end: number): LineMark | undefined {
  switch (source.charCodeAt(start)) {
    case 0x23: // #
      return headingMark(source.slice(start, Math.min(end, start + 8)));
    case 0x3e: // >
      return 'blockquote';
    case 0x3c: // <
      return source.startsWith('<!--', start) ? 'comment' : undefined;
    case 0x21: // !
      return source.startsWith('![', start) && IMAGES.test(source.slice(start, Math.min(end, start + 2000)))
        ? 'image'
        : undefined;
    case 0x60: // `
    case 0x7e: // ~
      return isFence(source, start, end) ? 'code' : undefined;
    case 0x2a: // *
    case 0x2b: // +
    case 0x2d: // -
    case 0x5f: // _
    case 0x2022: // •
      return isRule(source.slice(start, Math.min(end, start + 80)))
        ? 'note'
        : bulletLength(source, start, end) > 0
          ? 'listItem'
          : undefined;
    default:
      return bulletLength(source, start, end) > 0 ? 'listItem' : undefined;
  }
}

const IMAGES = /^(?:!\[[^\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)\s*)+$/u;

function headingMark(opening: string): LineMark | undefined {
  const depth = /^#{1,6}(?=\s)/u.exec(opening)?.[0].length;
  return depth === undefined ? undefined : depth === 1 ? 'title' : 'heading';
}

/** True for the opening line of a code fence: no backtick follows on the line. */
function isFence(source: string, start: number, end: number): boolean {
  const mark = source.charAt(start);
  if (!source.startsWith(mark.repeat(3), start)) return false;
  const after = mark === '`' ? source.slice(start, end).replace(/^`+/u, '') : '';
  return !after.includes('`');
}

const LONGEST_CROSSHEAD = 100;

/** `- Une reprise attendue -`, as the French agencies send them. */
function isAgencyCrosshead(source: string, start: number, end: number): boolean {
  const first = source.charAt(start);
  if ((first !== '-' && first !== '–') || end - start > LONGEST_CROSSHEAD || end - start < 5) return false;
  const spaced = isSpace(source.charCodeAt(start + 1)) && isSpace(source.charCodeAt(end - 2));
  return spaced && source.charAt(end - 1) === first && !isRule(source.slice(start, end));
}

function isRule(line: string): boolean {
  return /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(line);
}

/** Code units of the bullet or number that opens a list item; 0 where none does. */
export function bulletLength(source: string, start: number, end: number): number {
  const first = source.charCodeAt(start);
  let at = start + 1;
  if (first >= 0x30 && first <= 0x39) {
    while (at < start + 2 && source.charCodeAt(at) >= 0x30 && source.charCodeAt(at) <= 0x39) at++;
    const closer = source.charCodeAt(at++);
    if (closer !== 0x2e && closer !== 0x29) return 0;
  } else if (first !== 0x2d && first !== 0x2a && first !== 0x2b && first !== 0x2022) return 0;
  return at < end && isSpace(source.charCodeAt(at)) ? at - start : 0;
}

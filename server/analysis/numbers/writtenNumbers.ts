import type { Span } from '../../article/span.ts';
import type { Cardinals } from '../../languages/languagePack.ts';
import type { BlockText, Token } from '../analysedArticle.ts';
import { isCapitalised } from '../words/tokens.ts';

/** A number of the copy, in the block's own offsets. `from` and `to` are its tokens, `to` exclusive. */
export interface WrittenNumber extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly percent: boolean;
  /** It counts something: no year, no part of a name, a code, a score or a list. */
  readonly counts: boolean;
}

/** To be called through `readOnce`. */
export function readNumbers(text: BlockText): readonly WrittenNumber[] {
  const { tokens, prose } = text;
  const { cardinals } = text.pack;
  const named = namedTokens(text);
  const numbers: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readFigure(tokens, at, cardinals) ?? readWords(tokens, at, cardinals);
    if (!read) continue;
    const first = tokens[at];
    let { to, value } = read;
    const scale = tokens[to];
    if (scale && Object.hasOwn(cardinals.scales, scale.folded) && read.counts) {
      value *= cardinals.scales[scale.folded] ?? 1;
      to += 1;
    }
    const last = tokens[to - 1];
    if (!first || !last) continue;
    const percent = isPercent(tokens, to, cardinals);
    const counts = read.counts && !named.has(at) && !isPartOfName(tokens, at, prose);
    numbers.push({ start: first.start, end: last.end, from: at, to, value, percent, counts });
    at = to - 1;
  }
  return numbers;
}

interface Read {
  readonly to: number;
  readonly value: number;
  readonly counts: boolean;
}

/** `1 200`, `1,200`, `3,5`, `3.5`; other tokens with figures in them (`20h30`, `2-1`, `1er`) count nothing. */
function readFigure(tokens: readonly Token[], at: number, { decimal }: Cardinals): Read | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  let to = at + 1;
  let text = token.text;
  // Thousands parted by spaces.
  while (/^\d{1,3}(?: \d{3})*$/u.test(text) && /^\d{3}$/u.test(tokens[to]?.text ?? '')) {
    if ((tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) !== 1) break;
    text += ` ${tokens[to]?.text}`;
    to += 1;
  }
  while (isJoined(tokens, to - 1, ',') && /^\d+$/u.test(tokens[to + 1]?.text ?? '')) {
    text += `,${tokens[to + 1]?.text}`;
    to += 2;
  }
  const value = numberOf(text, decimal);
  return { to, value: value ?? Number.NaN, counts: value !== undefined };
}

/** A sign stands between two tokens, and no space. */
function isJoined(tokens: readonly Token[], at: number, sign: string): boolean {
  const [before, between, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return between?.text === sign && before?.end === between.start && between.end === after?.start;
}

function numberOf(text: string, decimal: ',' | '.'): number | undefined {
  const plain = text.replaceAll(' ', '');
  if (/^\d+$/u.test(plain)) return Number(plain);
  const thousands = decimal === ',' ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
  if (thousands.test(plain))
    return Number(plain.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.'));
  return /^\d+[.,]\d{1,2}$/u.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

const LONGEST = 12;

/** `douze`, `vingt-deux`, `deux cents`, `quatre-vingt-dix mille`. */
function readWords(tokens: readonly Token[], at: number, cardinals: Cardinals): Read | undefined {
  const { articles, rounded, joining } = cardinals;
  let [total, current, to] = [0, 0, at];
  let last = at;
  for (; to < tokens.length && to < at + LONGEST; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (to > at && joining.includes(token.folded)) continue;
    const next = addParts(token.folded.split('-'), { total, current }, cardinals, to > at);
    if (!next) break;
    ({ total, current } = next);
    last = to + 1;
  }
  const { folded = '' } = tokens[at] ?? {};
  const round = Object.hasOwn(rounded, folded) ? rounded[folded] : undefined;
  if (round !== undefined) return { to: at + 1, value: round, counts: false };
  if (last === at || (last === at + 1 && articles.includes(folded))) return undefined;
  return { to: last, value: total + current, counts: true };
}

/** A number after some more of its parts; undefined where one of these is none, or cannot follow. */
function addParts(
  parts: readonly string[],
  { total, current }: { readonly total: number; readonly current: number },
  { units, fourTwenties, hundreds, thousands, joining }: Cardinals,
  goesOn: boolean,
): { total: number; current: number } | undefined {
  let [sum, now] = [total, current];
  for (const [index, part] of parts.entries()) {
    const unit = Object.hasOwn(units, part) ? units[part] : undefined;
    if (hundreds.includes(part)) now = Math.max(now, 1) * 100;
    else if (thousands.includes(part)) [sum, now] = [sum + Math.max(now, 1) * 1000, 0];
    else if (fourTwenties.includes(part) && now % 100 === 4) now += 76;
    else if (unit !== undefined) {
      // *deux trois jours*, *un deux*: a number that does not go on.
      if ((goesOn || index > 0) && !mayFollow(now, unit)) return undefined;
      now += unit;
    } else if (!(joining.includes(part) && index > 0)) return undefined;
  }
  return { total: sum, current: now };
}

/** Units behind tens, tens and units behind hundreds; in French seventeen is ten-seven, and seventy-one sixty-eleven. */
function mayFollow(now: number, unit: number): boolean {
  const rest = now % 100;
  if (rest === 10) return unit > 6 && unit < 10;
  return (
    rest === 0 ||
    (rest % 10 === 0 && rest >= 20 && unit < 20 && unit > 0) ||
    (rest % 20 === 10 && rest > 60 && unit < 10)
  );
}

function isPercent(tokens: readonly Token[], at: number, { percent }: Cardinals): boolean {
  const { text = '', folded = '' } = tokens[at] ?? {};
  if (percent.includes(text) || percent.includes(folded)) return true;
  return percent.includes(`${folded}-${tokens[at + 1]?.folded}`);
}

/** Tokens of names and right behind one that is no person's, or behind a capital where words have small letters: *Ligue 1*, *la Ferrari 250*. */
function namedTokens({ tokens, syntax: { scene } }: BlockText): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { from, to, type } of scene.names)
    for (let at = from; at < to + (type === 'person' ? 0 : 1); at += 1) named.add(at);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isTitleCase = 2 * words.filter(isCapitalised).length > words.length;
  if (!isTitleCase)
    for (const [at, token] of tokens.entries())
      if (isCapitalised(token) && !scene.reader.sentenceStarts.has(at)) named.add(at + 1);
  return named;
}

/** A year, a score, *n° 5*, *12/07*, *20:30*. */
function isPartOfName(tokens: readonly Token[], at: number, prose: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || /^(?:1[5-9]|20)\d{2}$/u.test(token.text)) return true;
  if (before?.end === token.start && /^[/:.#°'’-]$/u.test(before.text)) return true;
  if (after?.start === token.end && /^[/:°–-]$/u.test(after.text)) return true;
  return /[°#]\s?$/u.test(prose.slice(Math.max(0, token.start - 2), token.start));
}

import type { Span } from '../../article/span.ts';
import type { ThousandsSign } from '../../languages/numbers.ts';
import type { BlockText, Token } from '../analysedArticle.ts';

/** A number in figures, with what parts and breaks it, in its block's offsets. */
export interface Figures extends Span {
  /** The token behind it. */
  readonly to: number;
  /** Undefined for tokens with figures that are no plain number: `20h30`, `2-1`, `1er`. */
  readonly value: number | undefined;
  /** Its figures three by three, the fraction apart; undefined where nothing parts them. */
  readonly thousands: Thousands | undefined;
}

/** The whole part of a number, with a sign between its thousands. */
export interface Thousands extends Span {
  readonly sign: ThousandsSign;
  readonly groups: readonly string[];
}

/** The number in figures that begins at a token: `1 200`, `1,200.50`, `3,5`. */
export function figuresAt({ tokens, prose, pack }: BlockText, at: number): Figures | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  let [to, end] = [at + 1, first.end];
  if (/^\d{1,3}$/u.test(first.text))
    while (isGroup(tokens[to], end, prose)) {
      end = tokens[to]?.end ?? end;
      to += 1;
    }
  while (isJoined(tokens, to - 1) && /^\d+(?:\.\d+)?$/u.test(tokens[to + 1]?.text ?? '')) {
    end = tokens[to + 1]?.end ?? end;
    to += 2;
  }
  const written = prose.slice(first.start, end);
  const [decimal, other] = pack.numbers.decimal === ',' ? [',', '.'] : ['.', ','];
  return {
    start: first.start,
    end,
    to,
    value: amountOf(written, decimal, other),
    thousands: thousandsOf(written, first.start, decimal),
  };
}

const SPACES = /[ \u00a0\u202f]/gu;

/** Three figures, behind one space. */
function isGroup(token: Token | undefined, end: number, prose: string): boolean {
  if (token?.kind !== 'number' || !/^\d{3}(?:\.\d+)?$/u.test(token.text)) return false;
  return /^[ \u00a0\u202f]$/u.test(prose.slice(end, token.start));
}

/** A comma stands between two tokens, and no space. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, between, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return between?.text === ',' && before?.end === between.start && between.end === after?.start;
}

function amountOf(written: string, decimal: string, other: string): number | undefined {
  const plain = written.replaceAll(SPACES, '');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/u.test(fraction))) return undefined;
  const parts = whole.split(other);
  if (parts.every((part, index) => (index === 0 ? /^\d+$/u : /^\d{3}$/u).test(part)))
    return Number(`${parts.join('')}.${fraction ?? 0}`);
  // *12.5* in French.
  const [units, decimals = ''] = parts;
  return parts.length === 2 &&
    fraction === undefined &&
    /^\d{1,2}$/u.test(decimals) &&
    /^\d+$/u.test(units ?? '')
    ? Number(parts.join('.'))
    : undefined;
}

const SIGNS: readonly (readonly [ThousandsSign, RegExp])[] = [
  ['space', /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+/u],
  ['comma', /^[1-9]\d{0,2}(?:,\d{3})+/u],
  ['point', /^[1-9]\d{0,2}(?:\.\d{3})+/u],
];

function thousandsOf(written: string, start: number, decimal: string): Thousands | undefined {
  for (const [sign, shape] of SIGNS) {
    const [whole] = shape.exec(written) ?? [];
    const rest = written.slice(whole?.length ?? 0);
    if (whole === undefined || !(rest === '' || rest.startsWith(decimal) || sign === 'space')) continue;
    return { start, end: start + whole.length, sign, groups: whole.split(/[ \u00a0\u202f.,]/u) };
  }
  return undefined;
}

/** *1914*, *2026*: four figures that are a year more often than not. */
export function mayBeYear(figures: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(figures);
}

/** *n°3*, *12:500*: the figures at a token go on from what stands before. */
export function isTied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.end === tokens[at]?.start && /^[.,:/°#+–-]$/u.test(before?.text ?? '');
}

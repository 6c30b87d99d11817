import type { BlockText, Token } from '../analysis/analysedArticle.ts';
import type { Span } from '../article/span.ts';
import { withCapital } from '../languages/letters.ts';
import type { ThousandsSign } from '../languages/numbers.ts';

/** What is written another way than the house does, and how it should be. */
export interface NumberForm extends Span {
  readonly wanted: string | undefined;
  readonly safe: boolean;
}

/** A number with its thousands set apart. */
export interface Thousands extends Span {
  readonly sign: ThousandsSign;
  /** The figures, three by three from the right. */
  readonly groups: readonly string[];
}

/** Numbers with a sign between their thousands, where that is beyond doubt. To be read with `readOnce`. */
export function findThousands(text: BlockText): readonly Thousands[] {
  const found: Thousands[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const thousands = text.tokens[at]?.kind === 'number' ? thousandsAt(text, at) : undefined;
    if (!thousands) continue;
    found.push(thousands.number);
    at = thousands.to - 1;
  }
  return found;
}

function thousandsAt(
  text: BlockText,
  at: number,
): { readonly number: Thousands; readonly to: number } | undefined {
  const { tokens, pack } = text;
  const token = tokens[at];
  if (!token || isTied(tokens[at - 1], token)) return undefined;
  const { thousandsSigns } = pack.numbers;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(token.text)) {
    const number = {
      start: token.start,
      end: token.end,
      sign: 'point' as const,
      groups: token.text.split('.'),
    };
    const measured = MEASURES.includes(tokens[at + 1]?.folded ?? '') && !isRound(number);
    if (measured || !thousandsSigns.includes('point') || isFraction(tokens, at + 1)) return undefined;
    return { number, to: at + 1 };
  }
  if (!/^[1-9]\d{0,2}$/u.test(token.text)) return undefined;
  for (const sign of thousandsSigns) {
    const groups = [token.text];
    let [to, last] = [at + 1, token];
    for (
      let next = groupBehind(text, to, last, sign);
      next && groups.length <= MOST_GROUPS;
      next = groupBehind(text, to, last, sign)
    ) {
      groups.push(next.token.text);
      [to, last] = [next.to, next.token];
    }
    if (groups.length > 1 && groups.length <= MOST_GROUPS && !isFraction(tokens, to, sign))
      return { number: { start: token.start, end: last.end, sign, groups }, to };
  }
  return undefined;
}

/** More of them are a table. */
const MOST_GROUPS = 5;

/** *490.484 km/h*: more likely a fraction, as in English. */
const MEASURES: readonly string[] = ['km', 'm', 'kg', 'mph', 'cm', 's', 'g', 'l', 'kw', 'ch'];

/** *12.500*, *1.250.000*: surely thousands. */
export function isRound({ groups }: Thousands): boolean {
  return groups.length > 2 || groups.at(-1)?.endsWith('00') === true;
}

function groupBehind(
  { tokens, prose }: BlockText,
  at: number,
  last: Token,
  sign: ThousandsSign,
): { readonly token: Token; readonly to: number } | undefined {
  const next = sign === 'comma' ? at + 1 : at;
  const token = tokens[next];
  if (token?.kind !== 'number' || !/^\d{3}$/u.test(token.text) || sign === 'point') return undefined;
  const between = prose.slice(last.end, token.start);
  return (sign === 'comma' ? between === ',' : /^[ \u00a0\u202f]$/u.test(between))
    ? { token, to: next + 1 }
    : undefined;
}

/** *n°3*, *12,500*: the figures go on from others. */
function isTied(before: Token | undefined, token: Token): boolean {
  return before?.end === token.start && /^[.,:/°#+–-]$/u.test(before.text);
}

/** More figures follow: a telephone number, a list, a fraction. */
function isFraction(tokens: readonly Token[], at: number, sign?: ThousandsSign): boolean {
  const [behind, next] = [tokens[at], tokens[at + 1]];
  if (behind?.kind === 'number') return sign !== 'comma';
  return behind?.text === ',' && next?.kind === 'number' && next.start === behind.end && sign === 'comma';
}

const SIGNS: Readonly<Record<ThousandsSign, string>> = { space: '\u202f', comma: ',', point: '.' };

export function writeThousands({ groups }: Thousands, sign: ThousandsSign): string {
  return groups.join(SIGNS[sign]);
}

/** *1ère*, *2ème*, *XXème*; *22th*. */
export function wrongOrdinals(text: BlockText): readonly NumberForm[] {
  return text.tokens.flatMap((token, at) => {
    const [, figure, ending] = /^(\d{1,4}|[IVXLC]{1,7})(\p{Ll}{2,4})$/u.exec(token.text) ?? [];
    if (figure === undefined || ending === undefined) return [];
    const wanted = text.pack.numbers.ordinal(figure, ending);
    if (wanted === undefined || isName(text, at)) return [];
    // Of *12nd* either part may be the slip.
    const safe = !text.pack.numbers.ordinalEndings.includes(ending);
    return [{ start: token.start, end: token.end, wanted, safe }];
  });
}

/** *Outre-mer La 1ère*, *Polynésie 1ère*: part of a name. */
function isName({ tokens, syntax }: BlockText, at: number): boolean {
  const opens = syntax.scene.reader.sentenceStarts;
  const isCapital = (place: number): boolean => {
    const token = tokens[place];
    return token?.kind === 'word' && token.text !== token.folded && !opens.has(place);
  };
  // *n − 1th*
  if (/^[+−-]$/u.test(tokens[at - 1]?.text ?? '')) return true;
  return isCapital(at - 1) || (tokens[at - 1]?.folded === 'la' && isCapital(at - 2));
}

export type CurrencySide = 'before' | 'after' | 'word';

/** Amounts whose sign stands on another side than the house has it, or which the house writes with a word. */
export function wrongAmounts(text: BlockText, side: CurrencySide): readonly NumberForm[] {
  return text.tokens.flatMap((token, at) => {
    if (text.pack.numbers.currency.names[token.text] === undefined) return [];
    return amountAt(text, at, side) ?? [];
  });
}

function amountAt(text: BlockText, at: number, side: CurrencySide): NumberForm | undefined {
  const { tokens, prose, pack } = text;
  const { currency } = pack.numbers;
  const sign = tokens[at];
  if (!sign) return undefined;
  // *US$10*, *10 $US*
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind === 'word' && before.end === sign.start) return undefined;
  if (after?.kind === 'word' && after.start === sign.end) return undefined;
  const figuresBefore = endsAmount(text, at);
  const figuresBehind = after?.kind === 'number' && prose.slice(sign.end, after.start).length <= 1;
  const touches = [before?.end === sign.start, after?.start === sign.end];
  // *In 2024 $5*: of figures on both sides the sign belongs to those that it touches; *10 $ 20* may be anything.
  if (figuresBefore && figuresBehind && touches[0] === touches[1]) return undefined;
  const isBefore = figuresBehind && (!figuresBefore || touches[1] === true);
  if (isBefore ? side === 'before' : side === 'after') return undefined;
  const number = isBefore ? amountBehind(text, at + 1) : amountAhead(text, at - 1);
  if (!number || (!isBefore && !figuresBefore)) return undefined;
  const figures = prose.slice(number.start, number.end);
  const place = { start: Math.min(number.start, sign.start), end: Math.max(number.end, sign.end) };
  const counted = isBefore && currency.magnitudes.includes(tokens[number.to]?.folded ?? '');
  // *$10 millions*, *€5-10*: more has to change than the sign’s place.
  if (counted || !/^[\d\s.,\u00a0\u202f]+$/u.test(figures))
    return { ...place, wanted: undefined, safe: false };
  const [one, several] = currency.names[sign.text] ?? ['', ''];
  const word = figures === '1' ? one : several;
  const wanted =
    side === 'before'
      ? `${sign.text}${figures}`
      : side === 'word'
        ? `${figures}\u00a0${word}`
        : `${figures}${currency.space}${sign.text}`;
  return { ...place, wanted, safe: side !== 'word' && !(figuresBefore && figuresBehind) };
}

/** A number stands before the sign, with a space at most between them. */
function endsAmount({ tokens, prose }: BlockText, at: number): boolean {
  const [before, sign] = [tokens[at - 1], tokens[at]];
  return (
    before?.kind === 'number' &&
    sign !== undefined &&
    /^[ \u00a0\u202f]?$/u.test(prose.slice(before.end, sign.start))
  );
}

interface Amount extends Span {
  /** The token behind it. */
  readonly to: number;
}

function amountBehind({ tokens, prose }: BlockText, at: number): Amount | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let [last, to] = [first, at + 1];
  for (let next = tokens[to]; next; next = tokens[to]) {
    const group =
      next.kind === 'number' &&
      /^\d{3}$/u.test(next.text) &&
      /^[ \u00a0\u202f]$/u.test(prose.slice(last.end, next.start));
    const third = tokens[to + 1];
    const tied =
      next.text === ',' && next.start === last.end && third?.kind === 'number' && third.start === next.end;
    if (!group && !tied) break;
    last = tied && third ? third : next;
    to += tied ? 2 : 1;
  }
  return { start: first.start, end: last.end, to };
}

function amountAhead({ tokens, prose }: BlockText, at: number): Amount | undefined {
  const last = tokens[at];
  if (!last) return undefined;
  let [first, from] = [last, at];
  for (let before = tokens[from - 1]; before; before = tokens[from - 1]) {
    const group =
      before.kind === 'number' &&
      /^\d{3}$/u.test(first.text) &&
      /^\d{1,3}$/u.test(before.text) &&
      /^[ \u00a0\u202f]$/u.test(prose.slice(before.end, first.start));
    const third = tokens[from - 2];
    const tied =
      before.text === ',' &&
      before.end === first.start &&
      third?.kind === 'number' &&
      third.end === before.start;
    if (!group && !tied) break;
    first = tied && third ? third : before;
    from -= tied ? 2 : 1;
  }
  return { start: first.start, end: last.end, to: at + 1 };
}

/** *3 élus*: a figure below ten before what is counted, no measure and no age. */
export function smallFigures({ tokens, pack, syntax }: BlockText): readonly NumberForm[] {
  const { small, units } = pack.numbers;
  return tokens.flatMap((token, at) => {
    const word = /^[2-9]$/u.test(token.text) ? small[Number(token.text) - 2] : undefined;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (word === undefined || after?.kind !== 'word' || after.text !== after.folded) return [];
    if (!/^\p{L}{3,}s$/u.test(after.folded) || units.includes(after.folded)) return [];
    if (syntax.scene.reader.lexicon.isFunction(after.folded)) return [];
    const plain =
      before === undefined ||
      (before.kind === 'word' && before.text === before.folded) ||
      before.text === ',';
    if (!plain && !syntax.scene.reader.sentenceStarts.has(at)) return [];
    const opens = syntax.scene.reader.sentenceStarts.has(at);
    const wanted = opens ? withCapital(word) : word;
    return [{ start: token.start, end: token.end, wanted, safe: false }];
  });
}

import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import { isMonth } from '../../../analysis/dates/months.ts';
import { readOnce } from '../../../analysis/incremental/readOnce.ts';
import { type Figures, isTied, type Thousands } from '../../../analysis/numbers/figures.ts';
import { endsRatio } from '../../../analysis/numbers/ratios.ts';
import { readNumbers } from '../../../analysis/numbers/writtenNumbers.ts';
import type { Span } from '../../../article/span.ts';
import { withCapital } from '../../../languages/letters.ts';
import type { ThousandsSign } from '../../../languages/numbers.ts';

/** What is written another way than the house does, and how it should be. */
export interface NumberForm extends Span {
  readonly wanted: string | undefined;
  readonly safe: boolean;
}

/** Numbers with a sign between their thousands, where that is beyond doubt. To be read with `readOnce`. */
export function findThousands(text: BlockText): readonly Thousands[] {
  return readOnce(text, readNumbers).flatMap(({ from, figures }) =>
    figures?.thousands && !isDoubtful(text, from, figures, figures.thousands) ? [figures.thousands] : [],
  );
}

/** A telephone number, a list, a fraction, a row of a table. */
function isDoubtful(text: BlockText, at: number, { to, end }: Figures, thousands: Thousands): boolean {
  const { tokens, pack } = text;
  const { thousandsSigns } = pack.numbers;
  const { sign, groups } = thousands;
  // The sign of another language twice in one number can be nothing else: *2,350,000 euros*.
  const isOurs = thousandsSigns.includes(sign) || groups.length > 2;
  if (!isOurs || groups.length > MOST_GROUPS || isTied(tokens, at)) return true;
  if (sign !== 'comma' && tokens[to]?.kind === 'number') return true;
  // *12,500,25*
  if (sign === 'comma' && thousands.end < end && tokens[to - 2]?.text === ',') return true;
  if (sign === 'point' && !isRound(thousands)) return MEASURES.includes(tokens[to]?.folded ?? '');
  // Where the language has another sign, a space may part two numbers: *at 10 200 people left*.
  return sign === 'space' && thousandsSigns[0] !== 'space' && isParted(text, at);
}

function isParted({ tokens, pack }: BlockText, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'number' || pack.numbers.beforeOthers.includes(before?.folded ?? '');
}

/** More of them are a table. */
const MOST_GROUPS = 5;

/** *490.484 km/h*: more likely a fraction, as in English. */
const MEASURES: readonly string[] = ['km', 'm', 'kg', 'mph', 'cm', 's', 'g', 'l', 'kw', 'ch'];

/** *12.500*, *1.250.000*: surely thousands. */
export function isRound({ groups }: Thousands): boolean {
  return groups.length > 2 || groups.at(-1)?.endsWith('00') === true;
}

const SIGNS: Readonly<Record<ThousandsSign, string>> = { space: '\u202f', comma: ',', point: '.' };

/** @param space the no-break space that the article has between thousands */
export function writeThousands({ groups }: Thousands, sign: ThousandsSign, space = SIGNS.space): string {
  return groups.join(sign === 'space' ? space : SIGNS[sign]);
}

/** *1ère*, *2ème*, *XXème*; *22th*. */
export function wrongOrdinals(text: BlockText): readonly NumberForm[] {
  return text.tokens.flatMap((token, at) => {
    const [, figure, ending] = /^(\d{1,4}|[IVXLC]{1,7})(\p{Ll}{1,4})$/u.exec(token.text) ?? [];
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
  // *31 million $*: more has to change than the sign’s place.
  const counted = side === 'before' && after?.kind !== 'number' ? countedBefore(text, at) : undefined;
  if (counted) return { start: counted.start, end: sign.end, wanted: undefined, safe: false };
  const figuresBehind = after?.kind === 'number' && prose.slice(sign.end, after.start).length <= 1;
  const touches = [before?.end === sign.start, after?.start === sign.end];
  // *In 2024 $5*: of figures on both sides the sign belongs to those that it touches; *10 $ 20* may be anything.
  if (figuresBefore && figuresBehind && touches[0] === touches[1]) return undefined;
  const isBefore = figuresBehind && (!figuresBefore || touches[1] === true);
  if (isBefore ? side === 'before' : side === 'after') return undefined;
  const { starting, ending } = readOnce(text, amountsByToken);
  const number = isBefore ? starting.get(at + 1) : ending.get(at);
  if (!number || (!isBefore && !figuresBefore)) return undefined;
  const figures = prose.slice(number.start, number.end);
  const place = { start: Math.min(number.start, sign.start), end: Math.max(number.end, sign.end) };
  const isCounted = isBefore && currency.magnitudes.includes(tokens[number.to]?.folded ?? '');
  // *$10 millions*, *€5-10*: more has to change than the sign’s place.
  if (isCounted || !/^[\d\s.,\u00a0\u202f]+$/u.test(figures))
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

/** Numbers in figures, by their first token and by the one behind them. */
function amountsByToken(
  text: BlockText,
): Readonly<Record<'starting' | 'ending', ReadonlyMap<number, Figures>>> {
  const amounts = readOnce(text, readNumbers).flatMap(({ from, figures }) =>
    figures ? [{ from, figures }] : [],
  );
  return {
    starting: new Map(amounts.map(({ from, figures }) => [from, figures])),
    ending: new Map(amounts.map(({ figures }) => [figures.to, figures])),
  };
}

/** The number of *31 million* before the sign. */
function countedBefore({ tokens, prose, pack }: BlockText, at: number): Token | undefined {
  const [number, magnitude, sign] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (number?.kind !== 'number' || !magnitude || !sign) return undefined;
  const isClose = /^[ \u00a0]$/.test(prose.slice(magnitude.end, sign.start));
  return isClose && pack.numbers.currency.magnitudes.includes(magnitude.folded) ? number : undefined;
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

/** *3 élus*: a figure below ten before what is counted, no measure and no age. */
export function smallFigures(text: BlockText): readonly NumberForm[] {
  const { tokens, pack, syntax } = text;
  const { units, measures, plurals, persons } = pack.cardinals;
  return tokens.flatMap((token, at) => {
    if (!/^[2-9]$/u.test(token.text)) return [];
    const [word] = Object.entries(units).find(([, each]) => each === Number(token.text)) ?? [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (word === undefined || after?.kind !== 'word' || after.text !== after.folded) return [];
    const isPlural =
      /^\p{L}{3,}s$/u.test(after.folded) || plurals.includes(after.folded) || persons.includes(after.folded);
    if (!isPlural || measures.includes(after.folded) || isMonth(text, at + 1) || endsRatio(text, at))
      return [];
    if (syntax.scene.reader.lexicon.isFunction(after.folded)) return [];
    const plain =
      before === undefined ||
      (before.kind === 'word' && before.text === before.folded) ||
      /^[,;:(]$/.test(before.text);
    if (!plain && !syntax.scene.reader.sentenceStarts.has(at)) return [];
    const opens = syntax.scene.reader.sentenceStarts.has(at);
    const wanted = opens ? withCapital(word) : word;
    return [{ start: token.start, end: token.end, wanted, safe: false }];
  });
}

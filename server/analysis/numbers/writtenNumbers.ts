import type { Span } from '../../article/span.ts';
import type { BlockText, Token } from '../analysedArticle.ts';
import { isCapitalised } from '../words/tokens.ts';
import { type Figures, figuresAt, mayBeYear } from './figures.ts';
import { numberWordsAt } from './numberWords.ts';

/** A number of the copy, in the block's own offsets. `from` and `to` are its tokens, `to` exclusive. */
export interface WrittenNumber extends Span {
  readonly from: number;
  readonly to: number;
  /** Not a number for tokens with figures that tell no amount: `20h30`, `2-1`. */
  readonly value: number;
  /** How it is written in figures, what multiplies them apart (*1,5* `million`); undefined for words. */
  readonly figures: Figures | undefined;
  /** Where it is a percentage, the token behind its sign or words. */
  readonly percent: { readonly to: number } | undefined;
  /** It counts something: no year, no part of a name, a code, a score or a list. */
  readonly counts: boolean;
}

/** Every number of a block, in order; whatever asks for numbers asks here. To be called through `readOnce`. */
export function readNumbers(text: BlockText): readonly WrittenNumber[] {
  const { tokens, prose, pack } = text;
  const { scales } = pack.cardinals;
  let named: ReadonlySet<number> | undefined;
  const signs = percentSigns(text);
  const numbers: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const figures = figuresAt(text, at);
    const words = figures ? undefined : numberWordsAt(tokens, at, pack.cardinals);
    let to = figures?.to ?? words?.to ?? at;
    const first = tokens[at];
    if (to === at || !first) continue;
    let value = figures ? (figures.value ?? Number.NaN) : (words?.value ?? 0);
    const exact = !Number.isNaN(value) && words?.round !== true;
    const scale = tokens[to]?.folded ?? '';
    if (exact && Object.hasOwn(scales, scale)) {
      value *= scales[scale] ?? 1;
      to += 1;
    }
    named ??= namedTokens(text);
    const counts = exact && !named.has(at) && !isPartOfName(tokens, at, prose);
    const end = tokens[to - 1]?.end ?? first.end;
    const percent = percentBehind(tokens, to, signs);
    numbers.push({ start: first.start, end, from: at, to, value, figures, percent, counts });
    at = to - 1;
  }
  return numbers;
}

/** The signs and words of a percentage, word by word. */
function percentSigns({ pack }: BlockText): readonly (readonly string[])[] {
  const { words, variants } = pack.numbers.percent;
  return [...words, ...variants, '%'].map((phrase) => phrase.trim().split(' '));
}

function percentBehind(
  tokens: readonly Token[],
  at: number,
  signs: readonly (readonly string[])[],
): WrittenNumber['percent'] {
  const sign = signs.find((each) => each.every((word, index) => tokens[at + index]?.folded === word));
  return sign && { to: at + sign.length };
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
      if (isCapitalised(token) && !scene.reader.sentenceStarts.has(at)) {
        named.add(at + 1);
        // *les Vingt-Sept*
        if (tokens[at - 1]?.kind === 'word') named.add(at);
      }
  return named;
}

/** A year, a score, *n° 5*, *12/07*, *20:30*. */
function isPartOfName(tokens: readonly Token[], at: number, prose: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || mayBeYear(token.text)) return true;
  if (before?.end === token.start && /^[/:.#°'’-]$/u.test(before.text)) return true;
  if (after?.start === token.end && /^[/:°–-]$/u.test(after.text)) return true;
  return /[°#]\s?$/u.test(prose.slice(Math.max(0, token.start - 2), token.start));
}

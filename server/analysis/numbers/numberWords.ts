import type { Cardinals } from '../../languages/languagePack.ts';
import type { Token } from '../analysedArticle.ts';
import { onceFor } from '../incremental/onceFor.ts';

interface Words {
  /** The token behind them. */
  readonly to: number;
  readonly value: number;
  /** They give no exact number: `dizaine`. */
  readonly round: boolean;
}

const LONGEST = 12;

/** What a number in words may begin with: most words are none. */
const openingWords = onceFor(
  ({ units, rounded, hundreds, thousands }: Cardinals): ReadonlySet<string> =>
    new Set([...Object.keys(units), ...Object.keys(rounded), ...hundreds, ...thousands]),
);

/** The number in words that begins at a token: `douze`, `vingt-deux`, `deux cents`, `quatre-vingt-dix mille`. */
export function numberWordsAt(tokens: readonly Token[], at: number, cardinals: Cardinals): Words | undefined {
  const { folded } = tokens[at] ?? { folded: '' };
  const hyphen = folded.indexOf('-');
  if (!openingWords(cardinals).has(hyphen < 0 ? folded : folded.slice(0, hyphen))) return undefined;
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
  const round = Object.hasOwn(rounded, folded) ? rounded[folded] : undefined;
  if (round !== undefined) return { to: at + 1, value: round, round: true };
  if (last === at || (last === at + 1 && articles.includes(folded))) return undefined;
  return { to: last, value: total + current, round: false };
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

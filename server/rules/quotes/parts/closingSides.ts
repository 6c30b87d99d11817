import type { ClosingPunctuation } from '../../../analysis/quotations/closingPunctuation.ts';
import type { LanguagePack } from '../../../languages/languagePack.ts';

export type Side = 'inside' | 'outside';
export type SideOption = 'consistent' | Side;

/** The comma before a tag, a few words in the reporter’s sentence, a whole sentence behind a colon or by itself. */
export type SidedPlace = 'tag' | 'fragment' | 'introduced' | 'free';

/** Where the comma or stop of a closing mark stands; undefined without one, with one on either side, and where none can be told. */
export function sideOf({ inside, outside, sign: last, place, ends }: ClosingPunctuation): Side | undefined {
  const sign = inside ?? outside;
  if (!sign || (inside && outside) || place === 'other') return undefined;
  // *« Qui ? ».*, *“… ‘no.’”* have a sign already, or another mark in the way.
  if (last !== '') return undefined;
  if (place === 'tag' ? sign.text !== ',' : place !== 'fragment' && sign.text !== '.') return undefined;
  if (inside) return inside.text === ',' || ends ? 'inside' : undefined;
  return 'outside';
}

export interface Sides extends Readonly<Record<SidedPlace, Side>> {
  /** Places where the article has both. */
  readonly mixed: ReadonlySet<SidedPlace>;
  /** The language leaves no choice at a tag and behind a few words. */
  readonly settled: boolean;
}

/**
 * The side that the house wants at each place, else the commoner one in the article. On a tie, and where the language leaves no
 * choice, it is the language’s.
 */
export function wantedSides(
  closings: readonly ClosingPunctuation[],
  options: Readonly<Record<'tag' | 'fragment' | 'sentence', SideOption>>,
  { quotationMarks }: LanguagePack,
): Sides {
  const own: Side = quotationMarks.commaInside ? 'inside' : 'outside';
  const settled = own === 'outside';
  const mixed = new Set<SidedPlace>();
  const choose = (place: SidedPlace, option: SideOption, language: Side, leavesChoice: boolean): Side => {
    const { inside, outside } = countSides(closings, place);
    if (inside > 0 && outside > 0) mixed.add(place);
    if (option !== 'consistent') return option;
    if (!leavesChoice || inside === outside) return language;
    return inside > outside ? 'inside' : 'outside';
  };
  return {
    tag: choose('tag', options.tag, own, !settled),
    fragment: choose('fragment', options.fragment, own, !settled),
    introduced: choose('introduced', options.sentence, 'inside', true),
    free: choose('free', options.sentence, 'inside', true),
    mixed,
    settled,
  };
}

function countSides(
  closings: readonly ClosingPunctuation[],
  place: SidedPlace,
): Readonly<Record<Side, number>> {
  const count = { inside: 0, outside: 0 };
  for (const closing of closings) {
    const side = closing.place === place ? sideOf(closing) : undefined;
    if (side) count[side] += 1;
  }
  return count;
}

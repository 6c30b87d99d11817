import type { Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import type { Figure } from './figures.ts';

/** Where a figure was last seen: which paragraph, which token. */
export interface Place {
  readonly paragraph: number;
  readonly from: number;
}

/**
 * The places of the last figures for whom a pronoun could stand, by its gender and number; behind them, of those that no preposition
 * governs. An array, since it is written at every phrase of the article.
 */
export type LastSeen = Place[];

export const NEVER: Place = { paragraph: Number.NEGATIVE_INFINITY, from: -1 };
export const NOBODY: readonly Place[] = new Array<Place>(8).fill(NEVER);

/** How far behind a slot of all figures that of the free ones is. */
const FREE = 4;
const PLURAL = 2;

function slotOf(gender: Gender, number: GrammaticalNumber): number {
  return (gender === 'feminine' ? 1 : 0) + (number === 'plural' ? PLURAL : 0);
}

/** Several may be meant with somebody who is one of several, or by one word for several. */
export function markSeen(seen: LastSeen, figure: Figure, joined: boolean, place: Place): void {
  const { gender, number, free, collective } = figure;
  if (gender !== 'feminine') mark(seen, slotOf('masculine', number), place, free);
  if (gender !== 'masculine') mark(seen, slotOf('feminine', number), place, free);
  if (!joined && !collective) return;
  mark(seen, slotOf('masculine', 'plural'), place, free);
  mark(seen, slotOf('feminine', 'plural'), place, free);
}

function mark(seen: LastSeen, slot: number, place: Place, free: boolean): void {
  seen[slot] = place;
  if (free) seen[slot + FREE] = place;
}

/** Where somebody was last seen for whom the pronoun could stand, and somebody whom no preposition governs. */
export function lastSeen(
  seen: readonly Place[],
  gender: Gender,
  number: GrammaticalNumber,
): { readonly agreeing: Place; readonly acting: Place } {
  const slot = slotOf(gender, number);
  return { agreeing: seen[slot] ?? NEVER, acting: seen[slot + FREE] ?? NEVER };
}

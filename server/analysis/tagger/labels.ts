import { ENTITY_TYPES } from '../analysedArticle.ts';

/**
 * What a token is of a name, in the scheme BIO: 0 outside, then for each type the number of the token that begins a name and of one
 * that goes on with it.
 */
export const OUTSIDE = 0;

export const LABELS = 1 + 2 * ENTITY_TYPES.length;

export const beginOf = (type: number): number => 1 + 2 * type;
export const insideOf = (type: number): number => 2 + 2 * type;

export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** The place in `ENTITY_TYPES` of what a label other than `OUTSIDE` is of. */
export function typeOf(label: number): number {
  return (label - 1) >> 1;
}

/** A name goes on only behind a token of the same name. */
export function mayFollow(before: number, label: number): boolean {
  return label === OUTSIDE || begins(label) || before === label || before === label - 1;
}

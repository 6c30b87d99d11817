import type { BlockText, Token } from '../analysedArticle.ts';

/**
 * Where two readings of a block part: the tokens `from`…`to` of the old one, at `start`…`end` of its text, stand against the tokens
 * `from`…`newTo` of the new one. What stands before is where it was, what stands behind has moved by `shift` code units and
 * `newTo - to` tokens.
 */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly newTo: number;
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

export function findReplacement(before: BlockText, after: BlockText): Replacement {
  const [old, young] = [before.tokens, after.tokens];
  const shift = after.prose.length - before.prose.length;
  const least = Math.min(old.length, young.length);
  let from = 0;
  while (from < least && isSame(old[from], young[from], 0)) from += 1;
  let behind = 0;
  while (behind < least - from && isSame(old.at(-1 - behind), young.at(-1 - behind), shift)) behind += 1;
  const [to, newTo] = [old.length - behind, young.length - behind];
  const [first, last] = [old[from], old[to - 1]];
  const both = to > from && newTo > from;
  return {
    from,
    to,
    newTo,
    start: both && first?.start === young[from]?.start ? (first?.start ?? 0) : (old[from - 1]?.end ?? 0),
    end:
      both && last && last.end + shift === young[newTo - 1]?.end
        ? last.end
        : (old[to]?.start ?? before.prose.length),
    shift,
  };
}

function isSame(a: Token | undefined, b: Token | undefined, shift: number): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && a.start + shift === b.start;
}

/** The keys under which annotations keep offsets, and indices of tokens. */
const OFFSETS: ReadonlySet<string> = new Set(['start', 'end']);
const TOKENS: ReadonlySet<string> = new Set(['from', 'to', 'lead', 'at']);

/**
 * Deep equality of what is known of the old block and of the new one, but for places, which must have moved with the replacement.
 * What two readings share is the language pack, which knows no places.
 */
export function isAlike(a: unknown, b: unknown, replacement: Replacement, key = ''): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    const { from, to, newTo, start, end, shift } = replacement;
    if (OFFSETS.has(key)) return (a <= start && a === b) || (a >= end && a + shift === b);
    if (TOKENS.has(key)) return (a <= from && a === b) || (a >= to && a + newTo - to === b);
    return a === b;
  }
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1)
      if (!isAlike(a[index], b[index], replacement, key)) return false;
    return true;
  }
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(left);
  // What a map or a set holds is under no key: two of them are alike for nobody.
  if (keys.length === 0 && (a instanceof Map || a instanceof Set)) return false;
  return (
    keys.length === Object.keys(right).length &&
    keys.every((each) => isAlike(left[each], right[each], replacement, each))
  );
}

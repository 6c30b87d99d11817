import type { LanguagePack } from '../../languages/languagePack.ts';
import { brandAcronyms } from '../../languages/organizations/brandAcronyms.ts';
import { onceFor } from '../incremental/onceFor.ts';

/**
 * The well-known body or brand of whose letters these are a slip of the typing hand: one of them, not the first, stands in another place
 * (*SCNF*). Of three letters any two acronyms may differ by an order.
 */
export function slippedAcronym(letters: string, pack: LanguagePack): string | undefined {
  return knownByLetters(pack)
    .get(sorted(letters))
    ?.find((known) => known !== letters && isOneMoved(known, letters));
}

const knownByLetters = onceFor((pack: LanguagePack): ReadonlyMap<string, readonly string[]> => {
  const bodies = pack.acronyms.filter(({ type }) => type === 'organization');
  const names = bodies.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const groups = new Map<string, string[]>();
  for (const name of new Set([...names, ...brandAcronyms()])) {
    if (!/^\p{Lu}{4,6}$/u.test(name)) continue;
    const group = groups.get(sorted(name));
    if (group) group.push(name);
    else groups.set(sorted(name), [name]);
  }
  return groups;
});

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/** Between what both begin and end with, one letter has gone from one end to the other. */
function isOneMoved(one: string, other: string): boolean {
  let [start, end] = [0, one.length];
  while (start < end && one[start] === other[start]) start += 1;
  while (end > start && one[end - 1] === other[end - 1]) end -= 1;
  if (start === 0) return false;
  const [left, right] = [one.slice(start, end), other.slice(start, end)];
  return left.slice(1) + left.charAt(0) === right || right.slice(1) + right.charAt(0) === left;
}

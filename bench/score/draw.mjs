// @ts-check
/**
 * Puts things into an order of chance that a seed and their keys alone decide: the first 25 are a sample, the next 75 are more
 * of it, and what leaves or joins the list moves none of the others.
 * @template T
 * @param {readonly T[]} things
 * @param {(thing: T) => string} keyOf
 * @param {number} seed
 * @returns {T[]}
 */
export function shuffled(things, keyOf, seed) {
  return things
    .map((thing) => ({ thing, place: hash(`${seed}:${keyOf(thing)}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing);
}

/** FNV-1a, its bits mixed once more as MurmurHash3 does. @param {string} key */
function hash(key) {
  let bits = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) bits = Math.imul(bits ^ key.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

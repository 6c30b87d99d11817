/** FNV-1a over UTF-16 code units, an int32: the same on every machine. `before`: the hash of what stands before. */
export function hashText(text: string, from = 0, to = text.length, before = 0x811c9dc5 | 0): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two int32 made one; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 15);
}

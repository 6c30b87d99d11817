import { hashText } from './hashing.ts';

/**
 * Classes of words, found by their hash: a table of two bytes a place, a fingerprint of the word and its narrow class. A word that
 * is not in it is taken for one that is once in 256 times, which the tagger has learned to bear.
 */
export interface WordClasses {
  /** The narrow class, 0 to 255, of a word as it stands, or in small letters; -1 where it has none. */
  narrowOf(text: string, folded: string): number;
  /** The wide class, 0 to 31, that holds a narrow one. */
  wideOf(narrow: number): number;
}

/** Places that a word may stand in, one behind the other. */
export const PROBES = 4;

/** A fingerprint; 0 marks an empty place. */
export function fingerprintOf(hash: number): number {
  return Math.imul(hash, 0x27d4eb2f) >>> 24 || 1;
}

export function placeOf(hash: number, probe: number, places: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 8) + probe) % places;
}

/** `table` has pairs of fingerprint and class; `wide` the wide class of each narrow one. */
export function createWordClasses(table: Uint8Array, wide: Uint8Array): WordClasses {
  const places = table.length >> 1;
  const find = (word: string): number => {
    if (places === 0) return -1;
    const hash = hashText(word);
    const fingerprint = fingerprintOf(hash);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const at = placeOf(hash, probe, places) * 2;
      if (table[at] === 0) return -1;
      if (table[at] === fingerprint) return table[at + 1] ?? -1;
    }
    return -1;
  };
  return {
    narrowOf(text, folded) {
      const own = find(text);
      return own >= 0 || text === folded ? own : find(folded);
    },
    wideOf: (narrow) => (narrow < 0 ? -1 : (wide[narrow] ?? -1)),
  };
}

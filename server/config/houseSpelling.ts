import { editDistance } from '../rules/nearest.ts';

/**
 * What to write for a forbidden spelling where the file does not say: of the name, its parts and its aliases the nearest of as many
 * words (*Macon* is the *Macron* of *Emmanuel Macron*); the whole name where none is near.
 */
export function houseSpelling(spelling: string, name: string, aliases: readonly string[]): string {
  const length = wordsOf(spelling).length;
  const words = wordsOf(name);
  if (words.length === length) return name;
  const parts = words.map((_, at) => words.slice(at, at + length)).filter((part) => part.length === length);
  const candidates = [name, ...parts.map((part) => part.join(' ')), ...aliases];
  let best = name;
  let least = spelling.length / 2;
  for (const candidate of candidates) {
    const distance = editDistance(spelling.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

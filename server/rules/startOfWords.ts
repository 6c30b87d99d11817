import type { Scene } from '../analysis/scene.ts';
import { fold } from '../analysis/tokens.ts';

/** True for a word that begins with a small letter, unless that is how its name is written: *eBay*, *iPhone*, *bell hooks*. */
export function startsInLowerCase({ reader, prose }: Scene, at: number): boolean {
  const word = reader.tokens[at];
  if (word?.kind !== 'word' || !/^\p{Ll}/u.test(word.text) || /\p{Lu}/u.test(word.text)) return false;
  if (/[.@/]/.test(word.text) || /^\p{Lu}/u.test(particleOf(reader, at))) return false;
  const words = fold(prose.slice(word.start, word.start + LONGEST_NAME));
  return !reader.lexicon.pack.lowerCaseNames.some(
    (name) => words.startsWith(fold(name)) && !/[\p{L}\p{N}]/u.test(words.charAt(name.length)),
  );
}

const LONGEST_NAME = 40;

/** The word behind a particle: *van der Berg*, *de Gaulle*. */
function particleOf(reader: Scene['reader'], at: number): string {
  return reader.lexicon.words.nameParticles.has(reader.wordAt(at) ?? '')
    ? (reader.tokens[at + 1]?.text ?? '')
    : '';
}

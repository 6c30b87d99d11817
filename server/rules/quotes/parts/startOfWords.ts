import type { BlockQuotation } from '../../../analysis/quotations/blockQuotations.ts';
import type { Scene } from '../../../analysis/scene.ts';
import { fold, isCapitalised } from '../../../analysis/words/tokens.ts';

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

/** *“We Are the Harbour.”*: a common word after the first has a capital too, as titles in English have it. */
export function isInTitleCase({ reader }: Scene, { from, to }: BlockQuotation): boolean {
  const words = reader.tokens
    .slice(from, Math.min(to, from + LONGEST_TITLE))
    .filter(({ kind, text }) => kind === 'word' && text.length > 1);
  const [, second] = words;
  if (second && isCapitalised(second) && reader.lexicon.isCommon(second.folded)) return true;
  const long = words.filter(({ text }) => text.length > 2);
  return to - from <= LONGEST_TITLE && long.length > 1 && long.every(isCapitalised);
}

/** Tokens. */
const LONGEST_TITLE = 12;

const LONGEST_NAME = 40;

/** The word behind a particle: *van der Berg*, *de Gaulle*. */
function particleOf(reader: Scene['reader'], at: number): string {
  return reader.lexicon.words.nameParticles.has(reader.wordAt(at) ?? '')
    ? (reader.tokens[at + 1]?.text ?? '')
    : '';
}

import { numberWordsAt } from '../numbers/numberWords.ts';
import { isBoundary, isCapitalisedAt, type Reader } from '../words/reader.ts';
import { beginsTitle } from './capitalTitles.ts';

/**
 * Whether the word that opens a sentence begins a name. Its capital tells nothing, so a word of the language is a name only with
 * what follows it: *Rose Martin*, *Brown said*, *Green Party*.
 */
export function opensName(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  const word = wordAt(at) ?? '';
  const given = lexicon.firstNames.has(word);
  const common = lexicon.isCommon(word);
  if (!common && !lexicon.isWord(word)) return !isWrittenNumber(reader, at);
  if (isCapitalisedAt(reader, at + 1)) return given || !common || endsInHead(reader, at + 1);
  if (isSubject(reader, at))
    return given || lexicon.surnames.has(word) || !(common || lexicon.isInflected(word));
  if (lexicon.isFunction(word) || !(given || lexicon.surnames.has(word))) return false;
  return common ? wordAt(at + 1) === ',' && given : !isContent(reader, at + 1) || isVerbLike(reader, at + 1);
}

/** *Vingt-cinq élus*, *Thirty-two jobs*: no list of words has all numbers that take a hyphen. */
function isWrittenNumber({ tokens, lexicon }: Reader, at: number): boolean {
  return numberWordsAt(tokens, at, lexicon.pack.cardinals) !== undefined;
}

/** A finite verb follows, or a possessive ending. */
function isSubject({ lexicon, wordAt }: Reader, at: number): boolean {
  const next = wordAt(at + 1) ?? '';
  return (
    lexicon.possessives.has(next) ||
    lexicon.verbs.get(next)?.some((reading) => reading.mood === 'finite') === true
  );
}

/** A word that may be the noun of an adjective: *brown bears*, *long lines*. */
function isContent(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token?.kind === 'word' && !isBoundary(reader, at);
}

/** *Trump took offense*, *Sanders wants it*: what may be a verb that no list holds. */
export function isVerbLike({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return lexicon.pastForms.has(word) || lexicon.pack.verbEndings.some((ending) => word.endsWith(ending));
}

/** *Green Party*, *White House*: the capitals that follow end in a word that heads names. */
function endsInHead(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  if (lexicon.isFunction(wordAt(at - 1) ?? '')) return false;
  let last = at;
  while (last < at + 4 && isCapitalisedAt(reader, last + 1) && !beginsTitle(reader, last + 1)) last += 1;
  return lexicon.lastHeads.has(wordAt(last) ?? '') && !lexicon.places.byFirst.has(wordAt(at) ?? '');
}

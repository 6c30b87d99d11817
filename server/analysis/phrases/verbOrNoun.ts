import { determinerAt, isLower, type Reader } from '../words/reader.ts';
import type { VerbReading } from '../words/verbTable.ts';

/** *la note*, *this report*, *Lee’s claim*, *secretary of state*: where a form of a verb is a noun. */
export function isNounHere(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  // *lors d’un point presse*: whom one tells is a noun unless a pronoun stands before it.
  const { addressees } = lexicon.words;
  if (addressees.has(wordAt(at) ?? '') && !lexicon.pronouns.has(wordAt(at - 1) ?? '')) return true;
  const before = wordAt(at - 1);
  if (before === undefined) return false;
  const readings = lexicon.verbs.get(wordAt(at) ?? '') ?? [];
  if (readings.every((reading) => reading.mood === 'gerund')) return false;
  if (lexicon.complementPrepositions.has(before) && !canFollowPreposition(reader, before, readings))
    return true;
  if (isDetermined(reader, at, readings)) return true;
  return isStacked(reader, at, readings);
}

/** *de dire*, *to say*; of *secretary of state* the word is a noun. */
function canFollowPreposition(reader: Reader, before: string, readings: readonly VerbReading[]): boolean {
  const { infinitivePrepositions } = reader.lexicon;
  return infinitivePrepositions.has(before) && readings.some(({ mood }) => mood === 'infinitive');
}

/** Behind a determiner that is no object pronoun, or behind a possessor. */
function isDetermined(reader: Reader, at: number, readings: readonly VerbReading[]): boolean {
  const { lexicon, wordAt, tokens } = reader;
  const before = wordAt(at - 1) ?? '';
  // A closing single mark looks like the apostrophe of a plural possessor.
  if (lexicon.possessives.has(before) && tokens[at - 1]?.kind === 'word')
    return readings.every(({ mood }) => !HALF.has(mood));
  if (!determinerAt(reader, at - 1)) return false;
  const clitic = lexicon.words.preverbal.has(before);
  // *Luc Roy les appelle*: no list holds it as a noun.
  const { nounGenders } = lexicon.pack;
  const word = wordAt(at) ?? '';
  if (clitic && nounGenders && !nounGenders.lookUp(word) && !lexicon.nouns.byFirst.has(word)) return false;
  return !(
    clitic &&
    (lexicon.pronouns.has(wordAt(at - 2) ?? '') || readings.some((reading) => reading.auxiliary))
  );
}

const HALF: ReadonlySet<VerbReading['mood']> = new Set(['participle', 'gerund']);

/**
 * *the stock answer*, *secretary of state*, *the terror attack is*: a form that is also the infinitive needs a plural subject,
 * so behind a word that can be none it is a noun.
 */
function isStacked(reader: Reader, at: number, readings: readonly VerbReading[]): boolean {
  const { lexicon, wordAt, tokens } = reader;
  if (isModified(reader, at)) return true;
  if (!readings.some(({ mood }) => mood === 'infinitive')) return false;
  // *the statement read*: a past that looks the same may have any subject.
  if (readings.some(({ tense }) => tense !== undefined && tense !== 'present')) return false;
  if (!readings.some(({ mood }) => mood === 'finite')) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || isPlural(reader, before.folded) || endsPhrase(reader, before.folded))
    return false;
  if (isLower(before)) return true;
  // *Kim and Lee say*
  let back = at - 1;
  while (tokens[back]?.kind === 'word' && !isLower(tokens[back])) back -= 1;
  return !lexicon.words.coordinators.has(wordAt(back) ?? '');
}

/** *his recent remarks about*: a reporting noun with an adjective, its determiner before and a preposition behind. */
function isModified(reader: Reader, at: number): boolean {
  const { lexicon, wordAt, tokens } = reader;
  if (!lexicon.words.reportingNouns.has(wordAt(at) ?? '') || !isLower(tokens[at - 1])) return false;
  if (lexicon.nouns.byFirst.has(wordAt(at - 1) ?? '')) return false;
  const determined =
    determinerAt(reader, at - 2) !== undefined || lexicon.possessives.has(wordAt(at - 2) ?? '');
  return determined && lexicon.prepositions.byFirst.has(wordAt(at + 1) ?? '');
}

function isPlural({ lexicon }: Reader, word: string): boolean {
  return (
    (word.endsWith('s') && !lexicon.possessives.has(word)) ||
    lexicon.nouns.byFirst
      .get(word)
      ?.some(({ value, words }) => words.length === 1 && value.number === 'plural') === true
  );
}

function endsPhrase({ lexicon }: Reader, word: string): boolean {
  return (
    lexicon.pronouns.has(word) ||
    lexicon.words.coordinators.has(word) ||
    lexicon.words.relatives.has(word) ||
    lexicon.words.adverbs.has(word) ||
    lexicon.words.preverbal.has(word) ||
    lexicon.infinitivePrepositions.has(word) ||
    lexicon.prepositions.byFirst.has(word) ||
    lexicon.verbs.get(word)?.some(({ auxiliary }) => auxiliary) === true
  );
}

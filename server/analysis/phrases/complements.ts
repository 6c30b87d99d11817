import { findName, type Name } from '../names/names.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import {
  determinerAt,
  isBoundary,
  isComplementPreposition,
  isLower,
  isVerbOfPlural,
  type Reader,
} from '../words/reader.ts';
import { isAllCapitals } from '../words/tokens.ts';

/** Reads the phrase that begins at a token; a complement may hold one. */
type ReadPhrase = (reader: Reader, at: number) => { readonly to: number } | undefined;

/** Where what belongs to a noun ends, and the name that begins there where it is known. */
export interface Complements {
  readonly to: number;
  readonly name: Name | undefined;
}

/** What follows a noun and belongs to it: adjectives, and complements behind prepositions (*du pays*, *à la sécurité*). */
export function readComplements(reader: Reader, at: number, readPhrase: ReadPhrase): Complements {
  let to = postposedEnd(reader, at, readPhrase) ?? skipAdjectives(reader, at);
  for (let count = 0; count < 4; count += 1) {
    const end = complementEnd(reader, to);
    if (end === undefined) return coordinated(reader, to) ?? { to, name: undefined };
    to = end;
  }
  return { to, name: undefined };
}

/** *close to the talks*, *familiar with Mr Lee’s plans*: an adjective with its complement, behind an English noun. */
function postposedEnd(reader: Reader, at: number, readPhrase: ReadPhrase): number | undefined {
  const { lexicon, wordAt } = reader;
  if (!lexicon.pack.postposedAdjectives?.includes(wordAt(at) ?? '')) return undefined;
  if (!lexicon.prepositions.byFirst.has(wordAt(at + 1) ?? '')) return undefined;
  const phrase = readPhrase(reader, at + 2);
  if (phrase) return phrase.to;
  // Behind a determiner *talks* is no verb.
  const noun = determinerAt(reader, at + 2) && isLower(reader.tokens[at + 3]) ? at + 4 : at + 2;
  return plainEnd(reader, noun) ?? (noun === at + 4 ? noun : undefined);
}

function plainEnd(reader: Reader, at: number): number | undefined {
  let end = at;
  while (end < at + 4 && !isBoundary(reader, end) && isPlain(reader, end)) end += 1;
  return end > at ? end : undefined;
}

/** A small letter, or a capital that names nobody: *président de la République*. */
function isPlain({ tokens, lexicon }: Reader, at: number): boolean {
  const token = tokens[at];
  return isLower(token) || (token?.kind === 'word' && lexicon.plainCapitals.has(token.folded));
}

/** *de la Transition écologique et solidaire Brune Poirson*: what `et` adds belongs to the noun when a name follows it. */
function coordinated(reader: Reader, at: number): Complements | undefined {
  const { lexicon, wordAt } = reader;
  if (!lexicon.words.coordinators.has(wordAt(at) ?? '')) return undefined;
  if (lexicon.pack.headLast) return secondRole(reader, at + 1);
  let to = isComplementPreposition(reader, at + 1)
    ? (complementEnd(reader, at + 1) ?? at)
    : skipAdjectives(reader, at + 1);
  if (to <= at + 1) return undefined;
  to = complementEnd(reader, to) ?? to;
  const name = findName(reader, wordAt(to) === ',' ? to + 1 : to);
  return name && name.type !== 'place' ? { to, name: name.lead === to ? name : undefined } : undefined;
}

/** *founder and CEO Ann Lee*, *longtime friend and neighbor Bob Hale*: two roles of one, if the second has no capital of its own. */
function secondRole(reader: Reader, start: number): Complements | undefined {
  const { lexicon, wordAt, tokens } = reader;
  if (determinerAt(reader, start)) return undefined;
  for (let at = start; at < start + MOST_MODIFIERS; at += 1) {
    const token = tokens[at];
    if (!token || (!isLower(token) && !isAllCapitals(token)) || isBoundary(reader, at)) return undefined;
    const noun = matchPhrase(lexicon.nouns, wordAt, at);
    if (noun?.value.category !== 'role' || noun.value.number !== 'singular') continue;
    const to = at + noun.words.length;
    const name = findName(reader, to);
    if (name?.lead === to && name.type !== 'place' && name.type !== 'organization') return { to, name };
  }
  return undefined;
}

/** Words of the second role at most. */
const MOST_MODIFIERS = 4;

/** Adjectives, and a party or a body named by its acronym: *le maire LR de Lyon*. */
function skipAdjectives(reader: Reader, at: number): number {
  let to = at;
  if (reader.lexicon.pack.headLast) return at;
  const name = reader.tokens[at]?.text.length === 1 ? undefined : findName(reader, at);
  if (name?.kind === 'acronym' && name.from === at && findName(reader, name.to)?.lead !== name.to)
    to = name.to;
  const most = to + 3;
  // *les élus restent dans l’incertitude*
  while (
    to < most &&
    !isBoundary(reader, to) &&
    isLower(reader.tokens[to]) &&
    !reader.lexicon.clauseWords.has(reader.wordAt(to) ?? '') &&
    !isVerbOfPlural(reader, to)
  )
    to += 1;
  return to;
}

function complementEnd(reader: Reader, at: number): number | undefined {
  const { lexicon } = reader;
  const word = reader.wordAt(at);
  if (word === undefined || !isComplementPreposition(reader, at)) return undefined;
  let to = isComplementPreposition(reader, at + 1) && !determinerAt(reader, at + 1) ? at + 2 : at + 1;
  if (lexicon.words.addressees.has(reader.wordAt(to) ?? '')) return undefined;
  const determined = determinerAt(reader, to) !== undefined;
  if (determined) to += 1;
  const name = findName(reader, to);
  // *du Rassemblement national*, but not *dans un rassemblement*
  if (lexicon.words.addressees.has(reader.wordAt(to) ?? '')) return undefined;
  if (lexicon.words.venues.has(reader.wordAt(to) ?? '') && name?.lead !== to) return undefined;
  if (name && name.lead === to) {
    if (isAddress(reader, at, name)) return undefined;
    return afterName(reader, name.to);
  }
  // *de 24 ans*
  if (reader.tokens[to]?.kind === 'number' && isLower(reader.tokens[to + 1])) return to + 2;
  // *told residents to leave*: behind *to* a word alone may be a verb.
  if (!determined && lexicon.pack.headLast && lexicon.pack.addressPrepositions.includes(word))
    return matchPhrase(lexicon.nouns, reader.wordAt, to) && plainEnd(reader, to);
  return plainEnd(reader, to);
}

/** *le maire de Lyon sortant*, *a spokesman for the Feingold campaign*, *for Germany’s media boards*: what follows a name inside a complement. */
function afterName(reader: Reader, at: number): number {
  // Behind a possessive *state* is no verb.
  const owned =
    reader.lexicon.possessives.has(reader.wordAt(at) ?? '') && isLower(reader.tokens[at + 1])
      ? (plainEnd(reader, at + 2) ?? at + 2)
      : undefined;
  if (owned !== undefined) return owned;
  return reader.lexicon.pack.headLast ? (plainEnd(reader, at) ?? at) : skipAdjectives(reader, at);
}

/** *à l’AFP*, *à Politico*, *to Reuters*: to whom it was said, not what the speaker is head of. */
function isAddress(reader: Reader, at: number, name: Name): boolean {
  return reader.lexicon.pack.addressPrepositions.includes(reader.wordAt(at) ?? '') && name.type !== 'place';
}

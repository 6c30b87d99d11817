import type { Gender } from '../../languages/languagePack.ts';
import type { EntityType } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isBoundary, isLower, type Reader } from '../words/reader.ts';
import { isAllCapitals, isCapitalised } from '../words/tokens.ts';
import { isBodyNoun, isInitials, isLeadingFamilyName } from './capitalTitles.ts';

/** What an unlisted name may be, and whether a first name tells it. */
export interface NameGuess {
  readonly type: EntityType | undefined;
  readonly gender?: Gender | undefined;
  readonly firstName?: true;
}

/** What an unlisted name may be, from its words: *Prize*, *Stade* and *Inc* tell a thing, a first name tells a person. */
export function guessType(reader: Reader, from: number, to: number): NameGuess {
  const several = to > from + 1;
  const given = firstNameAt(reader, from);
  const head = several ? headType(reader, from, to, given !== undefined) : undefined;
  if (head) return { type: head };
  if (given) {
    if (several && isPhrase(reader, from, to)) return { type: 'other' };
    const gender = given === 'either' ? undefined : given;
    return { type: several || !isDefinite(reader, from - 1) ? 'person' : undefined, gender, firstName: true };
  }
  if (several && (isLeadingFamilyName(reader, from) || isInitials(reader.tokens[from]?.text ?? '')))
    return { type: 'person' };
  if (several && isKeptBack(reader, to)) return { type: 'person' };
  return {
    type: singleType(reader, from, to) ?? labelOf(reader, from - 1, to) ?? shapeType(reader, from, to),
  };
}

/** The gender of the first name at a token; of a compound the first part is enough. */
function firstNameAt({ lexicon, wordAt }: Reader, at: number): Gender | 'either' | undefined {
  const word = wordAt(at) ?? '';
  return lexicon.firstNames.get(word) ?? lexicon.firstNames.get(word.split('-', 1)[0] ?? '');
}

/** *Detlef S.*: a surname of one letter. */
function isKeptBack({ tokens }: Reader, to: number): boolean {
  return tokens[to - 1]?.text === '.' && tokens[to - 2]?.text.length === 1;
}

/** *Robert Koch Institute*, *University of Leeds*: by the last word before a preposition, or by the first. */
function headType(reader: Reader, from: number, to: number, given: boolean): EntityType | undefined {
  const { lexicon, wordAt } = reader;
  let last = from;
  while (last + 1 < to && isCapitalisedOrNumber(reader, last + 1)) last += 1;
  const word = wordAt(last) ?? '';
  const isName = given && last === from + 1 && (lexicon.surnames.has(word) || to > last + 1);
  const type = last > from ? lexicon.lastHeads.get(word) : undefined;
  if (type) return isName ? 'person' : type;
  if (given) return undefined;
  const first = lexicon.firstHeads.get(wordAt(from) ?? '');
  if (first) return first;
  for (let at = from; at < to; at += 1) if (isBodyNoun(reader, at)) return 'organization';
  return undefined;
}

function isCapitalisedOrNumber(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && (token.kind === 'number' || isCapitalised(token));
}

/** *Rose Bowl*, *Faith Matters*: a first name that is a word, before a word that is no surname. */
function isPhrase({ lexicon, wordAt }: Reader, from: number, to: number): boolean {
  return isPlainWord(lexicon, wordAt(to - 1) ?? '') && lexicon.isWord(wordAt(from) ?? '');
}

/** A word of the language that nobody is called by. */
function isPlainWord(lexicon: Lexicon, word: string): boolean {
  return lexicon.isWord(word) && !lexicon.surnames.has(word) && !lexicon.firstNames.has(word);
}

/** *the League*, *the Cup*: one word in capitals that heads names, or any other word of the language. */
function singleType(reader: Reader, from: number, to: number): EntityType | undefined {
  if (to > from + 1) return undefined;
  const { lexicon } = reader;
  const word = reader.wordAt(from) ?? '';
  if (isBodyNoun(reader, from)) return 'organization';
  const head = lexicon.lastHeads.get(word) ?? lexicon.firstHeads.get(word);
  if (head) return lexicon.surnames.has(word) ? undefined : head;
  // One rare word may be the surname of somebody: *Hale*.
  return isPlainWord(lexicon, word) && lexicon.isCommon(word) ? 'other' : undefined;
}

/** *CO2*, *P450*, *III*: no body. */
const NUMBERED = /\d|^[IVX]+$/u;

/** Letters in capitals stand for a body; a word of the language is the name of a thing. */
function shapeType(reader: Reader, from: number, to: number): EntityType | undefined {
  const { lexicon, tokens } = reader;
  for (const token of tokens.slice(from, to)) {
    if (
      isAllCapitals(token) &&
      token.text.length <= 6 &&
      !isInitials(token.text) &&
      !NUMBERED.test(token.text)
    )
      return 'organization';
  }
  return to > from + 1 && isPlainWord(lexicon, reader.wordAt(to - 1) ?? '') ? 'other' : undefined;
}

/** *l’Yonne Républicaine*, *l’émission Fort Boyard*, *the Sun*: people have no article, and a noun before a name says what it is. */
function labelOf(reader: Reader, before: number, to: number): EntityType | undefined {
  const { lexicon, wordAt } = reader;
  const word = wordAt(before);
  if (word === undefined) return undefined;
  // *the Kurds*, *les Kanaks* are people.
  if (isDefinite(reader, before))
    return isPlural(reader, before, to) || isAttribute(reader, to) ? undefined : 'organization';
  // *le ministre de la Défense Luc Roy*: a noun that names somebody's office says nothing of him.
  if (!isLower(reader.tokens[before])) return undefined;
  if (lexicon.words.titledNouns.has(word)) return 'other';
  const category = matchPhrase(lexicon.nouns, wordAt, before)?.value.category;
  return category === 'body' || category === 'document' ? 'organization' : undefined;
}

function isDefinite({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return (
    lexicon.determiners.get(lexicon.pack.tokens.contractions[word]?.determiner ?? word)?.kind === 'definite'
  );
}

function isPlural({ wordAt }: Reader, before: number, to: number): boolean {
  return to === before + 2 && /[^s]s$/u.test(wordAt(to - 1) ?? '');
}

/** *the Obama administration*: before its noun a name may be anybody's. */
function isAttribute(reader: Reader, to: number): boolean {
  const next = reader.tokens[to];
  return reader.lexicon.pack.headLast === true && isLower(next) && !isBoundary(reader, to);
}

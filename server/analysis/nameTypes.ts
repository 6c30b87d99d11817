import type { Gender } from '../languages/languagePack.ts';
import type { EntityType } from './analysedArticle.ts';
import { isBodyNoun, isInitials, isLeadingFamilyName } from './capitalTitles.ts';
import type { Lexicon } from './lexicon.ts';
import { matchPhrase } from './phraseTable.ts';
import type { Reader } from './reader.ts';
import { isAllCapitals, isCapitalised } from './tokens.ts';

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
    return { type: several ? 'person' : undefined, gender, firstName: true };
  }
  if (several && (isLeadingFamilyName(reader, from) || isInitials(reader.tokens[from]?.text ?? '')))
    return { type: 'person' };
  return { type: labelOf(reader, from - 1) ?? shapeType(reader, from, to) };
}

/** The gender of the first name at a token; of a compound the first part is enough. */
function firstNameAt({ lexicon, wordAt }: Reader, at: number): Gender | 'either' | undefined {
  const word = wordAt(at) ?? '';
  return lexicon.firstNames.get(word) ?? lexicon.firstNames.get(word.split('-', 1)[0] ?? '');
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

/** Letters in capitals stand for a body; a word of the language is the name of a thing. */
function shapeType(reader: Reader, from: number, to: number): EntityType | undefined {
  const { lexicon, tokens } = reader;
  for (const token of tokens.slice(from, to)) {
    if (isAllCapitals(token) && token.text.length <= 6 && !isInitials(token.text)) return 'organization';
  }
  if (to === from + 1 && isBodyNoun(reader, from)) return 'organization';
  const last = reader.wordAt(to - 1) ?? '';
  // One rare word may be the surname of somebody: *Hale*.
  return isPlainWord(lexicon, last) && (to > from + 1 || lexicon.isCommon(last)) ? 'other' : undefined;
}

/** *l’Yonne Républicaine*, *l’émission Fort Boyard*, *the Sun*: people have no article, and a noun before a name says what it is. */
function labelOf(reader: Reader, before: number): EntityType | undefined {
  const { lexicon, wordAt } = reader;
  const word = wordAt(before);
  if (word === undefined) return undefined;
  if (
    lexicon.determiners.get(lexicon.pack.tokens.contractions[word]?.determiner ?? word)?.kind === 'definite'
  )
    return 'organization';
  if (lexicon.words.titledNouns.has(word)) return 'other';
  const category = matchPhrase(lexicon.nouns, wordAt, before)?.value.category;
  return category === 'body' || category === 'document' ? 'organization' : undefined;
}

import type { Span } from '../../article/span.ts';
import type { Gender, Honorific, KnownName } from '../../languages/languagePack.ts';
import type { EntityType, Token } from '../analysedArticle.ts';
import { nameWords } from '../words/nameKeys.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isCapitalisedAt, type Reader } from '../words/reader.ts';
import { isAllCapitals, isCapitalised } from '../words/tokens.ts';
import { isFirstName, isInitials, isLeadingFamilyName, isTitle, titleEnd } from './capitalTitles.ts';
import { guessType } from './nameTypes.ts';
import { hasParticle, institutionEnd, isForeignParticle, isTitleWord, properEnd } from './properWords.ts';

/** A proper name. `from`…`to` are its tokens without honorific; `lead` is where the honorific begins, or `from`. */
export interface Name extends Span {
  readonly from: number;
  readonly to: number;
  readonly lead: number;
  readonly text: string;
  /** Folded words, for comparison with other names. */
  readonly words: readonly string[];
  /** Equal for the same name however it is written, a known name and its acronym included. */
  readonly key: string;
  readonly kind: 'name' | 'acronym';
  readonly type: EntityType | undefined;
  readonly gender: Gender | undefined;
  readonly honorific: Honorific | undefined;
  readonly known: KnownName | undefined;
  readonly firstName: boolean;
  /** A town where no place need stand: it may be somebody's surname. */
  readonly surname: boolean;
  /** How likely the tagger takes it for a name of each of `ENTITY_TYPES`, in thirty-thirds. */
  readonly typeShares?: readonly number[];
  /** The tagger takes it for no name. */
  readonly doubtful?: true;
}

/** A name that shows who it is without another: of several words, known, a place, an acronym. */
export function isFull(name: Name): boolean {
  if (name.words.length > 1 || name.known !== undefined || name.kind === 'acronym') return true;
  return name.type === 'place' && !name.surname;
}

/** Every name of a block that the rules see, outermost only, in order. */
export function proposeNames(reader: Reader): Name[] {
  const names: Name[] = [];
  if (reader.shouting) return names;
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const name = proposeName(reader, at);
    if (name) names.push(name);
    // *Secretary of State John Kerry*: inside a title no name begins.
    at = Math.max(at, (name?.to ?? titleEnd(reader, at)) - 1);
  }
  return names;
}

/** The name that begins at token `at` (an honorific may stand before it), or undefined. */
export function findName(reader: Reader, at: number): Name | undefined {
  return reader.nameAt ? reader.nameAt(at) : proposeName(reader, at);
}

export function proposeName(reader: Reader, at: number): Name | undefined {
  const { lexicon, wordAt } = reader;
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || reader.shouting) return undefined;
  const honorific = lexicon.honorifics.get(token.folded);
  if (honorific && isCapitalised(token)) {
    const start = wordAt(at + 1) === '.' ? at + 2 : at + 1;
    const end = properEnd(reader, start, true);
    if (end > start) {
      const gender = honorific.gender ?? guessType(reader, start, end).gender;
      return nameOf(reader, at, start, end, { honorific, type: 'person', gender });
    }
  }
  if (!mayBegin(reader, at) || isTitle(reader, at)) return undefined;
  const known = matchPhrase(lexicon.knownNames, wordAt, at);
  if (known && isWritten(reader, at, known.words.length) && isSpelled(known.value, token)) {
    const to = withStop(reader, at + known.words.length);
    if (properEnd(reader, at, false) <= to || startsPerson(reader, to) || isCountryOf(known.value, token)) {
      return nameOf(reader, at, at, to, { known: known.value, type: known.value.type });
    }
  }
  const place = matchPhrase(lexicon.places, wordAt, at);
  const end = properEnd(reader, at, false);
  if (place && isWritten(reader, at, place.words.length)) {
    const to = withStop(reader, at + place.words.length);
    if (end <= to || (startsPerson(reader, to) && !lexicon.firstNames.has(token.folded))) {
      const surname = !lexicon.locatives.has(wordAt(at - 1) ?? '');
      return nameOf(reader, at, at, to, { type: 'place', surname });
    }
  }
  const institution = institutionEnd(reader, at, end);
  if (institution > end) return nameOf(reader, at, at, institution, { type: 'organization' });
  if (end === at || isTitleWord(reader, at, end) || isOrigin(reader, at, end)) return undefined;
  const to = isAllCapitals(token) && startsPerson(reader, at + 1) ? at + 1 : end;
  return nameOf(reader, at, at, to, guessType(reader, at, to));
}

/** A capital, or a particle before one that is no word of this language: *de Maizière said*, *al-Qaida*. */
function mayBegin(reader: Reader, at: number): boolean {
  if (isCapitalisedAt(reader, at)) return true;
  return isForeignParticle(reader, at) ? isCapitalisedAt(reader, at + 1) : hasParticle(reader, at);
}

/** *West German*, *South Korean* before an office: where somebody is from. */
function isOrigin(reader: Reader, at: number, end: number): boolean {
  const { lexicon, wordAt } = reader;
  return end > at + 1 && lexicon.demonyms.has(wordAt(end - 1) ?? '') && !isFirstName(reader, end - 2);
}

/** *le député LFI Alexis Corbière*, *le procureur de Paris Rémy Heitz*: a first name and a surname are a name of their own. */
function startsPerson(reader: Reader, at: number): boolean {
  if (isLeadingFamilyName(reader, at)) return true;
  const before = reader.tokens[at - 1];
  // *à l’AFP A. Zahidul Islam*
  if (
    before &&
    isAllCapitals(before) &&
    isInitials(reader.tokens[at]?.text ?? '') &&
    reader.wordAt(at + 1) === '.'
  )
    return isCapitalisedAt(reader, at + 2);
  return isFirstName(reader, at) && isCapitalisedAt(reader, at + 1);
}

/** *US Defense Department*: letters that stand for a country are a name of their own. */
function isCountryOf(known: KnownName, token: Token): boolean {
  return known.type === 'place' && isAllCapitals(token);
}

/** The stop of *U.N.* belongs to it. */
function withStop(reader: Reader, to: number): number {
  return reader.wordAt(to) === '.' && /^\p{Lu}(?:\.\p{Lu})+$/u.test(reader.tokens[to - 1]?.text ?? '')
    ? to + 1
    : to;
}

/** Every word of a known name is capitalised in the text, small words apart. */
function isWritten(reader: Reader, at: number, length: number): boolean {
  const first = reader.tokens[at];
  if (!first || !mayBegin(reader, at)) return false;
  if (length > 1) return true;
  if (isAllCapitals(first)) return true;
  return !reader.sentenceStarts.has(at) || !reader.lexicon.isCommon(first.folded);
}

/** *IT* and *US* are acronyms, *It* and *Us* are words; *Nato* is listed as a spelling of its own. */
function isSpelled(known: KnownName, first: Token): boolean {
  if (isAllCapitals(first)) return true;
  const inCapitals = (name: string) => name === name.toUpperCase() && !name.includes(' ');
  return [known.name, ...(known.aliases ?? [])].some((name) => !inCapitals(name));
}

export interface NameParts {
  readonly honorific?: Honorific;
  readonly known?: KnownName;
  readonly type?: EntityType | undefined;
  readonly gender?: Gender | undefined;
  readonly firstName?: boolean;
  readonly surname?: boolean;
}

export function nameOf(reader: Reader, lead: number, from: number, to: number, parts: NameParts): Name {
  const tokens = reader.tokens.slice(from, to);
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const text = textOf(tokens);
  const words = nameWords(text);
  const single =
    tokens.length === 1 && tokens[0] !== undefined && isAllCapitals(tokens[0]) && tokens[0].text.length <= 6;
  return {
    lead,
    from,
    to,
    start,
    end,
    text,
    words,
    key: parts.known ? `known ${(parts.known.expansion ?? parts.known.name).toLowerCase()}` : words.join(' '),
    kind: single ? 'acronym' : 'name',
    type: parts.type,
    gender: parts.gender,
    honorific: parts.honorific,
    known: parts.known,
    firstName: parts.firstName ?? false,
    surname: parts.surname ?? false,
  };
}

/** The words of a name as they stand, whatever blank space lay between them. */
function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    text += before && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
}

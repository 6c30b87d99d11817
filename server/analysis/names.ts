import type { Span } from '../article/span.ts';
import type { Gender, Honorific, KnownName } from '../languages/languagePack.ts';
import type { EntityType, Token } from './analysedArticle.ts';
import { matchPhrase } from './lexicon.ts';
import { nameWords } from './nameKeys.ts';
import { isBoundary, type Reader } from './nounPhrases.ts';
import { isAllCapitals, isCapitalised } from './tokens.ts';

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
}

/** Every name of a block, outermost only, in order. */
export function findNames(reader: Reader): Name[] {
  const names: Name[] = [];
  if (reader.shouting) return names;
  for (let at = 0; at < reader.tokens.length; at += 1) {
    const name = findName(reader, at);
    if (!name) continue;
    names.push(name);
    at = name.to - 1;
  }
  return names;
}

/** The name that begins at token `at` (an honorific may stand before it), or undefined. */
export function findName(reader: Reader, at: number): Name | undefined {
  const { lexicon, wordAt } = reader;
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || reader.shouting) return undefined;
  const honorific = lexicon.honorifics.get(token.folded);
  if (honorific && isCapitalised(token)) {
    const start = wordAt(at + 1) === '.' ? at + 2 : at + 1;
    const end = properEnd(reader, start, true);
    if (end > start)
      return nameOf(reader, at, start, end, { honorific, type: 'person', gender: honorific.gender });
  }
  if (!isCapitalised(token) || isTitle(reader, at)) return undefined;
  const known = matchPhrase(lexicon.knownNames, wordAt, at);
  if (known && isWritten(reader, at, known.words.length) && isSpelled(known.value, token)) {
    const to = at + known.words.length;
    if (properEnd(reader, at, false) <= to || startsPerson(reader, to)) {
      return nameOf(reader, at, at, to, { known: known.value, type: known.value.type });
    }
  }
  const place = matchPhrase(lexicon.places, wordAt, at);
  const end = properEnd(reader, at, false);
  if (place && isWritten(reader, at, place.words.length)) {
    const to = at + place.words.length;
    if (end <= to || (startsPerson(reader, to) && !lexicon.firstNames.has(token.folded))) {
      return nameOf(reader, at, at, to, { type: 'place' });
    }
  }
  const institution = institutionEnd(reader, at, end);
  if (institution > end) return nameOf(reader, at, at, institution, { type: 'organization' });
  if (end === at || isTitleWord(reader, at, end)) return undefined;
  return guess(reader, at, isAllCapitals(token) && startsPerson(reader, at + 1) ? at + 1 : end);
}

/** *le député LFI Alexis Corbière*, *le procureur de Paris Rémy Heitz*: a first name and a surname are a name of their own. */
function startsPerson(reader: Reader, at: number): boolean {
  const word = reader.wordAt(at) ?? '';
  const { firstNames } = reader.lexicon;
  if (!firstNames.has(word) && !firstNames.has(word.split('-')[0] ?? '')) return false;
  return isCapitalisedAt(reader, at) && isCapitalisedAt(reader, at + 1);
}

/** *Banque publique d’investissement*: a body's noun in capitals, small adjectives, and what it is for. `end` where there is none. */
function institutionEnd(reader: Reader, at: number, end: number): number {
  const { lexicon } = reader;
  if (lexicon.pack.headLast || end !== at + 1 || !isBody(reader, at)) return end;
  let to = end;
  while (to < end + 2 && isPlainWord(reader, to)) to += 1;
  if (to === end || !lexicon.complementPrepositions.has(reader.wordAt(to) ?? '')) return end;
  return isPlainWord(reader, to + 1) ? to + 2 : end;
}

function isPlainWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && !isCapitalised(token) && !isBoundary(reader, at);
}

/** *Musicologist Beatrice Amadi*, *la Drômoise Camille Royer*: a capital that its place explains, before a first name. */
function isTitleWord(reader: Reader, at: number, end: number): boolean {
  const { lexicon, wordAt } = reader;
  if (
    end < at + 3 ||
    !lexicon.firstNames.has(wordAt(at + 1) ?? '') ||
    lexicon.firstNames.has(wordAt(at) ?? '')
  )
    return false;
  return reader.sentenceStarts.has(at) || lexicon.determiners.has(wordAt(at - 1) ?? '');
}

/** Every word of a known name is capitalised in the text, small words apart. */
function isWritten(reader: Reader, at: number, length: number): boolean {
  const first = reader.tokens[at];
  if (!first || !isCapitalised(first)) return false;
  if (length > 1) return true;
  return !reader.sentenceStarts.has(at) || !reader.lexicon.isCommon(first.folded);
}

/** *IT* and *US* are acronyms, *It* and *Us* are words; *Nato* is listed as a spelling of its own. */
function isSpelled(known: KnownName, first: Token): boolean {
  if (isAllCapitals(first)) return true;
  const inCapitals = (name: string) => name === name.toUpperCase() && !name.includes(' ');
  return [known.name, ...(known.aliases ?? [])].some((name) => !inCapitals(name));
}

/** The end of the run of capitalised words from `at`, with the particles and initials inside it; `at` when there is none. */
function properEnd(reader: Reader, at: number, afterHonorific: boolean): number {
  let end = at;
  while (end < at + 7) {
    const token = reader.tokens[end];
    if (!token) break;
    if (isProper(reader, end, end === at && !afterHonorific)) {
      end += 1;
      if (end > at + 1 && reader.wordAt(end) === '.' && reader.lexicon.nameSuffixes.has(`${token.folded}.`))
        return end + 1;
      if (isInitials(token.text) && reader.wordAt(end) === '.' && isCapitalisedAt(reader, end + 1)) end += 1;
      continue;
    }
    if (startsWithArticle(reader, end) && isProper(reader, end + 1, false) && !isAcronymBefore(reader, end)) {
      end += 2;
      continue;
    }
    const complement = end > at && isBody(reader, end - 1) ? complementStart(reader, end) : end;
    if (complement > end && isProper(reader, complement, false)) {
      end = complement;
      continue;
    }
    const next = particlesEnd(reader, end);
    if (end > at && next > end && isProper(reader, next, false) && !isAcronymBefore(reader, end)) end = next;
    else if (end === at && next > end && afterHonorific && isProper(reader, next, false)) end = next;
    else break;
  }
  return end;
}

/** *Marine Le Pen*, *à La Baule*: an article with a capital within a sentence is part of the name. */
export function startsWithArticle(reader: Reader, at: number): boolean {
  if (!reader.lexicon.nameArticles.has(reader.wordAt(at) ?? '') || !isCapitalisedAt(reader, at)) return false;
  return !reader.sentenceStarts.has(at) && !follows(reader.tokens[at - 1]);
}

/** *Bank of England*, *Ministère de la Défense*: a body's name goes on behind its preposition. */
function complementStart(reader: Reader, at: number): number {
  const { lexicon, wordAt } = reader;
  if (!lexicon.complementPrepositions.has(wordAt(at) ?? '')) return at;
  return lexicon.determiners.has(wordAt(at + 1) ?? '') ? at + 2 : at + 1;
}

/** *J*, *G.K*: letters that a stop follows inside a name. */
function isInitials(text: string): boolean {
  return text.length === 1 || /^\p{Lu}(?:[.-]\p{Lu})+$/u.test(text);
}

function isBody(reader: Reader, at: number): boolean {
  return matchPhrase(reader.lexicon.nouns, reader.wordAt, at)?.value.category === 'body';
}

/** *President Biden*: the capital of a title before a name; the title is no part of the name. */
function isTitle(reader: Reader, at: number): boolean {
  const entry = matchPhrase(reader.lexicon.nouns, reader.wordAt, at);
  return entry?.value.category === 'role' && isCapitalisedAt(reader, at + entry.words.length);
}

function isAcronymBefore(reader: Reader, end: number): boolean {
  const before = reader.tokens[end - 1];
  return before !== undefined && isAllCapitals(before);
}

function particlesEnd(reader: Reader, at: number): number {
  let end = at;
  while (end < at + 3 && reader.lexicon.words.nameParticles.has(stripApostrophe(reader.wordAt(end))))
    end += 1;
  return end;
}

function stripApostrophe(word: string | undefined): string {
  return word?.endsWith("'") ? word.slice(0, -1) : (word ?? '');
}

function isCapitalisedAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token);
}

/** A capitalised word that is a name here: not a common word that merely opens a sentence or a quotation. */
function isProper(reader: Reader, at: number, first: boolean): boolean {
  const token = reader.tokens[at];
  if (!token || !isCapitalised(token)) return false;
  const { lexicon } = reader;
  if (lexicon.honorifics.has(token.folded) || lexicon.elisions.has(stripApostrophe(token.folded)))
    return false;
  if (first && lexicon.plainCapitals.has(token.folded)) return false;
  if (isAllCapitals(token)) return true;
  const opens = reader.sentenceStarts.has(at) || follows(reader.tokens[at - 1]);
  if (opens && lexicon.isCommon(token.folded))
    return isCapitalisedAt(reader, at + 1) && lexicon.firstNames.has(token.folded);
  if (lexicon.demonyms.has(token.folded)) return !first && isCapitalisedAt(reader, at + 1);
  if (isFunctionWord(reader, token))
    return !first && lexicon.determiners.has(token.folded) && isNameWord(reader, at + 1);
  return !(first && lexicon.words.timeWords.has(token.folded));
}

/** *Maud Le Goff*: an article with a capital inside a name. */
function isNameWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token) && !isFunctionWord(reader, token);
}

function isFunctionWord(reader: Reader, token: Token): boolean {
  const { lexicon } = reader;
  return (
    lexicon.pronouns.has(token.folded) ||
    lexicon.words.timeWords.has(token.folded) ||
    lexicon.determiners.has(token.folded)
  );
}

/** After an opening mark, a colon or a dash a capital may be that of a sentence. */
function follows(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'mark' || ':—–-•('.includes(before.text));
}

interface NameParts {
  readonly honorific?: Honorific;
  readonly known?: KnownName;
  readonly type?: EntityType | undefined;
  readonly gender?: Gender | undefined;
  readonly firstName?: boolean;
}

function nameOf(reader: Reader, lead: number, from: number, to: number, parts: NameParts): Name {
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

/** What an unlisted name may be, from its words: a first name tells a person, a noun for a body an organisation. */
function guess(reader: Reader, from: number, to: number): Name {
  const { lexicon } = reader;
  const first = reader.tokens[from];
  const given = first
    ? (lexicon.firstNames.get(first.folded.split('-')[0] ?? '') ?? lexicon.firstNames.get(first.folded))
    : undefined;
  if (given && to > from) {
    const gender = given === 'either' ? undefined : given;
    return nameOf(reader, from, from, to, {
      type: to > from + 1 ? 'person' : undefined,
      gender,
      firstName: true,
    });
  }
  for (let at = from; at < to; at += 1) {
    const entry = matchPhrase(lexicon.nouns, reader.wordAt, at);
    if (entry?.value.category === 'body' && to > from + 1)
      return nameOf(reader, from, from, to, { type: 'organization' });
  }
  const label = labelOf(reader, from - 1);
  if (label) return nameOf(reader, from, from, to, { type: label });
  const acronym = first && to === from + 1 && isAllCapitals(first) && first.text.length <= 6;
  return nameOf(reader, from, from, to, { type: acronym ? 'organization' : undefined });
}

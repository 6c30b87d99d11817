import type { Token } from '../analysedArticle.ts';
import type { Lexicon, NameHead } from '../lexicon.ts';
import type { Name } from '../names.ts';
import { matchPhrase } from '../phraseTable.ts';
import type { Reader } from '../reader.ts';
import { isAllCapitals, isCapitalised } from '../tokens.ts';
import { hashText } from './hashing.ts';
import type { WordClasses } from './wordClasses.ts';

/** What the tagger knows of each token by itself: numbers, of which features are made. */
export interface Attributes {
  readonly length: number;
  readonly word: Int32Array;
  /** Capitals, digits, hyphens; at the head of a sentence a shape of its own. */
  readonly shape: Int32Array;
  /** Hashes of the first two and three letters, and of the last two, three and four. */
  readonly affixes: readonly Int32Array[];
  /** Bits of `LISTS`. */
  readonly lists: Int32Array;
  /** What part the word has in a sentence, as far as the lexicon tells. */
  readonly part: Int32Array;
  /** What the rules of names.ts take the token for. */
  readonly proposed: Int32Array;
  /** The name that they propose here, by its place in the list, or -1. */
  readonly nameAt: Int32Array;
  /** What they propose for longer names of the block with this word. */
  readonly elsewhere: Int32Array;
  /** Classes of words that stand in the same surroundings, from word vectors: 32 wide ones and 256 narrow ones; -1 for a rare word. */
  readonly wide: Int32Array;
  readonly narrow: Int32Array;
  /** Near enough to a capital to be part of a name; others are not looked at. */
  readonly active: Uint8Array;
  /** A sentence begins here, over whose beginning no name goes on. */
  readonly opens: Uint8Array;
}

/** Bits for the lists that a word stands in. */
const LISTS = {
  firstName: 1,
  surname: 2,
  leadingFamilyName: 4,
  honorific: 8,
  demonym: 16,
  particle: 32,
  titleWord: 64,
  common: 128,
  word: 256,
  listedPlace: 512,
  restOfPlace: 1024,
} as const;

const HEADS: Readonly<Record<NameHead, number>> = { organization: 1 << 11, place: 1 << 12, other: 1 << 13 };
const LAST_HEADS: Readonly<Record<NameHead, number>> = {
  organization: 1 << 14,
  place: 1 << 15,
  other: 1 << 16,
};
const NOUNS = { role: 1 << 17, group: 1 << 18, body: 1 << 19, document: 1 << 20, other: 0 } as const;
const KNOWN = { person: 1 << 21, organization: 1 << 22, place: 1 << 23, other: 1 << 24 } as const;
const REST_OF_KNOWN = 1 << 25;

export function readAttributes(reader: Reader, proposals: readonly Name[], classes: WordClasses): Attributes {
  const { tokens, lexicon } = reader;
  const length = tokens.length;
  const column = (empty = 0): Int32Array =>
    empty === 0 ? new Int32Array(length) : new Int32Array(length).fill(empty);
  const affixes = [column(), column(), column(), column(), column()];
  const [word, shape, lists, part, proposed, elsewhere] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const [nameAt, wide, narrow] = [column(-1), column(-1), column(-1)];
  for (const [at, token] of tokens.entries()) {
    word[at] = wordOf(token);
    shape[at] = shapeOf(token) + (reader.sentenceStarts.has(at) ? FIRST : 0);
    lists[at] = (lists[at] ?? 0) | listsOf(token, lexicon);
    part[at] = partOf(token, lexicon);
    enterPhrases(reader, at, lists);
  }
  for (const [index, name] of proposals.entries()) {
    const kind = kindOf(name);
    for (let at = name.from; at < name.to; at += 1) {
      proposed[at] = at === name.from ? kind : kind + INSIDE;
      nameAt[at] = index;
    }
  }
  enterElsewhere(tokens, proposals, elsewhere);
  const active = findActive(reader, proposed, lists);
  const opens = new Uint8Array(length);
  for (const at of reader.sentenceStarts) opens[at] = 1;
  for (const [at, token] of tokens.entries()) {
    if (active[at] === 0) continue;
    const { text } = token;
    for (const [index, [from, to]] of AFFIXES.entries()) {
      const start = from < 0 ? Math.max(0, text.length + from) : from;
      (affixes[index] as Int32Array)[at] = hashText(text, start, Math.min(to, text.length));
    }
  }
  for (const [at, token] of tokens.entries()) {
    const narrowClass = token.kind === 'word' ? classes.narrowOf(token.text, token.folded) : -1;
    narrow[at] = narrowClass;
    wide[at] = classes.wideOf(narrowClass);
  }
  return {
    length,
    word,
    shape,
    affixes,
    lists,
    part,
    proposed,
    nameAt,
    elsewhere,
    wide,
    narrow,
    active,
    opens,
  };
}

const AFFIXES: readonly (readonly [number, number])[] = [
  [0, 2],
  [0, 3],
  [-2, 999],
  [-3, 999],
  [-4, 999],
];

/** Marks of all kinds are one; texts that are learned from have straight ones. */
const MARK = hashText('"');
const NUMBER = hashText('0');
const YEAR = hashText('0000');

function wordOf({ kind, folded }: Token): number {
  if (kind === 'mark') return MARK;
  if (kind !== 'number') return hashText(folded);
  return /^\d{4}$/.test(folded) ? YEAR : NUMBER;
}

/** Added to the shape of the first token of a sentence. */
const FIRST = 32;

function shapeOf(token: Token): number {
  const { text, kind } = token;
  if (kind === 'number') return /^\d{4}$/.test(text) ? 1 : /^\d+$/.test(text) ? 2 : 3;
  if (kind === 'mark') return 22;
  if (kind !== 'word') return text.length === 1 ? 64 + (text.charCodeAt(0) << 7) : 4;
  const capital = isCapitalised(token);
  if (text.length === 1) return capital ? 5 : 6;
  if (isAllCapitals(token)) {
    if (/\d/.test(text)) return 7;
    if (text.includes('.')) return 8;
    if (text.includes('-')) return 9;
    return text.length <= 4 ? 10 : 11;
  }
  if (capital) {
    if (/-\p{Lu}/u.test(text)) return 12;
    if (text.includes('-')) return 13;
    if (/^.\p{Ll}+\p{Lu}/u.test(text)) return 14;
    return /\d/.test(text) ? 15 : 16;
  }
  if (/\p{Lu}/u.test(text)) return 17;
  if (/['’]/.test(text)) return 18;
  return text.includes('-') ? 19 : 20;
}

function listsOf({ kind, folded }: Token, lexicon: Lexicon): number {
  if (kind !== 'word') return 0;
  let bits = 0;
  const { firstNames, firstHeads, lastHeads } = lexicon;
  if (firstNames.has(folded) || (folded.includes('-') && firstNames.has(folded.split('-', 1)[0] ?? '')))
    bits |= LISTS.firstName;
  if (lexicon.surnames.has(folded)) bits |= LISTS.surname;
  if (lexicon.leadingFamilyNames.has(folded)) bits |= LISTS.leadingFamilyName;
  if (lexicon.honorifics.has(folded)) bits |= LISTS.honorific;
  if (lexicon.demonyms.has(folded)) bits |= LISTS.demonym;
  if (lexicon.words.nameParticles.has(folded)) bits |= LISTS.particle;
  if (lexicon.titleWords.has(folded)) bits |= LISTS.titleWord;
  if (lexicon.isCommon(folded)) bits |= LISTS.common;
  else if (lexicon.isWord(folded)) bits |= LISTS.word;
  const [first, last] = [firstHeads.get(folded), lastHeads.get(folded)];
  if (first) bits |= HEADS[first];
  if (last) bits |= LAST_HEADS[last];
  return bits;
}

/** Phrases of the lexicon that begin here: nouns as they are, names where a capital stands. */
function enterPhrases({ tokens, lexicon, wordAt }: Reader, at: number, lists: Int32Array): void {
  const enter = (length: number, first: number, rest: number): void => {
    for (let each = at; each < at + length && each < lists.length; each += 1)
      lists[each] = (lists[each] ?? 0) | (each === at ? first : rest);
  };
  const noun = matchPhrase(lexicon.nouns, wordAt, at);
  if (noun) enter(noun.words.length, NOUNS[noun.value.category], NOUNS[noun.value.category]);
  const token = tokens[at];
  if (token?.kind !== 'word') return;
  const place = matchPhrase(lexicon.places, wordAt, at);
  if (place) enter(place.words.length, LISTS.listedPlace, LISTS.restOfPlace);
  const known = matchPhrase(lexicon.knownNames, wordAt, at);
  if (known) enter(known.words.length, KNOWN[known.value.type], REST_OF_KNOWN);
}

/** Parts of speech as far as the lexicon tells them; what it does not know is told by its capital or by being frequent. */
function partOf(token: Token, lexicon: Lexicon): number {
  const { kind, folded } = token;
  if (kind === 'mark') return 1;
  if (kind === 'punctuation') return 64 + (folded.charCodeAt(0) << 7);
  if (kind === 'number') return 2;
  const { words } = lexicon;
  if (lexicon.verbs.has(folded)) return 3;
  const contraction = lexicon.pack.tokens.contractions[folded];
  const determiner = lexicon.determiners.get(contraction?.determiner ?? folded);
  if (determiner) return (contraction ? 24 : 16) + DETERMINERS.indexOf(determiner.kind);
  if (lexicon.locatives.has(folded)) return 4;
  if (lexicon.lastWordsOfPrepositions.has(folded)) return 5;
  if (lexicon.pronouns.has(folded)) return 6;
  if (words.coordinators.has(folded)) return 7;
  if (words.relatives.has(folded)) return 8;
  if (words.timeWords.has(folded)) return 9;
  if (words.adverbs.has(folded)) return 10;
  if (isCapitalised(token)) return 11;
  return lexicon.isCommon(folded) ? 12 : 13;
}

const DETERMINERS: readonly string[] = [
  'definite',
  'indefinite',
  'demonstrative',
  'possessive',
  'partitive',
  'quantifier',
];

/** Added to the kind of a proposal behind its first token. */
const INSIDE = 64;

/** What the rules propose, and why: 1 to 25. */
function kindOf({ type, known, honorific, firstName, kind }: Name): number {
  const index = type === undefined ? 4 : TYPES.indexOf(type);
  const reason = known ? 1 : honorific ? 2 : firstName ? 3 : kind === 'acronym' ? 4 : 0;
  return 1 + 5 * index + reason;
}

const TYPES: readonly string[] = ['person', 'organization', 'place', 'other'];

/** *Hale* is somebody where *Luke Hale* stands in the same block, or *Mr. Hale*. */
function enterElsewhere(tokens: readonly Token[], proposals: readonly Name[], elsewhere: Int32Array): void {
  const seen = new Map<string, number>();
  for (const name of proposals) {
    const [first, last] = [tokens[name.from]?.folded ?? '', tokens[name.to - 1]?.folded ?? ''];
    if (name.to > name.from + 1) {
      seen.set(last, kindOf(name));
      if (first !== last) seen.set(first, INSIDE + kindOf(name));
    } else if (name.honorific) seen.set(first, kindOf(name));
  }
  if (seen.size === 0) return;
  for (const [at, { folded }] of tokens.entries()) elsewhere[at] = seen.get(folded) ?? 0;
}

/** No name goes on over them, or over a quotation mark. */
const PARTING: ReadonlySet<string> = new Set(['(', ')', '[', ']', ';', ':', '?', '…', '—', '–', '|']);

const NOWHERE = [0, 0] as const;
const AROUND = [4, 6] as const;
const BEHIND = [0, 6] as const;
const SPELLED_OUT = [12, 6] as const;

function findActive(
  { tokens, lexicon, sentenceStarts }: Reader,
  proposed: Int32Array,
  lists: Int32Array,
): Uint8Array {
  const active = new Uint8Array(tokens.length);
  for (const [at, token] of tokens.entries()) {
    const [before, behind] = reachOf(token, at);
    if (behind > 0) active.fill(1, Math.max(0, at - before), Math.min(tokens.length, at + behind));
  }
  for (const [at, { kind, text }] of tokens.entries())
    if (kind === 'mark' || PARTING.has(text)) active[at] = 0;
  return active;

  /** How many tokens before a token, and from it on, may belong to one name with it. */
  function reachOf(token: Token, at: number): readonly [number, number] {
    if (token.kind !== 'word') return NOWHERE;
    const bits = lists[at] ?? 0;
    if (/\p{Lu}/u.test(token.text)) {
      // *comité des médicaments à usage humain (CHMP)*
      if (tokens[at - 1]?.text === '(' && isAllCapitals(token)) return SPELLED_OUT;
      const explained = (proposed[at] ?? 0) === 0 && sentenceStarts.has(at) && (bits & LISTS.common) !== 0;
      return explained ? NOWHERE : AROUND;
    }
    if ((proposed[at] ?? 0) > 0) return AROUND;
    // *le ministère de la justice*
    if ((bits & NOUNS.body) !== 0) return BEHIND;
    // A listed place in small letters that is no word: *france*.
    const isPlace = (bits & LISTS.listedPlace) !== 0 && (bits & (LISTS.common | LISTS.word)) === 0;
    return isPlace && !lexicon.isFunction(token.folded) ? AROUND : NOWHERE;
  }
}

import type { Token } from '../analysedArticle.ts';
import type { Lexicon, NameHead } from '../lexicon/lexicon.ts';
import { isAllCapitals, isCapitalised } from '../words/tokens.ts';
import { hashText } from './hashing.ts';
import type { WordClasses } from './wordClasses.ts';

/** What a word tells wherever it stands: numbers, of which features are made. */
export interface WordFacts {
  readonly word: number;
  /** Capitals, digits, hyphens. */
  readonly shape: number;
  /** Hashes of the first two and three letters, and of the last two, three and four. */
  readonly affixes: readonly number[];
  /** Bits of `LISTS`, of heads, and of what phrases begin with the word. */
  readonly lists: number;
  /** What part the word has in a sentence, as far as the lexicon tells. */
  readonly part: number;
  /** Its class among words that stand in the same surroundings, see wordClasses.ts. */
  readonly narrow: number;
  readonly wide: number;
  readonly beginsNoun: boolean;
  readonly beginsPlace: boolean;
  readonly beginsName: boolean;
}

/** Facts of words, each found once: copy has few words, and has them often. */
export type WordFactsTable = (token: Token) => WordFacts;

/** Words that are kept; copy of a day has fewer. */
const MOST_WORDS = 30_000;

export function createWordFacts(lexicon: Lexicon, classes: WordClasses): WordFactsTable {
  const known = new Map<string, WordFacts>();
  return (token) => {
    // A lone apostrophe is a word or a mark.
    const key = token.text.length === 1 ? `${token.kind} ${token.text}` : token.text;
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const facts = readFacts(token, lexicon, classes);
    known.set(key, facts);
    return facts;
  };
}

function readFacts(token: Token, lexicon: Lexicon, classes: WordClasses): WordFacts {
  const { kind, text, folded } = token;
  const isWord = kind === 'word';
  const narrow = isWord ? classes.narrowOf(text, folded) : -1;
  return {
    word: wordOf(token),
    shape: shapeOf(token),
    affixes: AFFIXES.map(([from, to]) => {
      const start = from < 0 ? Math.max(0, text.length + from) : from;
      return hashText(text, start, Math.min(to, text.length));
    }),
    lists: listsOf(token, lexicon),
    part: partOf(token, lexicon),
    narrow,
    wide: classes.wideOf(narrow),
    beginsNoun: lexicon.nouns.byFirst.has(folded),
    beginsPlace: isWord && lexicon.places.byFirst.has(folded),
    beginsName: isWord && lexicon.knownNames.byFirst.has(folded),
  };
}

/** Bits for the lists that a word stands in. */
export const LISTS = {
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
export const NOUNS = { role: 1 << 17, group: 1 << 18, body: 1 << 19, document: 1 << 20, other: 0 } as const;
export const KNOWN = { person: 1 << 21, organization: 1 << 22, place: 1 << 23, other: 1 << 24 } as const;
export const REST_OF_KNOWN = 1 << 25;

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

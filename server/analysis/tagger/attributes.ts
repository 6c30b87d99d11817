import { ENTITY_TYPES, type Token } from '../analysedArticle.ts';
import type { Name } from '../names/names.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import type { Reader } from '../words/reader.ts';
import { isAllCapitals } from '../words/tokens.ts';
import { KNOWN, LISTS, NOUNS, REST_OF_KNOWN, type WordFacts, type WordFactsTable } from './wordFacts.ts';

/** Room before the first token and behind the last, so that a feature may look over the ends. */
export const PADDING = 4;

/** What the tagger knows of each token: columns of numbers, token `i` at `PADDING + i`, and `OUTSIDE_TEXT` beyond the ends. */
export interface Attributes {
  readonly length: number;
  readonly word: Int32Array;
  /** At the head of a sentence a shape of its own. */
  readonly shape: Int32Array;
  readonly lists: Int32Array;
  readonly part: Int32Array;
  readonly wide: Int32Array;
  readonly narrow: Int32Array;
  /** The hash of the last three letters. */
  readonly ending: Int32Array;
  /** What the rules of names.ts take the token for. */
  readonly proposed: Int32Array;
  /** What they propose for longer names of the block with this word. */
  readonly elsewhere: Int32Array;
  /** The rest, by token: what its word tells, and the name that the rules propose here. */
  readonly facts: readonly WordFacts[];
  readonly nameAt: readonly (Name | undefined)[];
  /** Near enough to a capital to be part of a name; others are not looked at. */
  readonly active: Uint8Array;
  /** A sentence begins here, over whose beginning no name goes on. */
  readonly opens: Uint8Array;
}

/** Stands for every attribute before the first token and behind the last. */
const OUTSIDE_TEXT = -7;

const COLUMNS = 9;

/** Added to the shape of the first token of a sentence. */
const FIRST = 32;

/** Among `affixes` of a word. */
const ENDING = 3;

export function readAttributes(
  reader: Reader,
  proposals: readonly Name[],
  factsOf: WordFactsTable,
): Attributes {
  const { tokens } = reader;
  const length = tokens.length;
  const width = length + 2 * PADDING;
  const room = new Int32Array(COLUMNS * width).fill(OUTSIDE_TEXT);
  let columns = 0;
  const column = (): Int32Array => {
    columns += 1;
    return room.subarray((columns - 1) * width, columns * width);
  };
  const [word, shape, lists, part] = [column(), column(), column(), column()];
  const [wide, narrow, ending, proposed, elsewhere] = [column(), column(), column(), column(), column()];
  const opens = new Uint8Array(length);
  for (const at of reader.sentenceStarts) opens[at] = 1;
  const facts = tokens.map(factsOf);
  for (let at = 0; at < length; at += 1) {
    const fact = facts[at] as WordFacts;
    const place = PADDING + at;
    word[place] = fact.word;
    shape[place] = fact.shape + (opens[at] === 1 ? FIRST : 0);
    lists[place] = fact.lists;
    part[place] = fact.part;
    wide[place] = fact.wide;
    narrow[place] = fact.narrow;
    ending[place] = fact.affixes[ENDING] as number;
    proposed[place] = 0;
    elsewhere[place] = 0;
  }
  for (let at = 0; at < length; at += 1) {
    const fact = facts[at] as WordFacts;
    if (fact.beginsNoun || fact.beginsPlace || fact.beginsName) enterPhrases(reader, at, fact, lists);
  }
  const nameAt = new Array<Name | undefined>(length).fill(undefined);
  for (const name of proposals) {
    const kind = kindOf(name);
    for (let at = name.from; at < name.to; at += 1) {
      proposed[PADDING + at] = at === name.from ? kind : kind + INSIDE;
      nameAt[at] = name;
    }
  }
  enterElsewhere(tokens, proposals, elsewhere);
  const active = findActive(reader, proposed, lists);
  return {
    length,
    word,
    shape,
    lists,
    part,
    wide,
    narrow,
    ending,
    proposed,
    elsewhere,
    facts,
    nameAt,
    active,
    opens,
  };
}

/** Phrases of the lexicon that begin here. */
function enterPhrases({ lexicon, wordAt }: Reader, at: number, facts: WordFacts, lists: Int32Array): void {
  const enter = (length: number, first: number, rest: number): void => {
    for (let each = at; each < at + length && PADDING + each < lists.length - PADDING; each += 1)
      lists[PADDING + each] = (lists[PADDING + each] as number) | (each === at ? first : rest);
  };
  if (facts.beginsNoun) {
    const noun = matchPhrase(lexicon.nouns, wordAt, at);
    if (noun) enter(noun.words.length, NOUNS[noun.value.category], NOUNS[noun.value.category]);
  }
  if (facts.beginsPlace) {
    const place = matchPhrase(lexicon.places, wordAt, at);
    if (place) enter(place.words.length, LISTS.listedPlace, LISTS.restOfPlace);
  }
  if (facts.beginsName) {
    const known = matchPhrase(lexicon.knownNames, wordAt, at);
    if (known) enter(known.words.length, KNOWN[known.value.type], REST_OF_KNOWN);
  }
}

/** Added to the kind of a proposal behind its first token. */
const INSIDE = 64;

/** What the rules propose, and why: 1 to 25. */
function kindOf({ type, known, honorific, firstName, kind }: Name): number {
  const index = type === undefined ? ENTITY_TYPES.length : ENTITY_TYPES.indexOf(type);
  const reason = known ? 1 : honorific ? 2 : firstName ? 3 : kind === 'acronym' ? 4 : 0;
  return 1 + 5 * index + reason;
}

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
  for (const [at, { folded }] of tokens.entries()) elsewhere[PADDING + at] = seen.get(folded) ?? 0;
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
    const bits = lists[PADDING + at] ?? 0;
    if (/\p{Lu}/u.test(token.text)) {
      // *comité des médicaments à usage humain (CHMP)*
      if (tokens[at - 1]?.text === '(' && isAllCapitals(token)) return SPELLED_OUT;
      const explained =
        (proposed[PADDING + at] ?? 0) === 0 && sentenceStarts.has(at) && (bits & LISTS.common) !== 0;
      return explained ? NOWHERE : AROUND;
    }
    if ((proposed[PADDING + at] ?? 0) > 0) return AROUND;
    // *le ministère de la justice*
    if ((bits & NOUNS.body) !== 0) return BEHIND;
    // A listed place in small letters that is no word: *france*.
    const isPlace = (bits & LISTS.listedPlace) !== 0 && (bits & (LISTS.common | LISTS.word)) === 0;
    return isPlace && !lexicon.isFunction(token.folded) ? AROUND : NOWHERE;
  }
}

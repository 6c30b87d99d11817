import type { AnalysedArticle } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hashText, mix } from '../tagger/hashing.ts';
import { nearKeys, nearness } from './nearWords.ts';
import { listSpellings, type Spelling } from './spellings.ts';
import { isVisiblyOther } from './visibleDifference.ts';

/** A name that the article spells another way elsewhere. */
export interface Variant {
  /** The rarer spelling; on a tie the later. */
  readonly rarer: Spelling;
  /** The words of it that are spelled otherwise, and what the other spelling has in their place. */
  readonly words: string;
  readonly instead: string;
}

/** A word of a spelling, with what stands around it; of a surname nothing does. */
interface Part {
  readonly spelling: Spelling;
  /** As it stands, and without accents, capitals and hyphens. */
  readonly word: string;
  readonly folded: string;
  readonly kind: 'whole' | 'part' | 'surname' | 'single';
  /** Where in a name of several words. */
  readonly last: boolean;
}

/**
 * Names of which an article has two spellings: those that hyphens, accents and capitals alone tell apart, and those that differ in one word by
 * one letter, or by how a sound is written. Two people named in full are never one for their surnames' sake. Every name is looked up
 * by its keys, none is compared with all others.
 */
export function findVariants(article: AnalysedArticle): readonly Variant[] {
  const lexicon = article.blocks.find(({ text }) => text)?.text?.syntax.scene.reader.lexicon;
  if (!lexicon) return [];
  const all = listSpellings(article);
  const own = all.filter(({ mentions }) => mentions.length > 0);
  const judge = createJudge(all, lexicon);
  const buckets: Buckets = new Map();
  const variants: Variant[] = [];
  for (const spelling of own) {
    for (const [part, keys] of partsOf(spelling, lexicon)) {
      for (const other of enter(buckets, part, keys))
        if (judge.isSame(part, other)) variants.push(variantOf(part, other, judge));
    }
  }
  return variants;
}

/** Parts by their keys; most keys have one. */
type Buckets = Map<number, Part | Part[]>;

/** Enters a part under its keys. @returns those that it meets there */
function enter(buckets: Buckets, part: Part, keys: readonly number[]): Iterable<Part> {
  let met: Set<Part> | undefined;
  for (const key of keys) {
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, part);
      continue;
    }
    const others = Array.isArray(bucket) ? bucket : [bucket];
    met ??= new Set();
    for (const other of others) met.add(other);
    if (others.length < MOST_ALIKE) buckets.set(key, [...others, part]);
  }
  return met ?? [];
}

/** Names with one key that are compared with another. */
const MOST_ALIKE = 8;

function partsOf(spelling: Spelling, lexicon: Lexicon): readonly (readonly [Part, readonly number[]])[] {
  const { text, words, folded } = spelling;
  const whole: Part = { spelling, word: text, folded: folded.join(''), kind: 'whole', last: true };
  const parts: (readonly [Part, readonly number[]])[] = [[whole, [mix(WHOLE, hashText(whole.folded)) >>> 2]]];
  const plain = folded.every((word) => LETTERS.test(word));
  const [word, lastFolded] = [words.at(-1), folded.at(-1)];
  if (!plain || word === undefined || lastFolded === undefined || words.length > MOST_WORDS) return parts;
  const single = folded.slice(0, -1).every((each) => isParticle(each, lexicon));
  const kind = single ? 'single' : 'surname';
  if (lastFolded.length >= SHORTEST && isCapitalised(word))
    parts.push([{ spelling, word, folded: lastFolded, kind, last: true }, nearKeys(lastFolded, ALONE)]);
  if (single) return parts;
  for (const [at, each] of folded.entries()) {
    const word = words[at] ?? '';
    if (each.length < SHORTEST || !isCapitalised(word)) continue;
    const part: Part = { spelling, word, folded: each, kind: 'part', last: at === folded.length - 1 };
    parts.push([part, nearKeys(each, hashAround(folded, at))]);
  }
  return parts;
}

const LETTERS = /^\p{L}+$/u;

/** Surroundings of a name as a whole, and of a word alone. */
const WHOLE = 1;
const ALONE = 2;

/** All words but one, and where that stands. */
function hashAround(words: readonly string[], at: number): number {
  return words.reduce((hash, word, index) => mix(hash, index === at ? 0 : hashText(word)), words.length);
}

/** Letters at least of a word that another is near. */
const SHORTEST = 5;

/** Words at most of a name that is compared word by word. */
const MOST_WORDS = 6;

function isParticle(folded: string, { words, nameArticles }: Lexicon): boolean {
  return words.nameParticles.has(folded) || nameArticles.has(folded);
}

interface Judge {
  isSame(a: Part, b: Part): boolean;
  /** How often the article writes the word so, in the reporter's words. */
  count(part: Part): number;
  /** A list knows the word as a name: of two spellings as frequent it is the likelier one. */
  isListed(part: Part): boolean;
}

function createJudge(all: readonly Spelling[], lexicon: Lexicon): Judge {
  const counts = new Map<string, number>();
  /** Words of names of several words: who bears one is somebody of his own. */
  const borne = new Set<string>();
  for (const { words, folded, mentions } of all) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + mentions.length);
    if (folded.length < 2) continue;
    for (const each of folded) borne.add(each);
  }
  const count = ({ kind, spelling, word }: Part): number =>
    kind === 'whole' ? spelling.mentions.length : (counts.get(word) ?? 0);
  const isListed = (part: Part): boolean => isOnLists(part, lexicon);
  return { count, isListed, isSame: (a, b) => isSame(a, b, { borne, lexicon, count }) };
}

interface Known {
  readonly borne: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly count: (part: Part) => number;
}

function isSame(a: Part, b: Part, known: Known): boolean {
  if (a.spelling === b.spelling || a.word === b.word) return false;
  if (a.kind === 'whole' || b.kind === 'whole') return a.kind === b.kind && isSameWhole(a, b);
  if (a.kind === 'part' || b.kind === 'part') return a.kind === b.kind && isSamePart(a, b, known);
  return (a.kind === 'single' || b.kind === 'single') && isSameSurname(a, b, known);
}

/** *Yoon Soongu*, *Yoon Soon-gu*; *Mélenchon*, *Melenchon*. */
function isSameWhole(a: Part, b: Part): boolean {
  return isVisiblyOther(a.word, b.word, isOf(a, 'place') || isOf(b, 'place'));
}

/** *Luc Vasseur*, *Luc Vaseur*: all words but one are the same. */
function isSamePart(a: Part, b: Part, { lexicon, count }: Known): boolean {
  if (a.last !== b.last || a.folded === b.folded) return false;
  const near = nearness(a.folded, b.folded);
  if (!near || isListed(a.spelling.text, lexicon) || isListed(b.spelling.text, lexicon)) return false;
  if (near === 'sound') return true;
  if (!isRare(a, b, count) || near === 'end') return false;
  if (a.spelling.folded.some((word) => lexicon.leadingFamilyNames.has(word))) return false;
  if (isIn(a, lexicon.firstNames) && isIn(b, lexicon.firstNames)) return false;
  return !isWord(a, lexicon) || !isWord(b, lexicon);
}

/** *Luc Vasseur*, *Vaseur*; *Zelensky*, *Zelenskyy*. */
function isSameSurname(a: Part, b: Part, { borne, lexicon, count }: Known): boolean {
  if (a.folded === b.folded) return a.kind !== b.kind && isVisiblyOther(a.word, b.word, false);
  const singles = [a, b].filter(({ kind }) => kind === 'single');
  if (singles.some((each) => borne.has(each.folded) || isKnownWord(each, lexicon))) return false;
  const near = nearness(a.folded, b.folded);
  if (!near || near === 'end') return false;
  const listed = singles.some(({ word }) => isListed(word, lexicon));
  if (singles.length === 1) return !listed && (near === 'sound' || isRare(a, b, count));
  if (near === 'sound') return true;
  return !listed && Math.min(a.folded.length, b.folded.length) >= SHORTEST_SINGLE && isRare(a, b, count);
}

const SHORTEST_SINGLE = 6;

/** Of two near spellings that are both used often each is somebody’s. */
function isRare(a: Part, b: Part, count: Known['count']): boolean {
  const [less, more] = [count(a), count(b)].sort((x, y) => x - y);
  return (less ?? 0) <= Math.max(1, (more ?? 0) / 3);
}

/** A first name, a word of the language or somebody's origin: it is near a surname by chance. */
function isKnownWord(part: Part, lexicon: Lexicon): boolean {
  return isIn(part, lexicon.firstNames) || isIn(part, lexicon.demonyms) || isWord(part, lexicon);
}

function isIn({ word, folded }: Part, list: { has(word: string): boolean }): boolean {
  return list.has(word.toLowerCase()) || list.has(folded);
}

function isWord({ word }: Part, { isWord }: Lexicon): boolean {
  return isWord(word.toLowerCase());
}

/** A place or a body that the lists know: it is spelled right, and near another by chance. */
function isListed(name: string, { places, knownNames }: Lexicon): boolean {
  const words = name.toLowerCase().replace(/’/gu, "'").split(/\s+/u);
  const isAll = ({ words: entry }: { readonly words: readonly string[] }) =>
    entry.join(' ') === words.join(' ');
  const first = words[0] ?? '';
  return [places, knownNames].some((table) => table.byFirst.get(first)?.some(isAll) ?? false);
}

function isOf({ spelling }: Part, type: 'place'): boolean {
  return spelling.types.has(type);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
}

/** *Manie-Noëlle*, *Marie-Noëlle*: a first name, a surname that is a word, a place. */
function isOnLists({ word }: Part, lexicon: Lexicon): boolean {
  const folded = word.toLowerCase();
  return lexicon.firstNames.has(folded) || lexicon.surnames.has(folded) || isListed(word, lexicon);
}

function variantOf(later: Part, earlier: Part, { count, isListed }: Judge): Variant {
  const difference = count(later) - count(earlier);
  const isLikely = (part: Part) => isListed(part) && !SLIPPED.test(part.word);
  const isBetter = difference > 0 || (difference === 0 && isLikely(later) && !isLikely(earlier));
  const [rarer, better] = isBetter ? [earlier, later] : [later, earlier];
  return { rarer: rarer.spelling, words: rarer.word, instead: better.word };
}

/** *LYon*: the finger stayed on the shift key. */
const SLIPPED = /^\p{Lu}{2}\p{Ll}{2}/u;

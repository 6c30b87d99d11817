import type { AnalysedArticle, Quotation } from '../analysedArticle.ts';
import { isTelling, type NearestWords } from './nearestWords.ts';
import { type PlainWord, plainWords, quotedWords } from './quotedWords.ts';

/** What the body of an article quotes and writes, to compare words of its head with. */
export interface BodyWords {
  readonly quotations: readonly Quotation[];
  /** The words of each quotation. */
  readonly said: readonly (readonly PlainWord[])[];
  /** Words between spaces, contractions in full, so that those of one text are found in another whole: ` we are ready `. */
  readonly join: (words: readonly PlainWord[]) => string;
  /** All that is quoted, and all that is written, so joined. */
  readonly quoted: string;
  readonly written: string;
  /** A determiner that says nothing of how many: *a, this, his*, and not *no, every*. */
  readonly isPlainDeterminer: (word: string) => boolean;
}

/** `heads`: the types of the blocks that are not the body; the overline is none of it either. */
export function bodyWords(article: AnalysedArticle, heads: ReadonlySet<string>): BodyWords {
  const blocks = article.blocks.filter(
    ({ block, text }) => text && !heads.has(block.type) && block.type !== 'overline',
  );
  const indices = new Set(blocks.map(({ index }) => index));
  const quotations = article.quotations.filter(({ block, depth }) => depth === 0 && indices.has(block));
  const said = quotations.map((quotation) => quotedWords(article, quotation));
  const written = blocks.flatMap(({ block }) => plainWords(block.prose));
  const plain = new Set(
    article.pack.determiners.filter(({ kind }) => kind !== 'quantifier').map(({ form }) => form),
  );
  const isPlainDeterminer = (word: string): boolean => word.length === 1 || plain.has(word);
  const { contractions = {} } = article.pack;
  const join = (words: readonly PlainWord[]): string =>
    ` ${words.map(({ word }) => contractions[word] ?? word).join(' ')} `;
  return { quotations, said, join, quoted: join(said.flat()), written: join(written), isPlainDeterminer };
}

/** The body has these words, in marks or without; a determiner before them, or what is left of it before an apostrophe, may differ. */
export function holds(
  { quoted, written, join, isPlainDeterminer }: BodyWords,
  words: readonly PlainWord[],
): boolean {
  const [first] = words;
  const others = words.length > 1 && first && isPlainDeterminer(first.word) ? [words.slice(1)] : [];
  return [words, ...others].some((each) => quoted.includes(join(each)) || written.includes(join(each)));
}

const LONGEST_INFLECTED = 6;

/** The body has the words in another gender or number: *“gilet jaune”*, *gilets jaunes*; *“très serein”*, *très sereins*. */
export function isInflected({ written, join }: BodyWords, words: readonly PlainWord[]): boolean {
  if (words.length > LONGEST_INFLECTED) return false;
  const plain = (text: string): string => text.replaceAll(/e?[sx]?(?= )/gu, '');
  return plain(written).includes(plain(join(words)));
}

/** A short quotation of the body begins or ends with the same word: *‘total failure’*, *“a failure”*. */
export function isNearWhole(
  { said }: BodyWords,
  words: readonly PlainWord[],
  near: NearestWords | undefined,
): boolean {
  if (!near?.whole || (said[near.quotation]?.length ?? 0) < 2) return false;
  return near.first === words[0]?.word || near.last === words.at(-1)?.word;
}

/** All that the quotation says is among the words. */
export function isShortened(
  { said }: BodyWords,
  words: readonly PlainWord[],
  near: NearestWords | undefined,
): boolean {
  const wanted = new Set(words.map(({ word }) => word));
  const quoted = near ? (said[near.quotation] ?? []) : [];
  return quoted.every(({ word }) => !isTelling(word) || wanted.has(word));
}

/** The nearest has more than half of the words that say something, and more than one. */
export function isSameThought(words: readonly PlainWord[], near: NearestWords | undefined): boolean {
  if (!near || near.telling < 2) return false;
  return 2 * near.telling > new Set(words.map(({ word }) => word).filter(isTelling)).size;
}

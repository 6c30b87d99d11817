import type { Determiner } from '../../languages/languagePack.ts';
import type { Sentence, Token } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Name } from '../names/names.ts';
import { isCapitalised } from './tokens.ts';

/** The tokens of a block with the language's lexicon: what every finder of phrases, names and cues is given. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly wordAt: (index: number) => string | undefined;
  readonly sentenceStarts: ReadonlySet<number>;
  /** The block is all in capitals, so that capitals tell no names. */
  readonly shouting: boolean;
  /** Nearly every word has its capital, as in an English headline, so that a verb may be within a run of them. */
  readonly titled: boolean;
  /** The name that begins at a token, once the names of the block are found; before, the rules of names.ts say what a name is. */
  readonly nameAt?: (at: number) => Name | undefined;
}

/** The reader once the names are found. */
export function withNames(reader: Reader, names: readonly Name[]): Reader {
  const byStart = new Map(names.map((name) => [name.lead, name]));
  return { ...reader, nameAt: (at) => byStart.get(at) };
}

export function createReader(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reader {
  return {
    tokens,
    lexicon,
    wordAt: (index) => tokens[index]?.folded,
    sentenceStarts: new Set(sentences.map((sentence) => sentence.from)),
    shouting: isShouting(tokens),
    titled: isTitled(tokens),
  };
}

function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 2 && words.every((token) => token.text === token.text.toUpperCase());
}

/** *Smith Calls Plan ‘a Disgrace’ Over Costs* */
function isTitled(tokens: readonly Token[]): boolean {
  let [words, capitals] = [0, 0];
  for (const token of tokens.slice(0, LONGEST_TITLE)) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (isCapitalised(token)) capitals += 1;
  }
  return tokens.length < LONGEST_TITLE && words > 3 && capitals >= words - 1;
}

/** Tokens. */
const LONGEST_TITLE = 30;

/** Words that end a noun phrase: verbs that report, function words. */
export function isBoundary(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.kind === 'punctuation' || token.kind === 'mark') return true;
  const { lexicon } = reader;
  const word = token.folded;
  return (
    lexicon.neverInPhrase.has(word) ||
    lexicon.verbs.has(word) ||
    lexicon.determiners.has(word) ||
    lexicon.words.timeWords.has(word) ||
    lexicon.invertedPronoun(word) !== undefined ||
    word in lexicon.pack.tokens.contractions
  );
}

export function isCapitalisedAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token);
}

export function isLower(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.charAt(0) === token.text.charAt(0).toLowerCase()
  );
}

export function isComplementPreposition(reader: Reader, at: number): boolean {
  return reader.lexicon.complementPrepositions.has(reader.wordAt(at) ?? '');
}

export function determinerAt(reader: Reader, at: number): Determiner | undefined {
  const word = reader.wordAt(at);
  if (word === undefined) return undefined;
  const contraction = reader.lexicon.pack.tokens.contractions[word];
  return reader.lexicon.determiners.get(contraction ? contraction.determiner : word);
}

/** *les élus restent*, *the waivers pushed*: behind a plural, a word with the end of a verb. */
export function isVerbOfPlural({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  if (!lexicon.pack.pluralVerbEndings.some((ending) => word.length > 4 && word.endsWith(ending)))
    return false;
  return /[^su]s$/u.test(wordAt(at - 1) ?? '');
}

/** Right behind a closing mark, with its comma or without; a mark that opens has no space behind it. */
export function isBehindQuotation({ tokens }: Reader, at: number): boolean {
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const mark = tokens[comma - 1];
  const next = tokens[comma];
  return mark?.kind === 'mark' && (comma < at || (next !== undefined && next.start > mark.end));
}

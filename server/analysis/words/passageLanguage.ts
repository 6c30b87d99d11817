import { littleWordsOf, recogniseLanguage } from '../../languages/detect.ts';
import { packs } from '../../languages/index.ts';
import type { LanguageName, LanguagePack } from '../../languages/languagePack.ts';
import type { AnalysedArticle, BlockText, Quotation, Token } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { localQuotation } from '../neighbours.ts';

/** Articles, pronouns and prepositions of each language that no other language has. */
const LITTLE: readonly { readonly pack: LanguagePack; readonly words: ReadonlySet<string> }[] = packs.map(
  (pack) => {
    const others = packs.filter((other) => other !== pack).map(littleWordsOf);
    const own = [...littleWordsOf(pack)].filter((word) => !others.some((words) => words.has(word)));
    return { pack, words: new Set(own) };
  },
);

/** Little words that must stand in a passage to tell its language, and how often they must outnumber those of the article's. */
const ENOUGH = 2;
const CLEARLY = 4;

/** Tokens that tell a passage's language; the rest is not read. */
const READ = 120;

/**
 * Tells the language that a quotation is set in, where that is not the article's: of the paragraph around it, or of the quoted words.
 * Undefined in the article's own language, and in doubt. Each paragraph is read once.
 */
export function foreignSettings(
  article: AnalysedArticle,
): (quotation: Quotation) => LanguagePack | undefined {
  return (quotation) => {
    const block = article.blocks[quotation.block];
    if (!block?.text) return undefined;
    const { around, quoted } = readOnce(block.text, readLanguages);
    return around ?? quoted[localQuotation(block, quotation)];
  };
}

/** The foreign language that a block is set in, and that of each of its quotations. */
export function readLanguages({ tokens, syntax, pack }: BlockText): {
  readonly around: LanguagePack | undefined;
  readonly quoted: readonly (LanguagePack | undefined)[];
} {
  return {
    around: foreignLanguage(tokens.slice(0, READ), pack),
    quoted: syntax.scene.quotations.map(({ from, to }) => {
      const words = tokens.slice(from, Math.min(to, from + READ));
      return foreignLanguage(words, pack) ?? foreignPhrase(words, pack);
    }),
  };
}

/** Words of which one in so many at least is a little one, in any language. */
const SPARSE = 6;
/** Words outside names that must be there for that. */
const FEWEST = 8;
/** Words of which fewer than one in so many is outside names tell of their language nothing. */
const NAMED = 3;
/** Of a sentence in a language without a pack, the article's language knows fewer than one word in so many. */
const KNOWN = 2;

/**
 * The language of a sentence outside quotations, by its name, where that is clearly not the article's: little words and letters in
 * threes must agree. Of a language without a pack the letters tell, where the article's own knows few of the words.
 * @param words Folded, in order; `named`: part of a name, which may be foreign.
 */
export function foreignSentence(
  words: readonly { readonly folded: string; readonly named: boolean }[],
  { pack: own, isWord, isFunction, isCommon }: Lexicon,
): LanguageName | undefined {
  const plain = words.flatMap(({ folded, named }) => (named ? [] : [folded]));
  // A table of matches is in no language.
  if (plain.length * NAMED < words.length) return undefined;
  const counts = LITTLE.map(({ words: little }) => plain.filter((word) => little.has(word)).length);
  const mine = counts[LITTLE.findIndex(({ pack }) => pack === own)] ?? 0;
  if (mine * SPARSE > words.length) return undefined;
  const known = plain.filter((word) => isWord(word) || isFunction(word) || isCommon(word)).length;
  const isStrange = known * KNOWN < plain.length;
  const best = Math.max(...counts);
  const pack = best === mine ? undefined : LITTLE[counts.indexOf(best)]?.pack;
  const isClear = best > ENOUGH && best >= CLEARLY * mine;
  if (!isClear && (mine * SPARSE > plain.length || plain.length < FEWEST || !isStrange)) return undefined;
  const found = recogniseLanguage((isClear ? plain : words.map(({ folded }) => folded)).join(' '));
  if (found === undefined || found.iso6393 === own.iso6393) return undefined;
  return isClear && found.iso6393 !== pack?.iso6393 ? undefined : found.name;
}

function foreignLanguage(tokens: readonly Token[], own: LanguagePack): LanguagePack | undefined {
  const counts = LITTLE.map(({ words }) => tokens.filter(({ folded }) => words.has(folded)).length);
  const mine = counts[LITTLE.findIndex(({ pack }) => pack === own)] ?? 0;
  const best = Math.max(...counts);
  if (best < ENOUGH || best < CLEARLY * mine || best === mine) return undefined;
  const found = LITTLE[counts.indexOf(best)]?.pack;
  return found === own ? undefined : found;
}

/** Tokens of the longest quotation that one little word may tell. */
const SHORT = 8;

/** *« Le phare veille »* in English copy: one little word of another language, and none that is a word of the article's. */
function foreignPhrase(tokens: readonly Token[], own: LanguagePack): LanguagePack | undefined {
  const { isWord } = own;
  if (tokens.length > SHORT || !isWord) return undefined;
  const [found, ...more] = LITTLE.filter(({ words }) => tokens.some(({ folded }) => words.has(folded)));
  if (!found || more.length > 0 || found.pack === own) return undefined;
  const rest = tokens.filter(({ kind, folded }) => kind === 'word' && !found.words.has(folded));
  return rest.length > 0 && rest.every(({ folded }) => !isWord(folded)) ? found.pack : undefined;
}

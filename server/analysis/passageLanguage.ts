import { littleWordsOf } from '../languages/detect.ts';
import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import type { AnalysedArticle, Quotation, Token } from './analysedArticle.ts';
import { localQuotation } from './neighbours.ts';

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
  const paragraphs = new Map<number, LanguagePack | undefined>();
  return (quotation) => {
    const block = article.blocks[quotation.block];
    const text = block?.text;
    if (!text) return undefined;
    if (!paragraphs.has(block.index))
      paragraphs.set(block.index, foreignLanguage(text.tokens.slice(0, READ), article.pack));
    const inner = text.syntax.scene.quotations[localQuotation(block, quotation)];
    const said = inner && text.tokens.slice(inner.from, Math.min(inner.to, inner.from + READ));
    return paragraphs.get(block.index) ?? (said && foreignLanguage(said, article.pack));
  };
}

function foreignLanguage(tokens: readonly Token[], own: LanguagePack): LanguagePack | undefined {
  const counts = LITTLE.map(({ words }) => tokens.filter(({ folded }) => words.has(folded)).length);
  const mine = counts[LITTLE.findIndex(({ pack }) => pack === own)] ?? 0;
  const best = Math.max(...counts);
  if (best < ENOUGH || best < CLEARLY * mine || best === mine) return undefined;
  const found = LITTLE[counts.indexOf(best)]?.pack;
  return found === own ? undefined : found;
}

import type { BlockText } from './analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import { findQuotationMarks } from './quotationMarks.ts';
import { findSentences } from './sentences.ts';
import { readSyntax } from './syntax.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads one block's prose. Depends on nothing else, so its result is kept while the prose stays the same.
 * `entry` is the mark that an earlier block opened and this one closes.
 */
export function readBlock(prose: string, lexicon: Lexicon, entry: string | undefined): BlockText {
  const tokens = tokenize(prose, lexicon);
  const sentences = findSentences(tokens, lexicon);
  const marks = findQuotationMarks(prose, tokens, entry);
  let wordCount = 0;
  for (const token of tokens) if (token.kind === 'word' || token.kind === 'number') wordCount += 1;
  const text = { prose, pack: lexicon.pack, tokens, sentences, marks, entry, wordCount };
  return { ...text, syntax: readSyntax(text, lexicon) };
}

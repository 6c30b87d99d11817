import type { BlockText, QuotationMark, Token } from './analysedArticle.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findQuotationMarks } from './quotations/quotationMarks.ts';
import { readSyntax } from './syntax.ts';
import { findSentences } from './words/sentences.ts';
import { tokenize } from './words/tokens.ts';

/**
 * Reads one block's prose. Depends on nothing else, so its result is kept while the prose stays the same.
 * `entry` is the mark that an earlier block opened and this one closes.
 */
export function readBlock(prose: string, lexicon: Lexicon, entry: string | undefined): BlockText {
  const { tokens, sentences, marks } = readWords(prose, lexicon, entry);
  let wordCount = 0;
  for (const token of tokens)
    if ((token.kind === 'word' || token.kind === 'number') && !APOSTROPHES.has(token.text)) wordCount += 1;
  const text = { prose, pack: lexicon.pack, tokens, sentences, marks, entry, wordCount, kept: new Map() };
  return { ...text, syntax: readSyntax(text, lexicon) };
}

/** The words of a block, before it is asked what they say. */
export function readWords(
  prose: string,
  lexicon: Lexicon,
  entry: string | undefined,
): Pick<BlockText, 'tokens' | 'sentences' | 'marks'> {
  const cut = tokenize(prose, lexicon);
  const marks = findQuotationMarks(prose, cut, entry);
  const tokens = withApostrophes(cut, marks);
  return { tokens, sentences: findSentences(tokens, lexicon), marks };
}

/** A single mark that pairs with none is an apostrophe (*the dockers’ union*) and belongs to the words. */
function withApostrophes(tokens: readonly Token[], marks: readonly QuotationMark[]): readonly Token[] {
  const starts = new Set(marks.map((mark) => mark.start));
  return tokens.map((token) =>
    token.kind === 'mark' && APOSTROPHES.has(token.text) && !starts.has(token.start)
      ? { ...token, kind: 'word' }
      : token,
  );
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

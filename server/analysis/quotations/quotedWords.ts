import type { Span } from '../../article/span.ts';
import type { AnalysedArticle, BlockText, Quotation } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { localQuotation } from '../neighbours.ts';

/** A word with its place in the source, to compare quotations by: lower case, cut at apostrophes and hyphens. */
export interface PlainWord extends Span {
  readonly word: string;
}

/** The words between a quotation's marks; what stands in brackets is the reporter's and left out. */
export function quotedWords(article: AnalysedArticle, { block, content }: Quotation): readonly PlainWord[] {
  const words: PlainWord[] = [];
  for (let index = block; index < article.blocks.length; index += 1) {
    const { start, end, prose } = article.blocks[index]?.block ?? { start: 0, end: 0, prose: '' };
    if (start >= content.end) break;
    if (end <= content.start) continue;
    const from = Math.max(0, content.start - start);
    const said = prose.slice(from, content.end - start);
    for (const each of plainWords(said))
      words.push({ ...each, start: each.start + start + from, end: each.end + start + from });
  }
  return words;
}

/** The words between a quotation's marks as one text, equal where the same is said. */
export function quotedText(article: AnalysedArticle, quotation: Quotation): string {
  const block = article.blocks[quotation.block];
  const within = block?.text && quotation.end <= block.block.end;
  const kept = within ? readOnce(block.text, quotedTexts)[localQuotation(block, quotation)] : undefined;
  return kept ?? joinWords(quotedWords(article, quotation));
}

/** The same of each quotation of a block, as far as it stands there. */
export function quotedTexts({ prose, syntax }: BlockText): readonly string[] {
  return syntax.scene.quotations.map(({ content }) =>
    joinWords(plainWords(prose.slice(content.start, content.end))),
  );
}

function joinWords(words: readonly PlainWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** The words of a text, in its own offsets. */
export function plainWords(text: string): readonly PlainWord[] {
  const plain = text.replaceAll(BRACKETS, (inside) => ' '.repeat(inside.length));
  return [...plain.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  }));
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** `[Kim]`, `(...)`: short enough to be an insertion or a cut. */
const BRACKETS = /\[[^\][]{0,80}\]|\((?:\.\.\.|…)\)/gu;

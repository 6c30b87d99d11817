import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { localQuotation } from '../../analysis/neighbours.ts';
import { tokenBefore } from '../../analysis/scene.ts';
import { isCapitalised } from '../../analysis/tokens.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not put a single word between marks unless somebody is quoted as saying it.',
      fr: 'Ne mettez pas un mot seul entre guillemets si personne n’est cité.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      scare: {
        en: 'Nobody is quoted as saying “{word}”: the marks only keep the word at a distance.',
        fr: 'Personne n’est cité ici : les guillemets ne font que mettre « {word} » à distance.',
      },
    },
  },
  *check(article) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'term' || quotation.wordCount !== 1 || quotation.depth > 0) continue;
      if (!isScare(article, quotation)) continue;
      const word = article.source.slice(quotation.content.start, quotation.content.end);
      yield { messageId: 'scare', span: quotation, values: { word } };
    }
  },
});

/** A common word of the reporter's sentence; no name, and not a word that is named as a word. */
function isScare({ blocks, pack }: AnalysedArticle, quotation: Quotation): boolean {
  const block = blocks[quotation.block];
  const syntax = block?.text?.syntax;
  if (!block || !syntax || block.block.type !== 'paragraph') return false;
  const local = localQuotation(block, quotation);
  const inner = syntax.scene.quotations[local];
  if (!inner || inner.close === undefined || syntax.shapes[local]?.named) return false;
  const { reader } = syntax.scene;
  const word = reader.tokens.slice(inner.from, inner.to).find(({ kind }) => kind === 'word');
  if (!word || isCapitalised(word) || word.text.length === 1) return false;
  const before = tokenBefore(inner);
  return [before, before - 1].every((at) => !pack.quoting.wordNouns.includes(reader.wordAt(at) ?? ''));
}

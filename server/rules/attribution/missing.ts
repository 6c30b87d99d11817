import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { neighbour, quotationsByBlock } from '../../analysis/neighbours.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name the source of every direct quotation.',
      fr: 'Nommer la source de chaque citation directe.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      missing: {
        en: 'Nobody is named as the source of this quotation of {words} words.',
        fr: 'Personne n’est nommé comme source de cette citation de {words} mots.',
      },
    },
    options: {
      minWords: {
        type: 'integer',
        default: 4,
        minimum: 1,
        description: 'Shortest quotation, in words, that must have a source.',
      },
      lookahead: {
        type: 'boolean',
        default: false,
        description: 'Accept a speaker who is named only in the next paragraph, as features do.',
      },
    },
  },
  *check(article, { options }) {
    const lists = quotationsByBlock(article);
    for (const quotation of article.quotations) {
      if (quotation.depth > 0 || quotation.kind !== 'direct' || quotation.wordCount < options.minWords)
        continue;
      if (quotation.attribution || !isReported(article, quotation)) continue;
      if (
        options.lookahead &&
        (lists[quotation.block + 1]?.length ?? 0) === 0 &&
        namesSomebody(article, quotation.block + 1)
      )
        continue;
      yield { messageId: 'missing', span: quotation, values: { words: quotation.wordCount } };
    }
  },
});

/** In running text; not the words on a banner, a question and its answer, or a dialogue that dashes carry. */
function isReported(article: AnalysedArticle, quotation: Quotation): boolean {
  const block = article.blocks[quotation.block];
  if (block?.block.type !== 'paragraph' || !block.text) return false;
  const { quotationOf, reader } = block.text.syntax.scene;
  const inscribed = reader.tokens.some(
    (token, at) => quotationOf[at] === -1 && reader.lexicon.words.inscriptions.has(token.folded),
  );
  const before = neighbour(article, quotation.block, -1)?.text;
  const lead = before?.prose.trimEnd().at(-1);
  return !inscribed && lead !== ':' && lead !== '?' && !/^\s*[—–-]/u.test(block.block.prose);
}

function namesSomebody(article: AnalysedArticle, index: number): boolean {
  const block = article.blocks[index];
  return (
    block !== undefined &&
    article.mentions.some((mention) => mention.start >= block.block.start && mention.start < block.block.end)
  );
}

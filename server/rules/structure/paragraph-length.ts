import { defineRule } from '../rule.ts';
import { countWords, spanOfTokens } from './parts/wordCounts.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Keep paragraphs as short as the house wants them.',
      fr: 'Gardez les paragraphes aussi courts que la rédaction les veut.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      tooLong: {
        en: 'This paragraph has {words} words; {most} are the most.',
        fr: 'Ce paragraphe compte {words} mots ; le maximum est de {most}.',
      },
    },
    options: {
      words: {
        type: 'integer',
        default: 100,
        minimum: 1,
        description: { en: 'Most words of a paragraph.', fr: 'Nombre maximal de mots d’un paragraphe.' },
      },
    },
  },
  *checkBlock({ block, text }, { options }) {
    if (block.type !== 'paragraph' || !text || text.wordCount <= options.words) return;
    const words = countWords(text);
    const span = spanOfTokens(text, 0);
    if (span && words > options.words)
      yield { messageId: 'tooLong', span, values: { words, most: options.words } };
  },
});

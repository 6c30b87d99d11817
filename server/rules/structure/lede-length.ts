import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { defineRule } from '../rule.ts';
import { countWords, spanOfTokens } from './parts/wordCounts.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Keep the lede, the first paragraph, as short as the house wants it.',
      fr: 'Gardez l’attaque, le premier paragraphe, aussi courte que la rédaction la veut.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      tooLong: {
        en: 'The lede has {words} words; {most} are the most.',
        fr: 'L’attaque compte {words} mots ; le maximum est de {most}.',
      },
    },
    options: {
      words: {
        type: 'integer',
        default: 40,
        minimum: 1,
        description: { en: 'Most words of the lede.', fr: 'Nombre maximal de mots de l’attaque.' },
      },
    },
  },
  wordsOf: countWords,
  *check({ blocks }, { options }) {
    const lede = blocks.find(({ block }) => block.type === 'paragraph');
    if (!lede?.text || lede.text.wordCount <= options.words) return;
    const words = readOnce(lede.text, countWords);
    const span = spanOfTokens(lede.text, lede.block.start);
    if (span && words > options.words)
      yield { messageId: 'tooLong', span, values: { words, most: options.words } };
  },
});

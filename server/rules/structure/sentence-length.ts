import { quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { defineRule } from '../rule.ts';
import { outsideCounter } from './parts/wordCounts.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Keep sentences as short as the house wants them.',
      fr: 'Gardez les phrases aussi courtes que la rédaction les veut.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      tooLong: {
        en: 'This sentence has {words} words outside quotations; {most} are the most.',
        fr: 'Cette phrase compte {words} mots hors des citations ; le maximum est de {most}.',
      },
    },
    options: {
      words: {
        type: 'integer',
        default: 40,
        minimum: 1,
        description: {
          en: 'Most words of a sentence, those of quotations not counted.',
          fr: 'Nombre maximal de mots d’une phrase, sans ceux des citations.',
        },
      },
    },
  },
  *checkBlock({ block, text }, { options }) {
    // A block quotation is somebody's words from end to end.
    if (!text || block.type === 'blockquote' || text.wordCount <= options.words) return;
    const count = outsideCounter(text, quotedSpans(text));
    for (const sentence of text.sentences) {
      if (sentence.to - sentence.from <= options.words) continue;
      const words = count(sentence.from, sentence.to);
      if (words > options.words)
        yield {
          messageId: 'tooLong',
          span: { start: sentence.start, end: sentence.end },
          values: { words, most: options.words },
        };
    }
  },
});

import { findHalfAppositions } from '../../analysis/names/halfAppositions.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Set an apposition apart with two commas, not with one.',
      fr: 'Encadrez l’apposition de deux virgules, non d’une seule.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      behind: {
        en: 'A comma is missing behind “{words}”, which stands beside the subject.',
        fr: 'Il manque une virgule après « {words} », mis en apposition.',
      },
      before: {
        en: 'A comma is missing before “{words}”, which stands beside the subject.',
        fr: 'Il manque une virgule avant « {words} », mis en apposition.',
      },
    },
    fixes: { insert: { en: 'Write the comma', fr: 'Mettre la virgule' } },
  },
  *checkBlock({ block, text }) {
    if (!text || !['paragraph', 'standfirst', 'listItem', 'caption'].includes(block.type)) return;
    for (const { words, at, missing } of findHalfAppositions(text)) {
      yield {
        messageId: missing,
        span: { start: words.start, end: words.end },
        values: { words: text.prose.slice(words.start, words.end) },
        fixes: [{ fixId: 'insert', safe: true, edits: [{ start: at, end: at, newText: ',' }] }],
      };
    }
  },
});

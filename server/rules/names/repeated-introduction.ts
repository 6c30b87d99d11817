import { findRepeatedIntroductions, wordsBesideRoles } from '../../analysis/names/repeatedIntroductions.ts';
import { shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Introduce a person once.',
      fr: 'Ne présentez une personne qu’une fois.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      repeated: {
        en: '“{name}” has been introduced as “{role}” a little above.',
        fr: '« {name} » est déjà présenté comme « {role} » un peu plus haut.',
      },
    },
    fixes: { shorten: { en: 'Write “{surname}”', fr: 'Écrire « {surname} »' } },
    options: {
      paragraphs: {
        type: 'integer',
        default: 4,
        minimum: 0,
        description: {
          en: 'How many paragraphs above an introduction still serves.',
          fr: 'Nombre de paragraphes pendant lesquels une présentation sert encore.',
        },
      },
    },
  },
  wordsOf: wordsBesideRoles,
  *check(article, { options }) {
    for (const { naming, role, surname, short } of findRepeatedIntroductions(article, options.paragraphs)) {
      const { name, block } = naming;
      const offset = block.block.start;
      yield {
        messageId: 'repeated',
        span: shift({ start: name.start, end: name.end }, offset),
        values: { name: name.text, role },
        fixes: short
          ? [
              {
                fixId: 'shorten',
                values: { surname },
                safe: false,
                edits: [{ ...shift(short, offset), newText: short.text }],
              },
            ]
          : [],
      };
    }
  },
});

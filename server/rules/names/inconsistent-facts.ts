import { findContradictions, wordsOnAges } from '../../analysis/names/contradictions.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Say the same of a person throughout.',
      fr: 'Dites la même chose d’une personne d’un bout à l’autre.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      age: {
        en: '{name} is {here} here and {before} above.',
        fr: '{name} a {here} ans ici et {before} ans plus haut.',
      },
      firstName: {
        en: '“{name}” is “{before}” above.',
        fr: '« {name} » est « {before} » plus haut.',
      },
    },
  },
  wordsOf: wordsOnAges,
  *check(article) {
    for (const found of findContradictions(article)) {
      const { kind, span, name } = found;
      if (kind === 'age')
        yield { messageId: kind, span, values: { name, here: found.here, before: found.before } };
      else yield { messageId: kind, span, values: { name, before: found.before } };
    }
  },
});

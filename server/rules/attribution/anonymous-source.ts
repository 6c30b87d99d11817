import { findUnnamedSources } from '../../analysis/speakers/unnamedSources.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name your sources, or say why they cannot be named.',
      fr: 'Nommez vos sources, ou dites pourquoi elles ne peuvent l’être.',
    },
    severity: 'suggestion',
    recommended: true,
    languages: 'all',
    messages: {
      unnamed: {
        en: '“{words}” names nobody: say who it is, or why the name is withheld.',
        fr: '« {words} » ne nomme personne : dire de qui il s’agit, ou pourquoi le nom est tu.',
      },
    },
  },
  *checkBlock({ text, block }) {
    if (!text || (block.type !== 'paragraph' && block.type !== 'standfirst')) return;
    for (const span of findUnnamedSources(text.syntax))
      yield { messageId: 'unnamed', span, values: { words: text.prose.slice(span.start, span.end) } };
  },
});

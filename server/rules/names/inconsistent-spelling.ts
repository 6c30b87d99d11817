import type { Mention } from '../../analysis/analysedArticle.ts';
import { findVariants } from '../../analysis/names/spellingVariants.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Spell each name one way throughout.',
      fr: 'Écrivez chaque nom d’une seule façon.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      inconsistent: {
        en: '“{name}” is spelled “{other}” elsewhere in the article.',
        fr: '« {name} » est écrit « {other} » ailleurs dans l’article.',
      },
    },
    fixes: { respell: { en: 'Write “{other}”', fr: 'Écrire « {other} »' } },
  },
  *check(article) {
    const seen = new Set<Mention>();
    for (const { rarer, words, instead } of findVariants(article)) {
      for (const mention of rarer.mentions) {
        if (seen.has(mention)) continue;
        seen.add(mention);
        const { start, end } = mention;
        const at = article.source.slice(start, end).lastIndexOf(words);
        const place = at < 0 ? { start, end } : { start: start + at, end: start + at + words.length };
        yield {
          messageId: 'inconsistent',
          span: place,
          values: { name: words, other: instead },
          fixes: [
            {
              fixId: 'respell',
              values: { other: instead },
              safe: false,
              edits: [{ ...place, newText: instead }],
            },
          ],
        };
      }
    }
  },
});

import { findEarlySurnames, wordsBesideNames } from '../../analysis/names/firstNamings.ts';
import type { Naming } from '../../analysis/names/namings.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name people in full the first time.',
      fr: 'Donnez le nom complet des personnes à la première mention.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      early: {
        en: '“{name}” is named in full only later: “{full}”.',
        fr: '« {name} » n’est nommé en entier que plus loin : « {full} ».',
      },
      never: {
        en: 'The article never gives the full name of “{name}”.',
        fr: 'L’article ne donne jamais le nom complet de « {name} ».',
      },
    },
    fixes: { complete: { en: 'Write “{full}”', fr: 'Écrire « {full} »' } },
  },
  wordsOf: wordsBesideNames,
  *check(article) {
    for (const { naming, full } of findEarlySurnames(article)) {
      const { start, end, text } = naming.name;
      const offset = naming.block.block.start;
      const span = { start: start + offset, end: end + offset };
      if (!full) yield { messageId: 'never', span, values: { name: text } };
      else
        yield {
          messageId: 'early',
          span,
          values: { name: text, full: full.name.text },
          fixes: [completion(naming, full.name.text)],
        };
    }
  },
});

/** *M. Morel* becomes *Luc Morel*; *Sen. Hale*, *Sen. Ann Hale*, since the title is the role. */
function completion({ name, scene, block }: Naming, full: string): FixOffer<'complete'> {
  const lead = name.honorific?.role === undefined ? scene.reader.tokens[name.lead] : undefined;
  const start = (lead?.start ?? name.start) + block.block.start;
  const end = name.end + block.block.start;
  return { fixId: 'complete', values: { full }, safe: false, edits: [{ start, end, newText: full }] };
}

import type { AnalysedBlock, BlockText, Entity } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { entitiesByStart } from '../../analysis/people/entitiesByStart.ts';
import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import { nameWords } from '../../analysis/words/nameKeys.ts';
import { shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { findForbidden, type WrittenSpelling } from './parts/teamSpellings.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write names as the team’s entity file does.',
      fr: 'Écrivez les noms comme le fichier d’entités de l’équipe.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      forbidden: {
        en: 'The house does not write “{spelling}”, but “{use}”.',
        fr: 'La maison n’écrit pas « {spelling} », mais « {use} ».',
      },
      because: {
        en: 'The house does not write “{spelling}”, but “{use}”: {reason}.',
        fr: 'La maison n’écrit pas « {spelling} », mais « {use} » : {reason}.',
      },
    },
    fixes: { write: { en: 'Write “{use}”', fr: 'Écrire « {use} »' } },
    readsWords: true,
  },
  wordsOf: spellingsOf,
  *check(article) {
    let entities: ReadonlyMap<number, Entity> | undefined;
    for (const block of article.blocks) {
      const { text } = block;
      if (!text) continue;
      for (const { isQuoted, ...written } of readOnce(text, spellingsOf)) {
        entities ??= entitiesByStart(article);
        const { use, newText, spelling, forbidden, endsSentence } = written;
        const other = otherName(block, written, entities);
        if (other === 'person' || (isQuoted && forbidden.inQuotations === 'keep')) continue;
        const reason = forbidden.reason?.replace(/[.!?\s]+$/u, '');
        const span = shift(written, block.block.start);
        yield {
          messageId: reason ? 'because' : 'forbidden',
          span,
          values: { spelling, use, ...(reason && { reason }) },
          fixes: [
            {
              fixId: 'write',
              values: { use },
              safe: !isQuoted && !endsSentence && other === undefined && beginsAlike(spelling, use),
              edits: [{ ...span, newText }],
            },
          ],
        };
      }
    }
  },
});

interface Spelling extends WrittenSpelling {
  readonly isQuoted: boolean;
}

function spellingsOf(text: BlockText): readonly Spelling[] {
  return [...findForbidden(text)].map((written) => ({ ...written, isQuoted: isQuoted(text, written.start) }));
}

/**
 * What the words name where that has words which the entity does not have: *Luc Macon* is not *Emmanuel Macron*, nor is the *Macon* that
 * means him; *Kiev Airport* may have its own spelling. Undefined where they name the entity.
 */
function otherName(
  { block, text }: AnalysedBlock,
  { from, to, entity, spelling }: WrittenSpelling,
  entities: ReadonlyMap<number, Entity>,
): 'person' | 'thing' | undefined {
  const name = text?.syntax.scene.names.find((each) => each.from <= from && to <= each.to);
  const meant = name && entities.get(block.start + name.start);
  if (!name || meant?.team === entity) return undefined;
  const own = new Set([entity.name, ...entity.aliases, spelling].flatMap(nameWords));
  const others = [name.text, meant?.name ?? ''].flatMap(nameWords).filter((word) => !own.has(word));
  if (others.length === 0) return undefined;
  return entity.type === 'person' || meant?.type === 'person' ? 'person' : 'thing';
}

/** The words before may depend on how a name begins: *d’Odessa*, *de Kiev*; *a UN force*. */
function beginsAlike(spelling: string, use: string): boolean {
  return soundOf(spelling) === soundOf(use);
}

function soundOf(word: string): string {
  const letter = word.normalize('NFD').charAt(0).toLowerCase();
  if (letter === 'h') return 'h';
  return 'aeiouy'.includes(letter) ? 'vowel' : 'consonant';
}

import type { AnalysedArticle, AnalysedBlock, Entity, Quotation } from '../../analysis/analysedArticle.ts';
import { quotationsByBlock } from '../../analysis/neighbours.ts';
import { readPeople } from '../../analysis/people/knownGenders.ts';
import { findOwners } from '../../analysis/people/ownerGenders.ts';
import { candidateFinder, isNamedBefore } from '../../analysis/people/pronounCandidates.ts';
import { findRivals } from '../../analysis/people/rivals.ts';
import { sentenceBefore } from '../../analysis/sentenceBefore.ts';
import { blockAttribution } from '../../analysis/speakers/tags.ts';
import { type Span, shift } from '../../article/span.ts';
import type { Pronoun } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name the speaker where a pronoun may mean two people, or nobody.',
      fr: 'Nommez celui qui parle quand le pronom peut désigner deux personnes, ou personne.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      several: {
        en: '“{pronoun}” may mean {first} or {second}.',
        fr: '« {pronoun} » peut désigner {first} ou {second}.',
      },
      nobody: {
        en: 'Neither this paragraph nor the two before name anybody whom “{pronoun}” could mean.',
        fr: 'Ni ce paragraphe ni les deux précédents ne nomment quelqu’un que « {pronoun} » puisse désigner.',
      },
    },
  },
  *check(article) {
    const candidatesOf = candidateFinder(readPeople(article, findOwners));
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    let last: Quotation | undefined;
    for (const [index, list] of quotationsByBlock(article).entries()) {
      const block = article.blocks[index];
      for (const quotation of list) {
        const before = last;
        last = quotation;
        const tag = block && pronounTag(block, quotation);
        if (!tag) continue;
        const { span } = tag;
        const pronoun = tag.pronoun.form;
        const [first, second] = namedBefore(article, entities, block, quotation, before, tag.pronoun);
        if (first && second)
          yield { messageId: 'several', span, values: { pronoun, first: first.name, second: second.name } };
        else if (!isNamedBefore(article, candidatesOf, index, quotation.start, tag.pronoun))
          yield { messageId: 'nobody', span, values: { pronoun } };
      }
    }
  },
});

interface PronounTag {
  readonly pronoun: Pronoun;
  readonly span: Span;
}

/** *a-t-il dit*, *she said*: a tag whose subject is a pronoun that means somebody. */
function pronounTag(block: AnalysedBlock, quotation: Quotation): PronounTag | undefined {
  const { attribution, kind } = quotation;
  if (kind !== 'direct' || attribution?.basis !== 'tag' || attribution.position === 'before')
    return undefined;
  const source = blockAttribution(block, quotation)?.source;
  const phrase = source === undefined ? undefined : block.text?.syntax.scene.phrases[source];
  const pronoun = phrase?.pronoun;
  if (!phrase || pronoun?.person !== 3 || isAnybody(pronoun)) return undefined;
  if (block.text?.syntax.phraseFacts[source ?? -1]?.impersonal) return undefined;
  return { pronoun, span: shift(phrase, block.block.start) };
}

/** *dit-on*, *it*: nobody in particular. */
function isAnybody({ gender, number }: Pronoun): boolean {
  return gender === undefined && number === 'singular';
}

/** Whom the reporter's last sentence names; nobody where the words before, in or behind that sentence, are attributed and run on. */
function namedBefore(
  article: AnalysedArticle,
  entities: ReadonlyMap<string, Entity>,
  block: AnalysedBlock,
  quotation: Quotation,
  before: Quotation | undefined,
  pronoun: Pronoun,
): readonly Entity[] {
  const place = sentenceBefore(article, block, quotation);
  const sentence = place?.block.text?.sentences[place.sentence];
  if (!place || !sentence) return [];
  const runsOn = before?.attribution !== undefined && before.end > sentence.start + place.block.block.start;
  return runsOn ? [] : findRivals(article, entities, place.block, place.sentence, pronoun);
}

import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { quotationsByBlock } from '../../analysis/neighbours.ts';
import { isIntroduced } from '../../analysis/speakers/introducedSpeakers.ts';
import { countSentences, countWords } from '../../analysis/words/counts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name the speaker before a quotation grows long.',
      fr: 'Nommez qui parle avant que la citation ne soit longue.',
    },
    severity: 'suggestion',
    recommended: true,
    languages: 'all',
    messages: {
      words: {
        en: 'This quotation runs to {words} words before its speaker is named: {speaker}.',
        fr: 'Cette citation compte {words} mots avant qu’on ne sache qui parle : {speaker}.',
      },
      sentences: {
        en: 'This quotation runs to {sentences} sentences before its speaker is named: {speaker}.',
        fr: 'Cette citation compte {sentences} phrases avant qu’on ne sache qui parle : {speaker}.',
      },
    },
    options: {
      words: {
        type: 'integer',
        default: 40,
        minimum: 1,
        description: {
          en: 'Most words that may be quoted before the speaker is named.',
          fr: 'Nombre maximal de mots cités avant que la personne soit nommée.',
        },
      },
      sentences: {
        type: 'integer',
        default: 3,
        minimum: 1,
        description: {
          en: 'Most sentences that may be quoted before the speaker is named.',
          fr: 'Nombre maximal de phrases citées avant que la personne soit nommée.',
        },
      },
    },
  },
  *check(article, { options }) {
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    let run = NOTHING;
    let last: Quotation | undefined;
    for (const list of quotationsByBlock(article)) {
      for (const quotation of list) {
        const { words, sentences } = add(last?.reopened ? run : NOTHING, lengthBeforeTag(article, quotation));
        const source = quotation.attribution?.source;
        const tooLong = words > options.words || sentences > options.sentences;
        if (
          tooLong &&
          source &&
          comesAfter(quotation) &&
          !isIntroduced(article, quotation, source, entities, last)
        )
          yield {
            messageId: words > options.words ? 'words' : 'sentences',
            span: quotation,
            values: { words, sentences, speaker: source.text },
          };
        run = quotation.attribution ? NOTHING : { words, sentences };
        last = quotation;
      }
    }
  },
});

interface Length {
  readonly words: number;
  readonly sentences: number;
}

const NOTHING: Length = { words: 0, sentences: 0 };

function add(one: Length, other: Length): Length {
  return { words: one.words + other.words, sentences: one.sentences + other.sentences };
}

/** Somebody’s own words, whose tag stands behind or in them and does not carry on from words before. */
function comesAfter({ kind, attribution }: Quotation): boolean {
  return (
    kind === 'direct' &&
    attribution !== undefined &&
    attribution.position !== 'before' &&
    attribution.cue !== undefined &&
    attribution.cue.verb?.additive !== true &&
    (attribution.basis === 'tag' || attribution.basis === 'cue-phrase')
  );
}

/**
 * What is quoted before a tag inside the marks, or all of it. Where straight marks stand inside straight marks it is not
 * certain what is quoted.
 */
function lengthBeforeTag(
  article: AnalysedArticle,
  { block, content, marks, attribution }: Quotation,
): Length {
  const { start } = content;
  if (marks.open === marks.close && article.source.slice(start, content.end).includes(marks.open))
    return NOTHING;
  const end = attribution?.position === 'inside' ? Math.min(attribution.start, content.end) : content.end;
  let length = NOTHING;
  for (let index = block; (article.blocks[index]?.block.start ?? end) < end; index += 1) {
    const { block: node, text } = article.blocks[index] ?? {};
    if (!node || !text) continue;
    const span = { start: start - node.start, end: end - node.start };
    length = add(length, { words: countWords(text, span), sentences: countSentences(text, span) });
  }
  return length;
}

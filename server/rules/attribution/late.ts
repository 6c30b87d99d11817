import type {
  AnalysedArticle,
  AnalysedBlock,
  Entity,
  Quotation,
  Source,
} from '../../analysis/analysedArticle.ts';
import {
  firstStartingFrom,
  lastEndingBy,
  localQuotation,
  neighbour,
  quotationsByBlock,
} from '../../analysis/neighbours.ts';
import { countSentences, countWords } from '../../analysis/quotedWords.ts';
import { isSameSpeaker } from '../../analysis/sameSpeaker.ts';
import { tokenBefore } from '../../analysis/scene.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name the speaker before a quotation grows long.',
      fr: 'Nommer qui parle avant que la citation ne soit longue.',
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
        description: 'Most words that may be quoted before the speaker is named.',
      },
      sentences: {
        type: 'integer',
        default: 3,
        minimum: 1,
        description: 'Most sentences that may be quoted before the speaker is named.',
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
          !isKnown(article, quotation, source, entities, last)
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
    attribution.cue?.verb?.additive !== true &&
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

/** The reporter has spoken of the source in this paragraph, or at the end of the one before, or the source speaks on. */
function isKnown(
  article: AnalysedArticle,
  quotation: Quotation,
  source: Source,
  entities: ReadonlyMap<string, Entity>,
  last: Quotation | undefined,
): boolean {
  const before = neighbour(article, quotation.block, -1);
  if (before?.text?.tokens.at(-1)?.text === ':') return true;
  if (last && last.block >= (before?.index ?? 0) && speaksOn(source, last)) return true;
  const block = article.blocks[quotation.block];
  // *Ce dernier s’étonne : « … », raconte-t-il*: a pronoun behind other words of the paragraph points back to them.
  if (source.kind === 'pronoun' && !opensBlock(block, quotation)) return true;
  const entity = source.entity === undefined ? undefined : entities.get(source.entity);
  if (entity) {
    const mention = entity.mentions[lastEndingBy(entity.mentions, quotation.start)];
    return mention !== undefined && mention.start >= whereSpokenOf(article, before, quotation, source);
  }
  if (source.kind === 'pronoun') return true;
  return block !== undefined && isNamedBefore(block, quotation, source);
}

/** The speaker of the quotation before; *la chanteuse*, *l’élu* may well be the one named there. */
function speaksOn(source: Source, { attribution }: Quotation): boolean {
  const same = attribution?.source && isSameSpeaker(attribution.source, source);
  return same === true || (attribution !== undefined && same === undefined && source.kind === 'role');
}

function opensBlock(block: AnalysedBlock | undefined, quotation: Quotation): boolean {
  const scene = block?.text?.syntax.scene;
  const local = block && scene?.quotations[localQuotation(block, quotation)];
  return local !== undefined && tokenBefore(local) < 0;
}

/** A pronoun points back a paragraph; a name or a role is known from the sentence that leads to the quotation. */
function whereSpokenOf(
  article: AnalysedArticle,
  before: AnalysedBlock | undefined,
  quotation: Quotation,
  source: Source,
): number {
  const here = article.blocks[quotation.block]?.block.start ?? 0;
  const last = before?.text?.sentences.at(-1);
  if (!before || !last) return here;
  return source.kind === 'pronoun' ? before.block.start : before.block.start + last.start;
}

/** Phrases at most that are read back for the noun of a source without a name. */
const FARTHEST = 40;

/** *Le procureur est resté ferme. « … », a dit le procureur*: its noun stands before, or somebody whom *the* points back to. */
function isNamedBefore({ block, text }: AnalysedBlock, quotation: Quotation, source: Source): boolean {
  const { scene } = text?.syntax ?? {};
  const words = scene?.phrases[firstStartingFrom(scene.phrases, source.start - block.start)];
  const first = scene?.quotations[localQuotation({ block, text, index: quotation.block }, quotation)];
  if (!scene || !words?.noun || !first) return false;
  const behind = firstStartingFrom(scene.phrases, first.start);
  const { lemma } = words.noun;
  const pointsBack = words.type === 'person' && !words.name && words.determiner?.kind === 'definite';
  return scene.phrases
    .slice(Math.max(0, behind - FARTHEST), behind)
    .some(({ noun, name }) => noun?.lemma === lemma || (pointsBack && name?.type === 'person'));
}

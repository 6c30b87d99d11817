import type { AnalysedArticle, AnalysedBlock, BlockText, Quotation } from '../../analysis/analysedArticle.ts';
import { attributesTwice, plainAgrees } from '../../analysis/faults/doubleAttribution.ts';
import type { Echo } from '../../analysis/faults/echoes.ts';
import type { Fragment } from '../../analysis/faults/fragments.ts';
import type { RepeatedAttribution, RepeatedTag } from '../../analysis/faults/repeatedTags.ts';
import {
  firstStartingFrom,
  lastEndingBy,
  quotationsByBlock,
  quotationsByEnd,
} from '../../analysis/neighbours.ts';
import type { NounPhrase } from '../../analysis/phrases/nounPhrases.ts';
import type { BlockAttribution } from '../../analysis/speakers/blockAttribution.ts';
import type { BlockCue } from '../../analysis/speakers/cues.ts';
import { isSameSource } from '../../analysis/speakers/sameSource.ts';
import { clitic, tagSpan } from '../../analysis/speakers/tags.ts';
import { shift } from '../../article/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { eitherOf, keepOrReplace, oneOf } from './parts/duplicateOffers.ts';

type Message = 'fragment' | 'twice';
type Fix = 'keepFirst' | 'keepSecond';

export default defineRule({
  meta: {
    description: { en: 'Attribute a quotation once.', fr: 'N’attribuez une citation qu’une fois.' },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      fragment: {
        en: '“{words}” attributes again a quotation that already has its attribution.',
        fr: '« {words} » attribue une seconde fois une citation qui a déjà son incise.',
      },
      twice: {
        en: 'This quotation is attributed twice: “{first}” and “{words}”.',
        fr: 'Cette citation est attribuée deux fois : « {first} » et « {words} ».',
      },
    },
    fixes: {
      keepFirst: { en: 'Keep the first attribution', fr: 'Garder la première attribution' },
      keepSecond: { en: 'Keep “{words}”', fr: 'Garder « {words} »' },
    },
  },
  // It quotes what it reads, in its own block only.
  wordsOf: (text) => mayAttributeTwice(text) && text.prose,
  *check(article): Generator<Finding<Message, Fix>> {
    // Few articles have anything to attribute twice: the rest is read only for those.
    if (!article.blocks.some(({ text }) => text && mayAttributeTwice(text))) return;
    const quotations = quotationsByBlock(article);
    const ended = quotationsByEnd(article);
    for (const block of article.blocks) {
      if (!block.text || block.block.type === 'headline') continue;
      const { syntax } = block.text;
      // Those that stand as sentences are `attribution/misplaced-fragment`.
      const told = new Set<number>();
      for (const fragment of syntax.fragments) {
        const isSentence = fragment.capital && fragment.shape !== 'verb-first';
        if (isSentence) told.add(fragment.sentence);
        if (fragment.shape === 'participle' || isSentence) continue;
        const found = fromFragment(article, block, fragment, ended[block.index] ?? []);
        if (!found) continue;
        told.add(fragment.sentence);
        yield found;
      }
      for (const echo of syntax.echoes) {
        if (!told.has(echo.sentence)) yield fromEcho(article, block, echo);
      }
      for (const second of syntax.seconds) {
        const found = fromSecond(article, block, second, quotations[block.index] ?? []);
        if (found) yield found;
      }
      for (const repeated of syntax.repeated) {
        const found = fromRepeated(article, block, repeated);
        if (found) yield found;
      }
    }
  },
});

/** *”, a-t-il ajouté. a ajouté le patron de l’OTAN.* */
function fromFragment(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  quotations: readonly Quotation[],
): Finding<Message, Fix> | undefined {
  const span = shift(fragment, block.block.start);
  const before = block.text?.sentences[fragment.sentence - 1];
  const quotation = quotations[lastEndingBy(quotations, span.start)];
  const basis = quotation?.attribution?.basis;
  if (!before || !quotation || before.end + block.block.start < quotation.end) return undefined;
  if (basis !== 'tag' && basis !== 'cue-phrase' && basis !== 'introduction') return undefined;
  const words = article.source.slice(span.start, span.end);
  return {
    messageId: 'fragment',
    span,
    values: { words },
    fixes: keepOrReplace(block, fragment, quotation, span),
  };
}

/** *“It works,” he asked. he asked.* */
function fromEcho({ source }: AnalysedArticle, { block }: AnalysedBlock, echo: Echo): Finding<Message, Fix> {
  const span = shift(echo, block.start);
  const cut = { start: block.start + echo.before.end, end: span.end, newText: '' };
  return {
    messageId: 'fragment',
    span,
    values: { words: source.slice(span.start, span.end) },
    fixes: [{ fixId: 'keepFirst', safe: false, edits: [cut] }],
  };
}

/** *Kim said: “It works,” she said.* */
function fromSecond(
  article: AnalysedArticle,
  block: AnalysedBlock,
  second: BlockAttribution,
  quotations: readonly Quotation[],
): Finding<Message, Fix> | undefined {
  const scene = block.text?.syntax.scene;
  const first = block.text?.syntax.byQuotation[second.quotation];
  const local = scene?.quotations[second.quotation];
  const quotation = local && quotations[firstStartingFrom(quotations, local.start + block.block.start)];
  if (!scene || !first || !quotation || (quotation.kind !== 'direct' && quotation.kind !== 'partial'))
    return undefined;
  const [tag, introduction] = [tagSpan(scene, first), tagSpan(scene, second)];
  if (!tag || !introduction || !attributesTwice(scene, first, second)) return undefined;
  const one = first.source === undefined ? undefined : scene.phrases[first.source];
  const other = second.source === undefined ? undefined : scene.phrases[second.source];
  const goesOn = scene.cues[first.cue ?? -1]?.verb?.additive === true;
  if (!one || !(other ? isSameSource(article, block, one, other, goesOn) : plainAgrees(scene, second, one)))
    return undefined;
  const words = scene.prose.slice(tag.start, tag.end);
  const values = { words, first: scene.prose.slice(introduction.start, introduction.end) };
  return {
    messageId: 'twice',
    span: shift(tag, block.block.start),
    values,
    fixes: eitherOf(block, quotation, first, second),
  };
}

function mayAttributeTwice({ syntax }: BlockText): boolean {
  const { fragments, seconds, repeated, echoes } = syntax;
  return fragments.length > 0 || seconds.length > 0 || repeated.length > 0 || echoes.length > 0;
}

/** *“It works,” he said, Lee added.* */
function fromRepeated(
  article: AnalysedArticle,
  block: AnalysedBlock,
  { first, second }: RepeatedAttribution,
): Finding<Message, Fix> | undefined {
  const scene = block.text?.syntax.scene;
  const one = first.source === undefined ? undefined : scene?.phrases[first.source];
  const other = scene?.phrases[second.subject.phrase];
  const cue = first.cue === undefined ? undefined : scene?.cues[first.cue];
  if (!scene || !one || !other || !cue) return undefined;
  const goesOn = second.cue.verb?.additive === true;
  const same =
    one === other ||
    isSameSource(article, block, one, other) ||
    isSameSource(article, block, other, one, goesOn);
  if (!same || (one !== other && isAtSecondHand(block, cue, second, one, other))) return undefined;
  const values = {
    first: scene.prose.slice(second.before.start, second.before.end),
    words: scene.prose.slice(second.start, second.end),
  };
  return { messageId: 'twice', span: shift(second, block.block.start), values, fixes: oneOf(block, second) };
}

/**
 * *« … », a-t-il dit, rapporte Luc Roy*: where one of the two is a pronoun the second may tell what another has said, unless it says
 * no more than the first or goes on from it.
 */
function isAtSecondHand(
  block: AnalysedBlock,
  first: BlockCue,
  tag: RepeatedTag,
  one: NounPhrase,
  other: NounPhrase,
): boolean {
  if (one.head !== 'pronoun' && other.head !== 'pronoun') return false;
  if (one.head === 'pronoun' && other.head === 'pronoun') return one.number !== other.number;
  const second = tag.cue;
  if (first.kind === 'phrase' || second.kind === 'phrase') return true;
  const plain = second.lemma === first.lemma || second.lemma === block.text?.pack.tagVerbs.plain;
  return !(plain || second.verb?.additive === true || saysNoMore(block, first, tag, one));
}

/**
 * *« … », a expliqué le maire, a-t-il précisé*: nobody tells here what he was told, as in *« … », lui a dit son patron, se souvient-il*.
 */
function saysNoMore(
  block: AnalysedBlock,
  first: BlockCue,
  { cue, end }: RepeatedTag,
  one: NounPhrase,
): boolean {
  const scene = block.text?.syntax.scene;
  const { verb } = cue;
  if (!scene || !verb || one.head === 'pronoun' || one.determiner?.kind === 'possessive') return false;
  // *…, a-t-il affirmé aux enquêteurs* tells of another day.
  if (end > cue.end) return false;
  if (verb.standsAlone || verb.addressee || verb.writes || verb.judges || first.verb?.addressee) return false;
  return clitic(scene, first) === first.from || first.verb?.reflexive === true;
}

import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import type { BlockAttribution } from '../../analysis/blockAttribution.ts';
import { areTwoRoles, attributesTwice, canStandFor } from '../../analysis/doubleAttribution.ts';
import type { Fragment } from '../../analysis/fragments.ts';
import { asTag } from '../../analysis/mergedTags.ts';
import {
  firstStartingFrom,
  lastEndingBy,
  quotationsByBlock,
  quotationsByEnd,
} from '../../analysis/neighbours.ts';
import { blockAttribution, tagSpan } from '../../analysis/tags.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule, type Edit, type Finding, type FixOffer } from '../rule.ts';
import { removeTag } from '../tagRemoval.ts';

type Message = 'fragment' | 'twice';
type Fix = 'keepFirst' | 'keepSecond';

export default defineRule({
  meta: {
    description: { en: 'Attribute a quotation once.', fr: 'N’attribuer une citation qu’une fois.' },
    severity: 'warning',
    languages: 'all',
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
  *check(article): Generator<Finding<Message, Fix>> {
    const quotations = quotationsByBlock(article);
    const ended = quotationsByEnd(article);
    for (const block of article.blocks) {
      const { syntax } = block.text ?? {};
      if (!syntax || block.block.type === 'headline') continue;
      for (const fragment of syntax.fragments) {
        if (fragment.shape === 'participle' || (fragment.capital && fragment.shape !== 'verb-first'))
          continue;
        const found = fromFragment(article, block, fragment, ended[block.index] ?? []);
        if (found) yield found;
      }
      for (const second of syntax.seconds) {
        const found = fromSecond(article, block, second, quotations[block.index] ?? []);
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
    fixes: fragmentOffers(block, fragment, quotation, span),
  };
}

function fragmentOffers(
  block: AnalysedBlock,
  fragment: Fragment,
  quotation: Quotation,
  span: Span,
): FixOffer<Fix>[] {
  const prose = block.block.prose;
  const offset = block.block.start;
  let start = fragment.start;
  while (start > 0 && /\s/.test(prose.charAt(start - 1))) start -= 1;
  const remove: FixOffer<Fix> = {
    fixId: 'keepFirst',
    safe: false,
    edits: [{ start: start + offset, end: span.end, newText: '' }],
  };
  const tag = blockAttribution(block, quotation);
  const scene = block.text?.syntax.scene;
  const place = tag && scene && quotation.attribution?.position === 'after' ? tagSpan(scene, tag) : undefined;
  if (!place || !scene) return [remove];
  const plain = scene.prose.slice(fragment.start, fragment.rest.end);
  // *il a ajouté* behind a quotation is *a-t-il ajouté*; the verb loses the capital of a sentence.
  const words =
    asTag({ scene, fragment }) ?? (fragment.capital ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain);
  const replace: Edit = { start: place.start + offset, end: fragment.rest.end + offset, newText: words };
  return [remove, { fixId: 'keepSecond', values: { words }, safe: false, edits: [replace] }];
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
  if (!sameSpeaker(article, block, first, second)) return undefined;
  const words = scene.prose.slice(tag.start, tag.end);
  const edits = removeTag(block, quotation, tag);
  const values = { words, first: scene.prose.slice(introduction.start, introduction.end) };
  return {
    messageId: 'twice',
    span: shift(tag, block.block.start),
    values,
    fixes: edits ? [{ fixId: 'keepFirst', safe: false, edits }] : [],
  };
}

/** The same entity, the same words, or a pronoun in the tag that can stand for the words before. */
function sameSpeaker(
  article: AnalysedArticle,
  block: AnalysedBlock,
  first: BlockAttribution,
  second: BlockAttribution,
): boolean {
  const scene = block.text?.syntax.scene;
  const one = first.source === undefined ? undefined : scene?.phrases[first.source];
  const other = second.source === undefined ? undefined : scene?.phrases[second.source];
  if (!scene || !one || !other || areTwoRoles(one, other)) return false;
  const [idOne, idOther] = [one, other].map((phrase) =>
    entityAt(article, phrase.start + block.block.start, phrase.end + block.block.start),
  );
  if (idOne !== undefined && idOther !== undefined) return idOne === idOther;
  const words = [one, other].map((phrase) => scene.prose.slice(phrase.start, phrase.end).toLowerCase());
  return words[0] === words[1] || (one.head === 'pronoun' && canStandFor(one, other));
}

function entityAt(article: AnalysedArticle, start: number, end: number): string | undefined {
  const { mentions } = article;
  const found = mentions[firstStartingFrom(mentions, start)];
  return found && found.end <= end ? found.entity : undefined;
}

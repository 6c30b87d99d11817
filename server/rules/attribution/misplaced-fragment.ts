import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import type { Fragment } from '../../analysis/fragments.ts';
import { mergeIntoTag } from '../../analysis/mergedTags.ts';
import {
  firstStartingFrom,
  lastEndingBy,
  localQuotation,
  neighbour,
  quotationsByBlock,
  quotationsByEnd,
} from '../../analysis/neighbours.ts';
import { tokenAfter } from '../../analysis/scene.ts';
import { blockAttribution } from '../../analysis/tags.ts';
import { shift } from '../../article/span.ts';
import { defineRule, type Edit, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not leave a reporting clause standing with nothing reported.',
      fr: 'Ne pas laisser seule une incise qui ne rapporte aucune parole.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      fragment: {
        en: '“{words}” says who spoke, but reports nothing: the quotation beside it already has its attribution.',
        fr: '« {words} » dit qui parle, mais ne rapporte rien : la citation voisine est déjà attribuée.',
      },
    },
    fixes: {
      merge: { en: 'Merge it into the attribution: “{tag}”', fr: 'La fondre dans l’incise : « {tag} »' },
      remove: { en: 'Remove this sentence', fr: 'Supprimer cette phrase' },
    },
  },
  *check(article) {
    const quotations = quotationsByBlock(article);
    const ended = quotationsByEnd(article);
    for (const block of article.blocks) {
      for (const fragment of block.text?.syntax.fragments ?? []) {
        if (fragment.shape === 'verb-first' || block.block.type !== 'paragraph' || isTag(block, fragment))
          continue;
        const before = quotationBefore(article, block, fragment, ended);
        if (!before && !hasTaggedQuotationAfter(block, fragment, quotations)) continue;
        const span = shift(fragment, block.block.start);
        const words = article.source.slice(span.start, span.end);
        yield {
          messageId: 'fragment',
          span,
          values: { words },
          fixes: offers(block, fragment, before),
        };
      }
    }
  },
});

/** *“Will it hold?” Hale said.* The sentence that follows the closing mark is the tag itself, whatever ends the words inside. */
function isTag(block: AnalysedBlock, fragment: Fragment): boolean {
  const { syntax, sentences, prose } = block.text ?? {};
  const from = sentences?.[fragment.sentence]?.from ?? 0;
  const index = syntax?.scene.quotationOf[from - 1] ?? -1;
  const quotation = syntax?.scene.quotations[index];
  if (!syntax || prose === undefined || !quotation?.close || tokenAfter(quotation) !== from) return false;
  const tag = syntax.byQuotation[index];
  const last = prose.slice(quotation.content.start, quotation.content.end).trimEnd().at(-1);
  return tag === undefined || tag.cue === fragment.cue || last !== '.';
}

type QuotationLists = readonly (readonly Quotation[])[];

function hasTag(quotation: Quotation | undefined): quotation is Quotation {
  const basis = quotation?.attribution?.basis;
  return basis === 'tag' || basis === 'cue-phrase' || basis === 'introduction';
}

/** *« Nous », a-t-il dit, « tiendrons »*: the tag stands before the words that go on. */
function isResumed(block: AnalysedBlock, quotation: Quotation): boolean {
  const own = block.text?.syntax.byQuotation[localQuotation(block, quotation)];
  return own?.basis === 'carried' && quotation.attribution?.cue !== undefined;
}

/** The quotation that ends right before the fragment, attributed by a tag of its own. */
function quotationBefore(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  lists: QuotationLists,
): Quotation | undefined {
  const start = block.block.start + fragment.start;
  const list = lists[block.index] ?? [];
  const here = list[lastEndingBy(list, start)];
  if (here)
    return (hasTag(here) || isResumed(block, here)) && isBeside(block, fragment, here) ? here : undefined;
  const before = neighbour(article, block.index, -1);
  const last = fragment.sentence === 0 && before ? lists[before.index]?.at(-1) : undefined;
  return hasTag(last) ? last : undefined;
}

/** No other sentence stands between the quotation’s own and the fragment. */
function isBeside(block: AnalysedBlock, fragment: Fragment, quotation: Quotation): boolean {
  const before = block.text?.sentences[fragment.sentence - 1];
  return (
    before !== undefined &&
    before.end + block.block.start >= quotation.end &&
    before.start + block.block.start <= quotation.end
  );
}

function hasTaggedQuotationAfter(block: AnalysedBlock, fragment: Fragment, lists: QuotationLists): boolean {
  const end = block.block.start + fragment.end;
  const list = lists[block.index] ?? [];
  const next = list[firstStartingFrom(list, end)];
  const following = block.text?.sentences[fragment.sentence + 1];
  if (next)
    return (
      following !== undefined &&
      next.start <= following.end + block.block.start &&
      hasTag(next) &&
      next.attribution?.position !== 'before'
    );
  return false;
}

function offers(
  block: AnalysedBlock,
  fragment: Fragment,
  before: Quotation | undefined,
): FixOffer<'merge' | 'remove'>[] {
  const merged = before ? merge(block, fragment, before) : undefined;
  return merged ? [merged, remove(block, fragment)] : [remove(block, fragment)];
}

function remove(block: AnalysedBlock, fragment: Fragment): FixOffer<'remove'> {
  const prose = block.block.prose;
  let { start, end } = fragment;
  while (start > 0 && /\s/.test(prose.charAt(start - 1))) start -= 1;
  if (start === 0) while (end < prose.length && /\s/.test(prose.charAt(end))) end += 1;
  return { fixId: 'remove', safe: false, edits: [editOf(block, start, end, '')] };
}

function editOf(block: AnalysedBlock, start: number, end: number, newText: string): Edit {
  return { ...shift({ start, end }, block.block.start), newText };
}

function merge(
  block: AnalysedBlock,
  fragment: Fragment,
  quotation: Quotation,
): FixOffer<'merge'> | undefined {
  const scene = block.text?.syntax.scene;
  const { attribution } = quotation;
  if (!scene || !attribution || quotation.end <= block.block.start) return undefined;
  if (attribution.position === 'before' && !isResumed(block, quotation)) return undefined;
  const tag = blockAttribution(block, quotation);
  const merged = tag && mergeIntoTag(scene, tag, fragment);
  if (!merged) return undefined;
  return {
    fixId: 'merge',
    safe: false,
    values: { tag: merged.words },
    edits: merged.replacements.map(({ start, end, newText }) => editOf(block, start, end, newText)),
  };
}

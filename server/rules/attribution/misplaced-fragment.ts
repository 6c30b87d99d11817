import type { AnalysedArticle, AnalysedBlock } from '../../analysis/analysedArticle.ts';
import { type FragmentSite, findSite, isTag } from '../../analysis/faults/fragmentSites.ts';
import type { Fragment } from '../../analysis/faults/fragments.ts';
import { findLoneSite, isPartOfSentence, type LoneSite } from '../../analysis/faults/loneFragments.ts';
import { quotationsByBlock, quotationsByEnd } from '../../analysis/neighbours.ts';
import { shift } from '../../article/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { fragmentOffers, loneOffers } from './parts/fragmentOffers.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not leave a reporting clause standing with nothing reported.',
      fr: 'Ne laissez pas seule une incise qui ne rapporte aucune parole.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      fragment: {
        en: '“{words}” says who spoke, but reports nothing: the quotation beside it already has its attribution.',
        fr: '« {words} » dit qui parle, mais ne rapporte rien : la citation voisine est déjà attribuée.',
      },
      apart: {
        en: '“{words}” stands apart from the words that it attributes.',
        fr: '« {words} » est séparé des paroles que cette incise attribue.',
      },
      dangling: {
        en: '“{words}” is no sentence: it says when and where somebody spoke, and nobody does anything in it.',
        fr: '« {words} » n’est pas une phrase : on y parle quelque part, et personne n’y fait rien.',
      },
    },
    fixes: {
      merge: { en: 'Merge it into the attribution: “{tag}”', fr: 'La fondre dans l’incise : « {tag} »' },
      introduce: {
        en: 'Let it introduce the quotation: “{lead}”',
        fr: 'En faire l’annonce de la citation : « {lead} »',
      },
      attach: {
        en: 'Make it the attribution of the words before: “{tag}”',
        fr: 'En faire l’incise des paroles qui précèdent : « {tag} »',
      },
      join: { en: 'Join it to the sentence: “{words}”', fr: 'La joindre à la phrase : « {words} »' },
      remove: { en: 'Remove this sentence', fr: 'Supprimer cette phrase' },
    },
  },
  // It quotes what it reads, in the fragment's own block only.
  wordsOf: ({ syntax, prose }) => syntax.fragments.length > 0 && prose,
  *check(article) {
    // Few articles have a fragment: the rest is read only for those.
    if (!article.blocks.some(({ text }) => (text?.syntax.fragments.length ?? 0) > 0)) return;
    const lists = { starting: quotationsByBlock(article), ending: quotationsByEnd(article) };
    for (const block of article.blocks) {
      if (block.block.type !== 'paragraph') continue;
      for (const fragment of block.text?.syntax.fragments ?? []) {
        if (!fragment.capital && fragment.shape !== 'participle') continue;
        const alone = findLoneSite(block, fragment, lists);
        if (fragment.shape === 'verb-first') {
          // Beside words that have an attribution it is a second one: `attribution/duplicate`.
          if (alone) yield reportApart(article, block, fragment, alone);
          continue;
        }
        const site = isTag(block, fragment) ? undefined : findSite(article, block, fragment, lists);
        const lone = site && isOfWords(block, site) ? undefined : alone;
        if (lone) yield reportApart(article, block, fragment, lone);
        else if (site || (isDangling(block, fragment) && !isTag(block, fragment)))
          yield report(article, block, fragment, site);
      }
    }
  },
});

/** The fragment belongs to whole sentences of its own paragraph, rather than to those beside it that nothing attributes. */
function isOfWords(block: AnalysedBlock, { side, quotation }: FragmentSite): boolean {
  const isWhole = quotation.kind === 'direct' && !isPartOfSentence(block, quotation);
  return side === 'before' && isWhole && quotation.block === block.index;
}

/** A participle is no sentence wherever it stands, but alone in its paragraph it may be a caption or a heading. */
function isDangling({ text }: AnalysedBlock, fragment: Fragment): boolean {
  return fragment.shape === 'participle' && (text?.sentences.length ?? 0) > 1;
}

function reportApart(
  { source }: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  site: LoneSite,
): Finding<'apart', 'merge' | 'introduce' | 'attach' | 'join' | 'remove'> {
  const span = shift(fragment, block.block.start);
  const values = { words: source.slice(span.start, span.end) };
  return { messageId: 'apart', span, values, fixes: loneOffers(block, fragment, site) };
}

function report(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  site: FragmentSite | undefined,
): Finding<'fragment' | 'dangling', 'merge' | 'introduce' | 'attach' | 'join' | 'remove'> {
  const span = shift(fragment, block.block.start);
  return {
    messageId: site ? 'fragment' : 'dangling',
    span,
    values: { words: article.source.slice(span.start, span.end) },
    fixes: fragmentOffers(article, block, fragment, site),
  };
}

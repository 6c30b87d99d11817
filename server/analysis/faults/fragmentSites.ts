import type { AnalysedArticle, AnalysedBlock, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom, lastEndingBy, localQuotation, neighbour } from '../neighbours.ts';
import { tokenAfter } from '../scene.ts';
import type { Fragment } from './fragments.ts';

/** The quotation that a fragment stands beside, and the one whose tag it can go into. */
export interface FragmentSite {
  readonly side: 'before' | 'after';
  readonly quotation: Quotation;
  /** Of words that run on with no tag of their own: the tagged quotation before them. Else the quotation itself. */
  readonly tagged: Quotation;
}

/** Outer quotations by the block they begin in, and by the one they end in. */
export interface QuotationLists {
  readonly starting: readonly (readonly Quotation[])[];
  readonly ending: readonly (readonly Quotation[])[];
}

/**
 * *“Will it hold?” Hale said.* The sentence that follows the closing mark is the tag itself, whatever ends the words inside; but not
 * behind words that run on from a tag of the same speaker.
 */
export function isTag(block: AnalysedBlock, fragment: Fragment): boolean {
  const { syntax, sentences, prose } = block.text ?? {};
  const from = sentences?.[fragment.sentence]?.from ?? 0;
  const index = syntax?.scene.quotationOf[from - 1] ?? -1;
  const quotation = syntax?.scene.quotations[index];
  if (!syntax || prose === undefined || !quotation?.close || tokenAfter(quotation) !== from) return false;
  const tag = syntax.byQuotation[index];
  if (!endsInStop(prose.slice(quotation.content.start, quotation.content.end))) return true;
  return fragment.cue !== undefined && tag?.cue === fragment.cue;
}

/** One full stop, which a comma can take the place of; not *…*, however it is written. */
export function endsInStop(words: string): boolean {
  return /[^.\s]\.$/u.test(words.trimEnd());
}

export function findSite(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  lists: QuotationLists,
): FragmentSite | undefined {
  return siteBefore(article, block, fragment, lists) ?? siteAfter(block, fragment, lists);
}

function hasTag(quotation: Quotation | undefined): quotation is Quotation {
  const { basis, cue } = quotation?.attribution ?? {};
  // *Wine has a good side: “…” Hale said*: a colon alone says of nobody that he spoke.
  return basis === 'tag' || basis === 'cue-phrase' || (basis === 'introduction' && cue !== undefined);
}

/** *« Nous », a-t-il dit, « tiendrons »*: the tag stands before the words that go on. */
export function isResumed(block: AnalysedBlock, quotation: Quotation): boolean {
  const own = block.text?.syntax.byQuotation[localQuotation(block, quotation)];
  return own?.basis === 'carried' && quotation.attribution?.cue !== undefined;
}

/** The quotation that ends right before the fragment, attributed by a tag of its own or running on from one. */
function siteBefore(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  { ending }: QuotationLists,
): FragmentSite | undefined {
  const list = ending[block.index] ?? [];
  const at = lastEndingBy(list, block.block.start + fragment.start);
  const here = list[at];
  if (!here) {
    const before = neighbour(article, block.index, -1);
    const last = fragment.sentence === 0 && before ? ending[before.index]?.at(-1) : undefined;
    return hasTag(last) ? { side: 'before', quotation: last, tagged: last } : undefined;
  }
  if (!isBeside(block, fragment, here)) return undefined;
  if (hasTag(here) || isResumed(block, here)) return { side: 'before', quotation: here, tagged: here };
  const tagged = list[at - 1];
  return tagged && hasTag(tagged) && runsOn(here, tagged) && isSpeakers(article, block, fragment, tagged)
    ? { side: 'before', quotation: here, tagged }
    : undefined;
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

/** *“A,” Hale said. “B.”*: words with no tag of their own are laid to the speaker before. */
function runsOn({ attribution, kind }: Quotation, tagged: Quotation): boolean {
  if (kind !== 'direct' || tagged.kind !== 'direct') return false;
  return attribution === undefined || attribution.source?.name === tagged.attribution?.source?.name;
}

/** The fragment names the one who spoke the words; else it may be the tag of words with a wrong stop. */
function isSpeakers(
  article: AnalysedArticle,
  { block, text }: AnalysedBlock,
  { shape, subject }: Fragment,
  { attribution }: Quotation,
): boolean {
  if (shape === 'participle') return true;
  const phrase = subject && text?.syntax.scene.phrases[subject.phrase];
  const source = attribution?.source;
  if (!phrase || !source) return false;
  const number = phrase.number === source.number;
  const gender =
    phrase.gender === undefined || source.gender === undefined || phrase.gender === source.gender;
  if (phrase.head === 'pronoun') return number && gender;
  const own = entityAt(article, block.start + phrase.start, block.start + phrase.end);
  if (own !== undefined && own === source.entity) return true;
  // *a-t-il dit … Kim a déclaré*: whom the pronoun means is not known before.
  return source.kind === 'pronoun' && number && gender;
}

/** The fragment names somebody, and the tag somebody else. */
export function isAnothers(
  article: AnalysedArticle,
  { block, text }: AnalysedBlock,
  { subject }: Fragment,
  { attribution }: Quotation,
): boolean {
  const phrase = subject && text?.syntax.scene.phrases[subject.phrase];
  const source = attribution?.source;
  if (!phrase?.name || source?.kind !== 'name' || source.entity === undefined) return false;
  const own = entityAt(article, block.start + phrase.start, block.start + phrase.end);
  return own !== undefined && own !== source.entity;
}

function entityAt({ mentions }: AnalysedArticle, start: number, end: number): string | undefined {
  const mention = mentions[firstStartingFrom(mentions, start)];
  return mention && mention.end <= end ? mention.entity : undefined;
}

/** The quotation that opens the next sentence, and has its tag behind it. */
function siteAfter(
  block: AnalysedBlock,
  fragment: Fragment,
  { starting }: QuotationLists,
): FragmentSite | undefined {
  const list = starting[block.index] ?? [];
  const next = list[firstStartingFrom(list, block.block.start + fragment.end)];
  const following = block.text?.sentences[fragment.sentence + 1];
  if (!next || !following || next.start > following.end + block.block.start) return undefined;
  const tagged = hasTag(next) && next.attribution?.position !== 'before';
  return tagged ? { side: 'after', quotation: next, tagged: next } : undefined;
}

import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../../analysis/analysedArticle.ts';
import {
  endsInStop,
  type FragmentSite,
  isAnothers,
  isResumed,
} from '../../../analysis/faults/fragmentSites.ts';
import type { Fragment } from '../../../analysis/faults/fragments.ts';
import type { LoneSite } from '../../../analysis/faults/loneFragments.ts';
import { asTag, mergeIntoTag } from '../../../analysis/faults/mergedTags.ts';
import { blockAttribution, lowerFirst, tagSpan } from '../../../analysis/speakers/tags.ts';
import { shift } from '../../../article/span.ts';
import type { Edit, FixOffer } from '../../rule.ts';
import { removeTag } from './tagRemoval.ts';

type Offer = FixOffer<'merge' | 'introduce' | 'attach' | 'join' | 'remove'>;

/** What may be done with a fragment, the likeliest first. */
export function fragmentOffers(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  site: FragmentSite | undefined,
): Offer[] {
  const removal = removalOf(article, block, fragment);
  const remove: Offer = { fixId: 'remove', safe: false, edits: [removal] };
  if (!site) return [...joins(block, fragment), remove];
  if (isAnothers(article, block, fragment, site.tagged)) return [remove];
  const offers = [
    ...merges(article, block, fragment, site, remove),
    ...(site.quotation === site.tagged ? [] : attachments(block, fragment, site.quotation)),
    ...leads(block, fragment, site),
  ];
  return offers.includes(remove) ? offers : [...offers, remove];
}

/** What may be done with a fragment that should attribute the quotation beside it, which has no other attribution. */
export function loneOffers(block: AnalysedBlock, fragment: Fragment, { side, quotation }: LoneSite): Offer[] {
  if (side === 'before') return attachments(block, fragment, quotation);
  const sign = introductionSign(block);
  const lead = block.block.prose.slice(fragment.start, fragment.rest.end);
  const edit = editOf(block, fragment.rest.end, quotation.start - block.block.start, `${sign} `);
  return [{ fixId: 'introduce', values: { lead: `${lead}${sign}` }, safe: false, edits: [edit] }];
}

/** What introduces a quotation; in a paragraph without any no-break space the space before it is a plain one as well. */
function introductionSign({ block, text }: AnalysedBlock): string {
  const sign = text?.pack.attribution.introduction ?? ':';
  return /[\u00a0\u202f]/u.test(block.prose) ? sign : sign.replace('\u00a0', ' ');
}

function editOf(block: AnalysedBlock, start: number, end: number, newText: string): Edit {
  return { ...shift({ start, end }, block.block.start), newText };
}

/** The sentence with the space before it; where it is all of its paragraph, with the lines between. */
function removalOf(article: AnalysedArticle, block: AnalysedBlock, fragment: Fragment): Edit {
  const { prose } = block.block;
  let { start, end } = fragment;
  while (start > 0 && /\s/.test(prose.charAt(start - 1))) start -= 1;
  if (start === 0) while (end < prose.length && /\s/.test(prose.charAt(end))) end += 1;
  const before = article.blocks[block.index - 1];
  const whole = start === 0 && end === prose.length && before !== undefined;
  return whole
    ? { start: before.block.end, end: block.block.start + end, newText: '' }
    : editOf(block, start, end, '');
}

/** The tag with what the fragment says; where it says so already the fragment can go. */
function merges(
  article: AnalysedArticle,
  block: AnalysedBlock,
  fragment: Fragment,
  { tagged }: FragmentSite,
  remove: Offer,
): Offer[] {
  const home = blockOfTag(article, tagged);
  const tag = home && blockAttribution(home, tagged);
  const [to, from] = [home?.text?.syntax.scene, block.text?.syntax.scene];
  if (!home || !tag || !to || !from) return [];
  // *« Nous », a-t-il dit, « tiendrons »*: the tag stands before the words that go on.
  const place = isResumed(home, tagged) ? { ...tag, position: 'after' as const } : tag;
  return mergeIntoTag({ scene: to, tag: place }, { scene: from, fragment }).map(
    ({ words, replacements, unchanged }) => {
      if (unchanged) return remove;
      const edits = replacements.map(({ start, end, newText }) => editOf(home, start, end, newText));
      return {
        fixId: 'merge',
        values: { tag: words },
        safe: false,
        edits: [...edits, ...remove.edits].sort((a, b) => a.start - b.start),
      };
    },
  );
}

/** The block in which a quotation's cue stands. */
function blockOfTag(
  { blocks }: AnalysedArticle,
  { block, attribution }: Quotation,
): AnalysedBlock | undefined {
  const start = attribution?.cue?.start ?? -1;
  let index = block;
  while ((blocks[index + 1]?.block.start ?? Number.POSITIVE_INFINITY) <= start) index += 1;
  return blocks[index];
}

/** *“It holds.” Hale told reporters.* becomes *“It holds,” Hale told reporters.*, where the words before have no tag of their own. */
function attachments(block: AnalysedBlock, fragment: Fragment, quotation: Quotation): Offer[] {
  const scene = block.text?.syntax.scene;
  const { content, close } = quotation;
  const tag = scene && asTag({ scene, fragment });
  const { prose, start } = block.block;
  if (tag === undefined || !close || !endsInStop(prose.slice(content.start - start, content.end - start)))
    return [];
  const inside = block.text?.pack.quotationMarks.commaInside === true;
  const stop: Edit = { start: content.end - 1, end: content.end, newText: inside ? ',' : '' };
  const words = editOf(block, fragment.start, fragment.rest.end, tag);
  const comma: Edit = { start: close.end, end: close.end, newText: ',' };
  return [
    { fixId: 'attach', values: { tag }, safe: false, edits: inside ? [stop, words] : [stop, comma, words] },
  ];
}

/** *Hale told reporters. “It holds,” she said.* becomes *Hale told reporters: “It holds.”* */
function leads(block: AnalysedBlock, fragment: Fragment, { side, quotation }: FragmentSite): Offer[] {
  const scene = block.text?.syntax.scene;
  const tag = quotation.attribution?.position === 'after' ? blockAttribution(block, quotation) : undefined;
  const span = scene && tag ? tagSpan(scene, tag) : undefined;
  if (side !== 'after' || fragment.shape !== 'subject-first' || !span || !block.text) return [];
  const start = quotation.start - block.block.start;
  if (block.block.prose.slice(fragment.end, start).trim() !== '') return [];
  const taken = removeTag(block, quotation, span);
  if (!taken) return [];
  const sign = introductionSign(block);
  const lead = block.block.prose.slice(fragment.start, fragment.rest.end);
  return [
    {
      fixId: 'introduce',
      values: { lead: `${lead}${sign}` },
      safe: false,
      edits: [editOf(block, fragment.rest.end, start, `${sign} `), ...taken],
    },
  ];
}

/** A participle belongs to the sentence before, or to the one behind that names who spoke. */
function joins(block: AnalysedBlock, fragment: Fragment): Offer[] {
  const scene = block.text?.syntax.scene;
  if (!scene) return [];
  const words = scene.prose.slice(fragment.start, fragment.rest.end);
  const offers: Offer[] = [];
  const before = scene.sentences[fragment.sentence - 1];
  if (before && /[^.!?…][.]$/u.test(scene.prose.slice(before.start, before.end))) {
    const joined = `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    const edit = editOf(block, before.end - 1, fragment.rest.end, joined);
    offers.push({ fixId: 'join', values: { words: `…${joined}` }, safe: false, edits: [edit] });
  }
  const next = scene.sentences[fragment.sentence + 1];
  const at = next?.from ?? -1;
  const subject = scene.phrases[scene.phraseOf[at] ?? -1] ?? scene.phrases[scene.phraseOf[at + 1] ?? -1];
  const isPlain = next !== undefined && /^\p{L}/u.test(scene.prose.slice(next.start, next.start + 1));
  if (next && isPlain && subject && subject.preposition === undefined && subject.head !== 'other') {
    const first = lowerFirst(scene, subject).charAt(0);
    const edit = editOf(block, fragment.rest.end, next.start + 1, `, ${first}`);
    offers.push({ fixId: 'join', values: { words: `${words}, …` }, safe: false, edits: [edit] });
  }
  return offers;
}

import type { AnalysedBlock, Quotation } from '../../../analysis/analysedArticle.ts';
import { leadEnd } from '../../../analysis/faults/doubleAttribution.ts';
import { readWholeSubject } from '../../../analysis/faults/fragmentParts.ts';
import type { Fragment } from '../../../analysis/faults/fragments.ts';
import { fragmentOf } from '../../../analysis/faults/fragments.ts';
import { asTag, mergeIntoTag } from '../../../analysis/faults/mergedTags.ts';
import type { RepeatedTag } from '../../../analysis/faults/repeatedTags.ts';
import { isAdjunct } from '../../../analysis/phrases/adjuncts.ts';
import { type Scene, tokenBefore } from '../../../analysis/scene.ts';
import type { BlockAttribution } from '../../../analysis/speakers/blockAttribution.ts';
import { sourceSpan } from '../../../analysis/speakers/sourceSpan.ts';
import { blockAttribution, clitic, tagEnd, tagSpan } from '../../../analysis/speakers/tags.ts';
import { type Span, shift } from '../../../article/span.ts';
import type { Edit, FixOffer } from '../../rule.ts';
import { removeTag } from './tagRemoval.ts';

type Offer = FixOffer<'keepFirst' | 'keepSecond'>;

/** Of a quotation with its tag and a fragment behind it: take the fragment away, or put it in the tag's place. */
export function keepOrReplace(
  block: AnalysedBlock,
  fragment: Fragment,
  quotation: Quotation,
  span: Span,
): Offer[] {
  const prose = block.block.prose;
  const offset = block.block.start;
  let start = fragment.start;
  while (start > 0 && /\s/.test(prose.charAt(start - 1))) start -= 1;
  const remove: Offer = {
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

/** Of a tag behind a tag: take either away. */
export function oneOf(block: AnalysedBlock, second: RepeatedTag): Offer[] {
  const offset = block.block.start;
  const words = block.block.prose.slice(second.start, second.end);
  return [
    {
      fixId: 'keepFirst',
      safe: false,
      edits: [{ ...shift({ start: second.before.end, end: second.end }, offset), newText: '' }],
    },
    {
      fixId: 'keepSecond',
      values: { words },
      safe: false,
      edits: [{ ...shift({ start: second.before.start, end: second.start }, offset), newText: '' }],
    },
  ];
}

/** Of what leads into a quotation and its tag: take the tag away, or take what leads in away and say in the tag what it said. */
export function eitherOf(
  block: AnalysedBlock,
  quotation: Quotation,
  tag: BlockAttribution,
  lead: BlockAttribution,
): Offer[] {
  const scene = block.text?.syntax.scene;
  const span = scene && tagSpan(scene, tag);
  const cue = tag.cue === undefined ? undefined : scene?.cues[tag.cue];
  if (!scene || !span || !cue) return [];
  const whole = { start: span.start, end: restEnd(scene, tag, cue.to, tagEnd(scene, cue), span.end) };
  const edits = removeTag(block, quotation, span) ?? removeTag(block, quotation, whole);
  const first: Offer[] = edits ? [{ fixId: 'keepFirst', safe: false, edits }] : [];
  return [...first, ...keepTag(block, quotation, tag, lead, whole.end > span.end)];
}

/** The end of a tag with when, where and to whom. */
function restEnd(scene: Scene, tag: BlockAttribution, cueEnd: number, end: number, spanEnd: number): number {
  const phrase = tag.source === undefined ? undefined : scene.phrases[tag.source];
  const from = Math.max(cueEnd, phrase?.to ?? cueEnd);
  return isAdjunct(scene, from, end, true) ? (scene.reader.tokens[end - 1]?.end ?? spanEnd) : spanEnd;
}

/** *Kim said on Monday: “It works,” she said* becomes *“It works,” Kim said on Monday*, where the words begin with a capital. `full`: the tag says when or where. */
function keepTag(
  block: AnalysedBlock,
  quotation: Quotation,
  tag: BlockAttribution,
  lead: BlockAttribution,
  full: boolean,
): Offer[] {
  const scene = block.text?.syntax.scene;
  const local = scene?.quotations[lead.quotation];
  const fragment = scene && leadAsFragment(scene, lead);
  const content = block.block.prose.slice(local?.content.start, local?.content.end);
  if (!scene || !local || !fragment || !/^\p{Lu}/u.test(content)) return [];
  const sentence = scene.sentences[fragment.sentence];
  // Two places and times make no tag.
  const told = fragment.rest.end > fragment.rest.start || sentence?.start !== fragment.subjectSpan?.start;
  if (full && told) return [];
  const cut: Edit = { start: (sentence?.start ?? 0) + block.block.start, end: quotation.start, newText: '' };
  const [merged] = mergeIntoTag({ scene, tag }, { scene, fragment });
  if (!merged) return [];
  const edits = [
    cut,
    ...merged.replacements.map(({ start, end, newText }) => ({
      ...shift({ start, end }, block.block.start),
      newText,
    })),
  ];
  return [{ fixId: 'keepSecond', values: { words: merged.words }, safe: false, edits }];
}

/** What leads in, read as a clause of its own: *Kim said on Monday*. */
function leadAsFragment(scene: Scene, lead: BlockAttribution): Fragment | undefined {
  const cue = lead.cue === undefined ? undefined : scene.cues[lead.cue];
  const quoted = scene.quotations[lead.quotation];
  const index = scene.sentenceOf[cue?.from ?? -1] ?? -1;
  const sentence = scene.sentences[index];
  if (!cue || !quoted || !sentence || lead.source === undefined || lead.cue === undefined) return undefined;
  const end = leadEnd(scene, tokenBefore(quoted));
  const subject = { phrase: lead.source, how: 'before' } as const;
  if (cue.kind === 'phrase') {
    const to = Math.max(cue.to, scene.phrases[lead.source]?.to ?? 0);
    const fragment = fragmentOf(scene, index, lead.cue, subject, to, end);
    const span = sourceSpan(scene, lead.source);
    return { ...fragment, shape: 'phrase', subjectSpan: span, several: span.with !== undefined };
  }
  const whole = readWholeSubject(scene, sentence.from, clitic(scene, cue), true);
  if (!whole || cue.inverted) return undefined;
  const fragment = fragmentOf(scene, index, lead.cue, subject, cue.to, end);
  return { ...fragment, shape: 'subject-first', subjectSpan: whole, several: whole.several };
}

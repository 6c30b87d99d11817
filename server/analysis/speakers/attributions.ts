import type { LanguagePack } from '../../languages/languagePack.ts';
import type { AnalysedBlock, Attribution, Quotation, QuotationKind } from '../analysedArticle.ts';
import type { Coreference } from '../people/coreference.ts';
import { echoHeadings, isHeading } from '../quotations/headingEchoes.ts';
import { chooseKind, isSpeech } from '../quotations/quotationKinds.ts';
import type { QuotationDraft } from '../quotations/quotations.ts';
import { carry, isNewTopic } from '../quotations/runningQuotations.ts';
import { introducedBefore } from './introductions.ts';
import type { Running, Situation } from './situation.ts';
import { toAttribution } from './sources.ts';

export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/**
 * Says of each quotation whose words it is: what its block tells, else the speaker who runs on from the quotation before, else
 * the one whom the sentence or the paragraph before introduces.
 */
export function attributeQuotations(
  drafts: readonly QuotationDraft[],
  blocks: readonly AnalysedBlock[],
  who: Coreference,
  pack: LanguagePack,
): Attributed {
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  let running: Running | undefined;
  for (const [id, draft] of drafts.entries()) {
    const block = blocks[draft.block];
    const syntax = block?.text?.syntax;
    const shape = syntax?.shapes[draft.local];
    if (!block || !syntax || !shape) continue;
    const { scene } = syntax;
    const local = shape.named ? undefined : syntax.byQuotation[draft.local];
    const own = local
      ? toAttribution(local, block, scene, who, id)
      : shape.named
        ? undefined
        : tagAtEnd(id, draft, blocks, who);
    const found =
      shape.named || isComplete(own) || isHeading(block.block.type)
        ? own
        : lookAround({ id, draft, block, scene, shape, own, running, blocks, who });
    const kind = chooseKind(scene, draft.local, shape, found);
    const attribution = isSpeech(kind) ? found : undefined;
    const quotation = toQuotation(id, draft, kind, attribution, blocks, pack);
    quotations.push(quotation);
    if (!attribution) continue;
    attributions.push(attribution);
    if (draft.depth === 0) running = { attribution, quotation, block: lastBlock(draft, blocks) };
  }
  return { quotations: echoHeadings(quotations, blocks), attributions };
}

/** The tag behind the closing mark of a quotation that runs through several blocks: *« Nous partons. / Rien n’y fera », a dit Luc.* */
function tagAtEnd(
  id: number,
  draft: QuotationDraft,
  blocks: readonly AnalysedBlock[],
  who: Coreference,
): Attribution | undefined {
  const last = lastBlock(draft, blocks);
  const block = blocks[last];
  const syntax = block?.text?.syntax;
  if (!block || !syntax || last === draft.block || draft.depth > 0) return undefined;
  const tag = syntax.byQuotation[syntax.scene.quotations.findIndex(({ open }) => open === undefined)];
  return tag?.position === 'after' ? toAttribution(tag, block, syntax.scene, who, id) : undefined;
}

function isComplete(attribution: Attribution | undefined): boolean {
  return (
    attribution !== undefined && (attribution.source !== undefined || attribution.cue?.kind === 'phrase')
  );
}

function lookAround(situation: Situation): Attribution | undefined {
  const carried = carry(situation);
  // Of a few words inside the reporter's sentence nobody runs on into a sentence of his own.
  // The tag of the sentence before has told who speaks, though.
  const { running } = situation;
  const tagged = running?.attribution.basis === 'tag' && running.attribution.position === 'after';
  const fresh = situation.shape.opens && running?.quotation.kind !== 'direct' && !tagged;
  const introduced = carried && !fresh && !isNewTopic(situation) ? undefined : introducedBefore(situation);
  return introduced ?? carried ?? situation.own;
}

function lastBlock(draft: QuotationDraft, blocks: readonly AnalysedBlock[]): number {
  let last = draft.block;
  while ((blocks[last + 1]?.block.start ?? Number.POSITIVE_INFINITY) < draft.end) last += 1;
  return last;
}

function toQuotation(
  id: number,
  draft: QuotationDraft,
  kind: QuotationKind,
  attribution: Attribution | undefined,
  blocks: readonly AnalysedBlock[],
  pack: LanguagePack,
): Quotation {
  const open = glyphOf(draft.open, draft.block, blocks);
  return {
    start: draft.start,
    end: draft.end,
    id,
    kind,
    block: draft.block,
    open: draft.open,
    close: draft.close,
    marks: { open, close: glyphOf(draft.close, draft.block, blocks) || closerOf(open, pack) },
    content: draft.content,
    depth: draft.depth,
    parent: draft.parent,
    continues: attribution?.basis === 'carried' ? attribution.quotations[0] : undefined,
    wordCount: draft.wordCount,
    reopened: draft.reopened,
    attribution,
  };
}

function glyphOf(span: QuotationDraft['open'], index: number, blocks: readonly AnalysedBlock[]): string {
  const block = blocks[index]?.block;
  return span && block ? block.prose.slice(span.start - block.start, span.end - block.start) : '';
}

function closerOf(open: string, pack: LanguagePack): string {
  const { outer, inner, foreign } = pack.quotationMarks;
  return [...outer, ...inner, ...foreign].find((pair) => pair.open === open)?.close ?? open;
}

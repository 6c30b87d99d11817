import type { AnalysedBlock, Attribution, Cue, Quotation, QuotationKind, Reason, Source } from './analysedArticle.ts';
import type { BlockAttribution } from './blockAttributions.ts';
import type { Shape } from './clauseShape.ts';
import type { Coreference } from './coreference.ts';
import type { BlockCue } from './cues.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import { chooseKind, isNamed } from './quotationKinds.ts';
import type { QuotationDraft } from './quotations.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { type Scene, textAt, tokenBefore } from './scene.ts';
import { sourceSpan } from './sourceSpan.ts';

export interface Attributed {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** The speaker whose words may run on, and where he was last heard. */
interface Running {
  readonly attribution: Attribution;
  readonly quotation: number;
  readonly block: number;
  /** Where the last of its quotations ends. */
  readonly end: number;
}

/**
 * Says of each quotation whose words it is: what its block tells, else the speaker who runs on from the quotation before, else
 * the one whom the sentence or the paragraph before introduces.
 */
export function attributeQuotations(drafts: readonly QuotationDraft[], blocks: readonly AnalysedBlock[], who: Coreference, pack: LanguagePack): Attributed {
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  let running: Running | undefined;
  for (const [id, draft] of drafts.entries()) {
    const block = blocks[draft.block];
    const syntax = block?.text?.syntax;
    const shape = syntax?.shapes[draft.local];
    if (!block || !syntax || !shape) continue;
    const { scene } = syntax;
    const named = isNamed(scene, draft.local, shape);
    const local = syntax.attributions.find((attribution) => attribution.quotation === draft.local);
    const unattributed = (): Attribution | undefined => {
      const carried = carry(id, draft, drafts, blocks, shape, running, quotations, named, own);
      const introduced = carried && !isNewTopic(block, scene, draft, running) ? undefined : introducedBefore(id, draft, block, scene, shape, blocks, who, named, own);
      return introduced ?? carried;
    };
    const own = local && !named ? fromBlock(local, block, scene, who, id) : undefined;
    const attribution = own?.source || own?.cue?.kind === 'phrase' ? own : (unattributed() ?? own);
    const kind = chooseKind(scene, draft.local, shape, attribution, named);
    if (attribution && (kind === 'direct' || kind === 'partial')) {
      attributions.push(attribution);
      if (draft.depth === 0) running = { attribution, quotation: id, block: lastBlock(draft, blocks), end: draft.end };
    }
    quotations.push(toQuotation(id, draft, kind, isSpeech(kind) ? attribution : undefined, blocks, pack, running));
  }
  return { quotations: quotations.map((quotation) => echo(quotation, quotations, blocks)), attributions };
}

/** How many quotations of the body a heading's words are looked for in, on either side. */
const ECHO_REACH = 12;

/**
 * A heading quotes words of the body: what stands there between marks is speech when a quotation near it holds the same
 * words. A crosshead takes the speaker of its section along; a headline names its own or none.
 */
function echo(quotation: Quotation, quotations: readonly Quotation[], blocks: readonly AnalysedBlock[]): Quotation {
  const type = blocks[quotation.block]?.block.type;
  if (isSpeech(quotation.kind) && quotation.attribution) return quotation;
  if (type === undefined || !HEADINGS.has(type)) return quotation;
  const words = textOf(blocks, quotation.block, quotation.content).toLowerCase();
  const near = quotations.slice(Math.max(0, quotation.id - ECHO_REACH), quotation.id + ECHO_REACH);
  const body = near.find((other) => isSpeech(other.kind) && blocks[other.block]?.block.type === 'paragraph' && textOf(blocks, other.block, other.content).toLowerCase().includes(words));
  if (!body) return quotation;
  const kind = quotation.kind === 'direct' ? 'direct' : 'partial';
  if (type === 'headline' || !body.attribution) return { ...quotation, kind };
  return { ...quotation, kind, attribution: { ...body.attribution, basis: 'carried', cue: undefined, quotations: [quotation.id], reason: { key: 'running' } } };
}

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'overline', 'standfirst', 'crosshead']);

function isSpeech(kind: QuotationKind): boolean {
  return kind === 'direct' || kind === 'partial';
}

function lastBlock(draft: QuotationDraft, blocks: readonly AnalysedBlock[]): number {
  let last = draft.block;
  while ((blocks[last + 1]?.block.start ?? Number.POSITIVE_INFINITY) < draft.end) last += 1;
  return last;
}

function toQuotation(id: number, draft: QuotationDraft, kind: QuotationKind, attribution: Attribution | undefined, blocks: readonly AnalysedBlock[], pack: LanguagePack, running: Running | undefined): Quotation {
  const glyph = (span: QuotationDraft['open']): string => (span ? textOf(blocks, draft.block, span) : '');
  const open = glyph(draft.open);
  return {
    start: draft.start,
    end: draft.end,
    id,
    kind,
    block: draft.block,
    open: draft.open,
    close: draft.close,
    marks: { open, close: draft.close ? glyph(draft.close) || closerOf(open, pack) : closerOf(open, pack) },
    content: draft.content,
    depth: draft.depth,
    parent: draft.parent,
    continues: attribution?.basis === 'carried' && running ? attribution.quotations[0] : undefined,
    wordCount: draft.wordCount,
    reopened: draft.reopened,
    attribution,
  };
}

function closerOf(open: string, pack: LanguagePack): string {
  const { outer, inner, foreign } = pack.quotationMarks;
  return [...outer, ...inner, ...foreign].find((pair) => pair.open === open)?.close ?? open;
}

function textOf(blocks: readonly AnalysedBlock[], index: number, span: { start: number; end: number }): string {
  const block = blocks[index];
  return block ? block.block.prose.slice(span.start - block.block.start, span.end - block.block.start) : '';
}

function fromBlock(local: BlockAttribution, block: AnalysedBlock, scene: Scene, who: Coreference, id: number): Attribution {
  const offset = block.block.start;
  const blockCue = local.cue === undefined ? undefined : scene.cues[local.cue];
  const cue = blockCue ? toCue(blockCue, offset) : undefined;
  const source = local.source === undefined ? undefined : toSource(scene, local.source, block, who);
  const words = source?.kind === 'pronoun' ? source.text : undefined;
  const reason: Reason = words ? { key: 'agrees', words } : { key: local.reason };
  const parts = [cue, source].filter((part) => part !== undefined);
  return {
    start: Math.min(...parts.map((part) => part.start), offset + (scene.quotations[local.quotation]?.end ?? 0)),
    end: Math.max(...parts.map((part) => part.end), offset + (scene.quotations[local.quotation]?.start ?? 0)),
    basis: local.basis,
    quotations: [id],
    cue,
    source,
    position: local.position,
    reason,
  };
}

function toCue(cue: BlockCue, offset: number): Cue {
  return {
    start: cue.start + offset,
    end: cue.end + offset,
    lemma: cue.lemma,
    verb: cue.verb,
    kind: cue.kind,
    ...(cue.person ? { person: cue.person } : {}),
    ...(cue.number ? { number: cue.number } : {}),
  };
}

export function toSource(scene: Scene, index: number, block: AnalysedBlock, who: Coreference): Source | undefined {
  const phrase = scene.phrases[index];
  if (!phrase) return undefined;
  const entity = who.phrases[block.index]?.[index];
  const draft = entity === undefined ? undefined : who.drafts[entity];
  const span = sourceSpan(scene, index);
  const text = scene.prose.slice(span.start, span.end);
  const words = scene.prose.slice(phrase.start, phrase.end);
  const gender = draft?.gender ?? phrase.gender;
  return {
    start: block.block.start + span.start,
    end: block.block.start + span.end,
    text,
    kind: phrase.head,
    ...(gender ? { gender } : {}),
    number: phrase.number,
    entity: entity === undefined || draft?.unnamed ? undefined : `e${entity}`,
    name: span.with ? `${draft?.name ?? words} ${span.coordinator} ${nameOf(scene, span.with, block, who)}` : (draft?.name ?? words),
    draft: entity,
  };
}

function nameOf(scene: Scene, phrase: NounPhrase, block: AnalysedBlock, who: Coreference): string {
  const entity = who.phrases[block.index]?.[scene.phrases.indexOf(phrase)];
  return (entity === undefined ? undefined : who.drafts[entity]?.name) ?? scene.prose.slice(phrase.start, phrase.end);
}

/**
 * A quotation with no tag goes on with the one before it: in the same paragraph, or in the next one where it reopens or stands
 * alone, as long as nobody else has been brought in between.
 */
function carry(id: number, draft: QuotationDraft, drafts: readonly QuotationDraft[], blocks: readonly AnalysedBlock[], shape: Shape, running: Running | undefined, quotations: readonly Quotation[], named: boolean, own: Attribution | undefined): Attribution | undefined {
  if (!running || named || draft.depth > 0) return undefined;
  const before = drafts[running.quotation];
  const last = quotations[running.quotation];
  if (!before || !last) return undefined;
  const sameBlock = running.block === draft.block;
  const near = sameBlock || (draft.block - running.block <= 2 && (last.reopened || (shape.opens && last.kind === 'direct')));
  if (!near) return undefined;
  if (!sameBlock && !(shape.clause || shape.stopped)) return undefined;
  if (sameBlock && !shape.opens && !(own && !own.source) && !isResumed(blocks, draft, before)) return undefined;
  const source = running.attribution.source;
  return {
    ...running.attribution,
    basis: 'carried',
    cue: own?.cue,
    source: own?.cue && source ? source : source,
    quotations: [running.attribution.quotations[0] ?? running.quotation, id],
    reason: { key: 'running' },
  };
}

/** A whole sentence of the reporter's stands between the words that ran and this quotation. */
function isNewTopic(block: AnalysedBlock, scene: Scene, draft: QuotationDraft, running: Running | undefined): boolean {
  const quotation = scene.quotations[draft.local];
  if (!quotation || !running) return true;
  const before = tokenBefore(quotation);
  const sentence = scene.sentences[scene.sentenceOf[before] ?? -1];
  if (before < 0 || !sentence) return false;
  if (running.block !== draft.block) return true;
  return sentence.start + block.block.start >= running.attribution.end && sentence.start + block.block.start > running.end;
}

/** *“I left,” he said, “because it rained.”* — only a comma or a stop parts the tag from the rest of the words. */
function isResumed(blocks: readonly AnalysedBlock[], draft: QuotationDraft, before: QuotationDraft): boolean {
  const scene = blocks[draft.block]?.text?.syntax.scene;
  const quotation = scene?.quotations[draft.local];
  if (!scene || !quotation || before.block !== draft.block) return false;
  const text = textAt(scene, tokenBefore(quotation));
  return text === ',' || text === '';
}

/** *X s’est félicité du vote. « … »*: words that stand alone after a sentence about somebody are his. */
function introducedBefore(id: number, draft: QuotationDraft, block: AnalysedBlock, scene: Scene, shape: Shape, blocks: readonly AnalysedBlock[], who: Coreference, named: boolean, own: Attribution | undefined): Attribution | undefined {
  if (named || draft.depth > 0 || !shape.opens || !(shape.clause || shape.stopped)) return undefined;
  const quotation = scene.quotations[draft.local];
  if (!quotation) return undefined;
  const inBlock = lastPerson(scene, tokenBefore(quotation), block, who) ?? lastPerson(scene, sentenceBefore(scene, tokenBefore(quotation)), block, who);
  if (inBlock !== undefined) return introducedBy(id, toSource(scene, inBlock, block, who), 'previous-sentence', own);
  const earlier = previousProse(blocks, block.index);
  const earlierScene = earlier?.text?.syntax.scene;
  if (!earlier || !earlierScene || textAt(earlierScene, earlierScene.reader.tokens.length - 1) !== ':') return undefined;
  const phrase = lastPerson(earlierScene, earlierScene.reader.tokens.length - 1, earlier, who);
  return phrase === undefined ? undefined : introducedBy(id, toSource(earlierScene, phrase, earlier, who), 'previous-paragraph', own);
}

/** The last token of the sentence before the one that token `at` belongs to; -1 without any. */
function sentenceBefore(scene: Scene, at: number): number {
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  return at < 0 || !sentence || textAt(scene, at) !== ':' ? -1 : sentence.from - 1;
}

function previousProse(blocks: readonly AnalysedBlock[], index: number): AnalysedBlock | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (blocks[at]?.text) return blocks[at];
  return undefined;
}

/** The person whom the last sentence before token `end` is about: its first phrase outside quotations that names somebody. */
function lastPerson(scene: Scene, end: number, block: AnalysedBlock, who: Coreference): number | undefined {
  if (end < 0) return undefined;
  const sentence = scene.sentences[scene.sentenceOf[end] ?? -1];
  const from = sentence?.from ?? 0;
  for (const [index, phrase] of scene.phrases.entries()) {
    if (phrase.from < from || phrase.from > end || (scene.quotationOf[phrase.from] ?? -1) >= 0) continue;
    const entity = who.phrases[block.index]?.[index];
    const draft = entity === undefined ? undefined : who.drafts[entity];
    if (draft && phrase.preposition === undefined && draft.type !== 'place') return index;
  }
  return undefined;
}

function introducedBy(id: number, source: Source | undefined, basis: Attribution['basis'], own: Attribution | undefined): Attribution | undefined {
  if (!source) return undefined;
  return { start: source.start, end: source.end, basis, quotations: [id], cue: own?.cue, source, position: 'before', reason: { key: 'introduced' } };
}

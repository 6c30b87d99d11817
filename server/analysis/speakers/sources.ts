import type { AnalysedBlock, Attribution, Cue, Reason, Source } from '../analysedArticle.ts';
import type { Coreference } from '../people/coreference.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { sourceSpan } from './sourceSpan.ts';

/** A block's attribution in offsets of the source, with who is meant. */
export function toAttribution(
  local: BlockAttribution,
  block: AnalysedBlock,
  scene: Scene,
  who: Coreference,
  id: number,
): Attribution {
  const offset = block.block.start;
  const blockCue = local.cue === undefined ? undefined : scene.cues[local.cue];
  const cue = blockCue ? toCue(blockCue, offset) : undefined;
  const source = local.source === undefined ? undefined : toSource(scene, local.source, block, who);
  const phrase = scene.phrases[local.source ?? -1];
  const because = phrase && who.because.get(phrase);
  const reason: Reason = because ? { key: because, words: source?.text ?? '' } : { key: local.reason };
  const quotation = scene.quotations[local.quotation];
  const start = cue?.start ?? source?.start ?? offset + (quotation?.end ?? 0);
  const end = cue?.end ?? source?.end ?? offset + (quotation?.start ?? 0);
  return {
    start: Math.min(start, source?.start ?? start),
    end: Math.max(end, source?.end ?? end),
    basis: local.basis,
    quotations: [id],
    cue,
    source,
    position: local.position,
    reason,
  };
}

/** A block's cue in offsets of the source text, where the block begins at `offset`. */
export function toCue(cue: BlockCue, offset: number): Cue {
  return {
    start: cue.start + offset,
    end: cue.end + offset,
    lemma: cue.lemma,
    verb: cue.verb,
    kind: cue.kind,
    person: cue.person,
    number: cue.number,
  };
}

/** The source that a phrase of a block is, in offsets of the source text. */
export function toSource(
  scene: Scene,
  index: number,
  block: AnalysedBlock,
  who: Coreference,
): Source | undefined {
  const phrase = scene.phrases[index];
  if (!phrase) return undefined;
  const offset = block.block.start;
  const entity = who.phrases[block.index]?.[index];
  const draft = entity === undefined ? undefined : who.drafts[entity];
  const span = block.text?.syntax.sourceSpans[index] ?? sourceSpan(scene, index);
  const name = draft?.name ?? scene.prose.slice(phrase.start, phrase.end);
  return {
    start: offset + span.start,
    end: offset + span.end,
    text: scene.prose.slice(span.start, span.end),
    kind: phrase.head,
    gender: draft?.gender ?? phrase.gender,
    number: phrase.number,
    entity: undefined,
    name: span.with ? `${name} ${span.coordinator} ${nameOf(scene, span.with, block, who)}` : name,
    draft: entity,
  };
}

function nameOf(scene: Scene, phrase: NounPhrase, block: AnalysedBlock, who: Coreference): string {
  const entity = who.phrases[block.index]?.[scene.phrases.indexOf(phrase)];
  return (
    (entity === undefined ? undefined : who.drafts[entity]?.name) ??
    scene.prose.slice(phrase.start, phrase.end)
  );
}

import type { Span } from '../../article/span.ts';
import type { AnalysedArticle, Attribution, Entity, Mention, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';
import type { InertEdit } from './inertEdit.ts';

/** What the article stages make. */
export type Results = Pick<AnalysedArticle, 'quotations' | 'attributions' | 'entities' | 'mentions'>;

/**
 * The results of an earlier analysis where they stand after an inert edit; what stands before it stays the same object. Undefined
 * where words that a result repeats hold what was edited, or where a result ends inside it.
 */
export function moveResults(since: Results, edit: InertEdit): Results | undefined {
  if (!canMove(since, edit)) return undefined;
  const attributions = since.attributions.map((each) => moveAttribution(edit, each));
  const mentions = since.mentions.map((each) => moveMention(edit, each));
  return {
    attributions,
    mentions,
    quotations: moveQuotations(edit, since, attributions),
    entities: since.entities.map((each) => moveEntity(edit, each, since.mentions, mentions)),
  };
}

/** Words that are repeated stand apart from what was edited; everything else does, or stands around it. */
function canMove({ quotations, attributions, entities, mentions }: Results, edit: InertEdit): boolean {
  for (const mention of mentions) if (holds(edit, mention)) return false;
  for (const { roles } of entities) for (const role of roles) if (holds(edit, role)) return false;
  for (const each of attributions) if (!canMoveAttribution(each, edit)) return false;
  for (const quotation of quotations) {
    if (quotation.attribution && !canMoveAttribution(quotation.attribution, edit)) return false;
    if (!holds(edit, quotation)) continue;
    if (!isAround(edit, quotation) || (holds(edit, quotation.content) && !isAround(edit, quotation.content)))
      return false;
  }
  return true;
}

function canMoveAttribution({ start, end, cue, source }: Attribution, edit: InertEdit): boolean {
  if (source && holds(edit, source)) return false;
  if (cue && holds(edit, cue) && !isAround(edit, cue)) return false;
  return end <= edit.start || start >= edit.end || (start <= edit.start && end >= edit.end);
}

function holds(edit: InertEdit, { start, end }: Span): boolean {
  return start < edit.end && edit.start < end;
}

function isAround(edit: InertEdit, { start, end }: Span): boolean {
  return start <= edit.start && edit.end <= end;
}

// Each kind of object is copied at a place of its own: copying objects of one shape is many times quicker.

function at({ start, shift }: InertEdit, offset: number): number {
  return offset > start ? offset + shift : offset;
}

function moveSpan(edit: InertEdit, span: Span): Span {
  return { start: at(edit, span.start), end: at(edit, span.end) };
}

function moveMention(edit: InertEdit, mention: Mention): Mention {
  if (mention.end <= edit.start) return mention;
  return { ...mention, start: at(edit, mention.start), end: at(edit, mention.end) };
}

function moveAttribution(edit: InertEdit, attribution: Attribution): Attribution {
  const { start, end, cue, source } = attribution;
  if (Math.max(start, end, cue?.end ?? 0, source?.end ?? 0) <= edit.start) return attribution;
  return {
    ...attribution,
    start: at(edit, start),
    end: at(edit, end),
    cue: cue && { ...cue, start: at(edit, cue.start), end: at(edit, cue.end) },
    source: source && { ...source, start: at(edit, source.start), end: at(edit, source.end) },
  };
}

/** Quotations share most attributions with the list of these, in its order. */
function moveQuotations(edit: InertEdit, since: Results, attributions: readonly Attribution[]): Quotation[] {
  let next = 0;
  return since.quotations.map((quotation) => {
    const known = quotation.attribution;
    if (!known) return moveQuotation(edit, quotation, undefined);
    if (since.attributions[next] !== known)
      return moveQuotation(edit, quotation, moveAttribution(edit, known));
    next += 1;
    return moveQuotation(edit, quotation, attributions[next - 1]);
  });
}

function moveQuotation(
  edit: InertEdit,
  quotation: Quotation,
  attribution: Attribution | undefined,
): Quotation {
  const { start, end, open, close, content } = quotation;
  if (end <= edit.start && attribution === quotation.attribution) return quotation;
  return {
    ...quotation,
    start: at(edit, start),
    end: at(edit, end),
    open: open && moveSpan(edit, open),
    close: close && moveSpan(edit, close),
    content: moveSpan(edit, content),
    attribution,
  };
}

function moveEntity(
  edit: InertEdit,
  entity: Entity,
  old: readonly Mention[],
  moved: readonly Mention[],
): Entity {
  const { roles, mentions } = entity;
  const stays = (mentions.at(-1)?.end ?? 0) <= edit.start && roles.every(({ end }) => end <= edit.start);
  if (stays) return entity;
  return {
    ...entity,
    roles: roles.map((role) => ({ ...role, start: at(edit, role.start), end: at(edit, role.end) })),
    mentions: mentions.map((each) => moved[placeOf(each, old)] ?? moveMention(edit, each)),
  };
}

/** Index of a mention in the list of all; -1 where it is not found. */
function placeOf(mention: Mention, all: readonly Mention[]): number {
  let place = firstStartingFrom(all, mention.start);
  while (all[place]?.start === mention.start && all[place] !== mention) place += 1;
  return all[place] === mention ? place : -1;
}

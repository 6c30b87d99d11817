import type { Span } from '../article/span.ts';
import type { AnalysedArticle, Attribution, Entity, Mention, Quotation } from './analysedArticle.ts';
import type { InertEdit } from './inertEdit.ts';

/** What the article stages make. */
export type Results = Pick<AnalysedArticle, 'quotations' | 'attributions' | 'entities' | 'mentions'>;

/**
 * The results of an earlier analysis where they stand after an inert edit; what stands before it stays the same object. Undefined
 * where words that a result repeats hold what was edited, or where a result ends inside it.
 */
export function moveResults(since: Results, edit: InertEdit): Results | undefined {
  if (!canMove(since, edit)) return undefined;
  if (edit.shift === 0) return since;
  const attributions = new Map<Attribution, Attribution>();
  for (const each of since.attributions) attributions.set(each, moveAttribution(edit, each));
  const mentions = new Map<Mention, Mention>();
  for (const each of since.mentions) if (isMoved(edit, each)) mentions.set(each, moveSpan(edit, each));
  return {
    attributions: since.attributions.map((each) => attributions.get(each) ?? each),
    mentions: since.mentions.map((each) => mentions.get(each) ?? each),
    quotations: since.quotations.map((each) => moveQuotation(edit, each, attributions)),
    entities: since.entities.map((each) => moveEntity(edit, each, mentions)),
  };
}

function canMove({ quotations, attributions, entities, mentions }: Results, edit: InertEdit): boolean {
  const apart = (span: Span): boolean => span.end <= edit.start || span.start >= edit.end;
  const around = (span: Span | undefined): boolean =>
    span === undefined || apart(span) || (span.start <= edit.start && span.end >= edit.end);
  const attribution = (each: Attribution | undefined): boolean =>
    around(each) && around(each?.cue) && (each?.source === undefined || apart(each.source));
  return (
    mentions.every(apart) &&
    entities.every(({ roles }) => roles.every(apart)) &&
    quotations.every((each) => around(each) && around(each.content) && attribution(each.attribution)) &&
    attributions.every(attribution)
  );
}

function isMoved(edit: InertEdit, span: Span): boolean {
  return span.end > edit.start;
}

/** A span that is apart from what was edited, or around it. */
function moveSpan<S extends Span>(edit: InertEdit, span: S): S {
  const { start, end } = span;
  if (end <= edit.start) return span;
  return { ...span, start: start > edit.start ? start + edit.shift : start, end: end + edit.shift };
}

function moveAttribution(edit: InertEdit, attribution: Attribution): Attribution {
  const moved = moveSpan(edit, attribution);
  const cue = moved.cue && moveSpan(edit, moved.cue);
  const source = moved.source && moveSpan(edit, moved.source);
  return cue === moved.cue && source === moved.source ? moved : { ...moved, cue, source };
}

function moveQuotation(
  edit: InertEdit,
  quotation: Quotation,
  moved: ReadonlyMap<Attribution, Attribution>,
): Quotation {
  const { open, close, content, attribution } = quotation;
  const itsOwn = attribution && (moved.get(attribution) ?? moveAttribution(edit, attribution));
  if (!isMoved(edit, quotation))
    return itsOwn === attribution ? quotation : { ...quotation, attribution: itsOwn };
  return {
    ...moveSpan(edit, quotation),
    open: open && moveSpan(edit, open),
    close: close && moveSpan(edit, close),
    content: moveSpan(edit, content),
    attribution: itsOwn,
  };
}

function moveEntity(edit: InertEdit, entity: Entity, moved: ReadonlyMap<Mention, Mention>): Entity {
  const last = entity.mentions.at(-1);
  const stays =
    last !== undefined && !isMoved(edit, last) && !entity.roles.some((role) => isMoved(edit, role));
  return stays
    ? entity
    : {
        ...entity,
        roles: entity.roles.map((role) => moveSpan(edit, role)),
        mentions: entity.mentions.map((each) => moved.get(each) ?? each),
      };
}

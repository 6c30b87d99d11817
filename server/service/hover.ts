import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Locale } from '../rules/message.ts';
import type { Reading } from './analysisStore.ts';
import { describeDate } from './describeDate.ts';
import { describeEntity, describeMention } from './describeEntity.ts';
import { describeQuotation } from './describeQuotation.ts';
import { describeTeamNote } from './describeTeamNote.ts';
import { type Facts, render } from './description.ts';
import { attributionAt, entityOf, mentionAt, quotationAt } from './lookUp.ts';

/** What is known of the name, pronoun, day, tag or quotation at the position; null where there is none. */
export function getHover(
  { article, positions }: Reading,
  position: Position,
  locale: Locale,
  format: MarkupKind,
  /** What the web says of whoever is named there. */
  web: Facts = { lines: [], links: [] },
): Hover | null {
  const offset = positions.offsetAt(position);
  const mention = mentionAt(article, offset);
  const entity = entityOf(article, mention?.entity);
  if (mention && entity) {
    const description = describeEntity(article, entity, positions, locale);
    const note = entity.team ? describeTeamNote(entity.team, locale) : undefined;
    const mentioned = describeMention(article, mention, entity, positions, locale);
    const lines = [...(note?.lines ?? []), ...mentioned, ...description.lines, ...web.lines];
    const links = [...(note?.links ?? []), ...web.links];
    return {
      range: positions.rangeOf(mention),
      contents: render({ ...description, lines, links }, format),
    };
  }
  const date = describeDate(article, offset, locale);
  if (date) return { range: positions.rangeOf(date.span), contents: render(date.description, format) };
  const attribution = attributionAt(article, offset);
  const quotation = attribution
    ? article.quotations.find(({ id }) => attribution.quotations.includes(id))
    : quotationAt(article, offset);
  if (!quotation) return null;
  return {
    range: positions.rangeOf(attribution?.cue ?? quotation),
    contents: render(describeQuotation(article, quotation, positions, locale), format),
  };
}

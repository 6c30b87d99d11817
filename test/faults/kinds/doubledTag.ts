import { introduction, isPronoun, pronounTag, sentenceOf, type Tagged, taggedIn } from '../clauses.ts';
import { type Fault, type FaultKind, makeFault } from '../fault.ts';
import type { LabelledArticle } from '../labels.ts';

/** A second tag on a quotation that has one: as a sentence of its own, behind a comma, or before the quotation. */
export const doubledTag: FaultKind = {
  id: 'doubled-tag',
  title: 'a tag doubled',
  languages: ['fr', 'en'],
  rules: ['attribution/duplicate', 'attribution/misplaced-fragment'],
  faultsIn: (article) =>
    taggedIn(article)
      .filter(({ isLast }) => isLast)
      .flatMap((tagged) => faultsOf(article, tagged)),
};

function faultsOf({ text, language }: LabelledArticle, tagged: Tagged): readonly Fault[] {
  const { tag, quoted, isFirst } = tagged;
  const span = { start: quoted.start, end: tag.end + 1 };
  const beforeTag = text.slice(quoted.start, tag.start);
  const words = text.slice(tag.start, tag.end);
  const faults = [makeFault(text, span, 'the same again', `${beforeTag}⟦${words}. ${words}.⟧`)];

  const added = pronounTag(tag, language);
  if (!added || isPronoun(tag)) return faults;
  const short = [`${beforeTag}${added}.`];
  const inverted = verbFirst(tagged);
  if (inverted)
    faults.push(makeFault(text, span, 'in other words', `${beforeTag}⟦${added}. ${inverted}.⟧`, short));
  faults.push(makeFault(text, span, 'behind a comma', `${beforeTag}⟦${words}, ${added}⟧.`, short));
  if (isFirst) {
    const lead = introduction(tag, quoted, language);
    const marked = `⟦${lead.trimEnd()}⟧ ${beforeTag}⟦${added}⟧.`;
    faults.push(
      makeFault(text, span, 'before and behind', marked, [`${lead}${sentenceOf(tagged)}`, ...short]),
    );
  }
  return faults;
}

/** The tag with its verb first, as it stands or turned round: *said Roy on Monday*. */
function verbFirst({ tag }: Tagged): string | undefined {
  if (tag.head !== '') return tag.head + tag.subject + tag.rest;
  const verb = /^,? (said|added)\b/u.exec(tag.rest);
  return verb ? `${verb[1]} ${tag.subject}${tag.rest.slice(verb[0].length)}` : undefined;
}

import {
  asSentence,
  introduction,
  isPronoun,
  needsObject,
  pronounTag,
  sentenceOf,
  subjectFirst,
  type Tagged,
  taggedIn,
} from '../clauses.ts';
import { type Fault, type FaultKind, makeFault } from '../fault.ts';
import type { LabelledArticle } from '../labels.ts';

/** The tag has become a sentence of its own, behind its quotation or before it, with or without a pronoun tag in its place. */
export const movedTag: FaultKind = {
  id: 'moved-tag',
  title: 'a tag moved away',
  languages: ['fr', 'en'],
  rules: [
    'attribution/misplaced-fragment',
    'attribution/duplicate',
    'attribution/word-order',
    'quotes/punctuation',
  ],
  faultsIn: (article) =>
    taggedIn(article)
      .filter(({ tag, isLast }) => isLast && !isPronoun(tag) && needsObject(tag))
      .flatMap((tagged) => faultsOf(article, tagged)),
};

function faultsOf({ text, language }: LabelledArticle, tagged: Tagged): readonly Fault[] {
  const { tag, quoted, isFirst } = tagged;
  const span = { start: quoted.start, end: tag.end + 1 };
  const fragment = `⟦${asSentence(tag)}⟧`;
  const sentence = sentenceOf(tagged);
  const added = pronounTag(tag, language);
  const beforeTag = text.slice(quoted.start, tag.start);
  // In English a name may stand before its verb or behind it.
  const turned = language === 'en' ? [`${beforeTag}${subjectFirst(tag)}.`] : [];
  const faults = [makeFault(text, span, 'behind', `${sentence} ${fragment}`, turned)];
  if (added) {
    const merged = [...turned, `${beforeTag}${withVerbOf(added, tagged, language)}.`];
    faults.push(makeFault(text, span, 'behind a pronoun tag', `${beforeTag}${added}. ${fragment}`, merged));
  }
  if (isFirst) {
    const introduced = `${introduction(tag, quoted, language)}${sentence}`;
    faults.push(makeFault(text, span, 'before', `${fragment} ${sentence}`, [introduced, ...turned]));
  }
  return faults;
}

/** The two tags in one: the verb of the pronoun tag, and the other's subject and circumstances. */
function withVerbOf(added: string, { tag }: Tagged, language: string): string {
  const { subject, rest, head } = tag;
  if (language === 'en')
    return `${subject} added${head === '' ? rest.replace(/^,? (?:said|added)/u, '') : rest}`;
  const verb = added.replace(/-(?:t-)?(?:il|elle)s?/u, '');
  return `${verb} ${subject}${rest}`;
}

import { isPronoun, subjectFirst, type Tagged, taggedIn } from '../clauses.ts';
import { type Fault, type FaultKind, makeFault } from '../fault.ts';
import type { LabelledArticle } from '../labels.ts';

/** Verb and subject of a tag in the other order. In English a pronoun alone must come first, so only that is turned round. */
export const turnedTag: FaultKind = {
  id: 'turned-tag',
  title: 'verb and subject of a tag swapped',
  languages: ['fr', 'en'],
  rules: ['attribution/word-order'],
  faultsIn: (article) =>
    taggedIn(article)
      .filter(({ isFirst }) => isFirst)
      .flatMap((tagged) => turned(article, tagged)),
};

function turned({ text }: LabelledArticle, { tag }: Tagged): readonly Fault[] {
  const variant = isPronoun(tag) ? 'pronoun' : 'name or role';
  if (tag.head !== '') return inFrench(text, tag, variant);
  const verb = isPronoun(tag) && /^ (\p{L}+)(?=$| on )/u.exec(tag.rest);
  if (!verb) return [];
  const words = `${verb[1]} ${tag.subject}${tag.rest.slice(verb[0].length)}`;
  return [makeFault(text, tag, variant, `⟦${words}⟧`)];
}

/** A name may come after its verb in English too, so an inverted tag is turned round only where the language wants it so. */
function inFrench(text: string, tag: Tagged['tag'], variant: string): readonly Fault[] {
  return /\b(?:said|asked|recalled)\b/u.test(tag.head)
    ? []
    : [makeFault(text, tag, variant, `⟦${subjectFirst(tag)}⟧`)];
}

import { isPronoun } from '../clauses.ts';
import { type FaultKind, makeFault } from '../fault.ts';

const OTHER: Readonly<Record<string, string>> = {
  il: 'elle',
  elle: 'il',
  ils: 'elles',
  elles: 'ils',
  he: 'she',
  she: 'he',
};

/**
 * A tag's pronoun in the other gender, where nobody of that gender is near. French tags agree with their speaker; in English
 * the words could be somebody else's, so the fault is to be found and not to be mended.
 */
export const changedPronoun: FaultKind = {
  id: 'changed-pronoun',
  title: 'a pronoun’s gender changed',
  languages: ['fr', 'en'],
  rules: ['attribution/agreement', 'attribution/ambiguous-speaker'],
  settings: { en: { 'attribution/ambiguous-speaker': 'suggestion' } },
  faultsIn: ({ text, tags, language }) =>
    tags
      .filter((tag) => tag.isClear && isPronoun(tag))
      .map((tag) => {
        const changed = tag.head + OTHER[tag.subject] + tag.rest;
        const fault = makeFault(text, tag, tag.subject, `⟦${changed}⟧`);
        return language === 'en' ? { ...fault, mended: [] } : fault;
      }),
};

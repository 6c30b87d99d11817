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
 * A tag's pronoun in the other gender. Left out are those that would make no fault: where the changed pronoun could mean somebody else, or in
 * French a body or an office, in this paragraph or in one of the two before, so that nobody could see the fault without knowing the truth
 * (*« … », a dit Marie Roy. L’État en demande peu. « … », a-t-il précisé*); and where nothing in the article tells the speaker's gender. The
 * articles say so with `~`: of 81 French pronouns 17, of 76 English ones 15. French tags agree with their speaker; in English the words
 * could be somebody else's, so the fault is to be found and not to be mended.
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

import { type FaultKind, makeFault } from '../fault.ts';
import { reportersWords } from '../places.ts';

/** A full stop between two words of the reporter's. */
export const cutSentence: FaultKind = {
  id: 'cut-sentence',
  title: 'a sentence cut in two',
  languages: ['fr', 'en'],
  rules: ['text/broken-sentence', 'attribution/misplaced-fragment', 'attribution/duplicate'],
  faultsIn: ({ text }) =>
    [...reportersWords(text).matchAll(/(?<=\p{Ll}{4}) (?=(\p{Ll}{2,}))/gu)].map(({ index, 1: next = '' }) => {
      const span = { start: index, end: index + 1 + next.length };
      return makeFault(text, span, 'anywhere', `⟦. ${next}⟧`);
    }),
};

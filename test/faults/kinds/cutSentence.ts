import { type FaultKind, makeFault } from '../fault.ts';
import { bodyOf, paragraphsIn } from '../quotations.ts';

/** A full stop between two words of the reporter's. */
export const cutSentence: FaultKind = {
  id: 'cut-sentence',
  title: 'a sentence cut in two',
  languages: ['fr', 'en'],
  rules: ['text/broken-sentence', 'attribution/misplaced-fragment', 'attribution/duplicate'],
  faultsIn: ({ text }) => {
    const body = bodyOf(text);
    return [...reportersWords(text).matchAll(/(?<=\p{Ll}{4}) (?=(\p{Ll}{2,}))/gu)]
      .filter(({ index }) => index >= body)
      .map(({ index, 1: next = '' }) => {
        const span = { start: index, end: index + 1 + next.length };
        return makeFault(text, span, 'anywhere', `⟦. ${next}⟧`);
      });
  },
};

/** The text with what is quoted blanked out, as long as before; so too quotations over several paragraphs. */
function reportersWords(text: string): string {
  let isOpen = false;
  let words = text;
  for (const { start, end } of paragraphsIn(text)) {
    let shown = '';
    for (const sign of text.slice(start, end)) {
      if (/[«“]/u.test(sign) || (sign === '"' && !isOpen)) isOpen = true;
      else if (/[»”"]/u.test(sign)) isOpen = false;
      shown += isOpen ? '#' : sign;
    }
    words = words.slice(0, start) + shown + words.slice(end);
  }
  return words;
}

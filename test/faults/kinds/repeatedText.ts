import { type FaultKind, makeFault } from '../fault.ts';
import { reportersWords } from '../places.ts';
import { paragraphsIn } from '../quotations.ts';

/** Shorter sentences may recur. */
const FEWEST_WORDS = 6;

/** A sentence of the reporter's once more: right behind, or at the end of a later paragraph. */
export const repeatedSentence: FaultKind = {
  id: 'repeated-sentence',
  title: 'a sentence repeated',
  languages: ['fr', 'en'],
  rules: ['text/repeated-sentence'],
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    const ends = paragraphsIn(text).map(({ end }) => end);
    return [...words.matchAll(/(?<=\n|[.?!] )\p{Lu}[^\n#»”".?!]*[.?!](?= |\n|$)/gu)]
      .filter(({ 0: sentence }) => sentence.split(' ').length >= FEWEST_WORDS)
      .flatMap(({ index, 0: sentence }) => {
        const end = index + sentence.length;
        const later = ends.filter((one) => one > end && words.charAt(one - 1) === '.').slice(0, 2);
        return [
          ...[end].map((at) => ({ at, variant: 'right behind' })),
          ...later.map((at) => ({ at, variant: 'in a later paragraph' })),
        ].map(({ at, variant }) => makeFault(text, { start: at, end: at }, variant, ` ⟦${sentence}⟧`));
      });
  },
};

/** A paragraph once more: right behind, or at the end. */
export const repeatedParagraph: FaultKind = {
  id: 'repeated-paragraph',
  title: 'a paragraph repeated',
  languages: ['fr', 'en'],
  rules: ['text/repeated-sentence'],
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    const paragraphs = paragraphsIn(text);
    const last = paragraphs.at(-1)?.end ?? text.length;
    return paragraphs
      .filter(
        ({ start, end }) => words.slice(start, end).replace(/#+/gu, '').split(' ').length >= 2 * FEWEST_WORDS,
      )
      .flatMap(({ start, end }) =>
        Object.entries({ 'right behind': end, 'at the end': last }).map(([variant, at]) =>
          makeFault(text, { start: at, end: at }, variant, `\n\n⟦${text.slice(start, end)}⟧`),
        ),
      );
  },
};

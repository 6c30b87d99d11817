import { type FaultKind, forTheWriter, makeFault } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

/** The last stop of a paragraph lost. Of one sentence of a few words nobody could tell it from a heading. */
export const lostStop: FaultKind = {
  id: 'lost-stop',
  title: 'a paragraph’s last stop lost',
  languages: ['fr', 'en'],
  rules: ['text/unfinished-paragraph'],
  faultsIn: ({ text }) =>
    faultsAt(
      text,
      reportersWords(text),
      /(?<=\n[^\n]{80,}[ ’'])(\p{L}+)\.(?=\n|$)/gu,
      'the stop',
      ([, word]) => `⟦${word}⟧`,
    ).map(forTheWriter),
};

/** The end of a paragraph lost, from any word of its last sentence on. */
export const cutParagraph: FaultKind = {
  id: 'cut-paragraph',
  title: 'a paragraph’s end lost',
  languages: ['fr', 'en'],
  rules: ['text/unfinished-paragraph'],
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    return [...words.matchAll(/[^\n.?!#»”]{30,}\.(?=\n|$)/gu)].flatMap(({ index, 0: sentence }) => {
      const end = index + sentence.length;
      return [...sentence.matchAll(/(?<=[ ’'])\p{L}+(?= )/gu)].map((word) => {
        const start = index + word.index;
        return forTheWriter(makeFault(text, { start, end }, 'anywhere', `⟦${word[0]}⟧`));
      });
    });
  },
};

import type { FaultKind } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

/** A comma or a full stop written twice. */
export const doubledStop: FaultKind = {
  id: 'doubled-stop',
  title: 'a comma or stop doubled',
  languages: ['fr', 'en'],
  rules: ['text/double-punctuation'],
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    return [
      ...faultsAt(text, words, /(?<=\p{Ll}),(?= )/gu, 'two commas', () => '⟦,,⟧'),
      ...faultsAt(text, words, /(?<=\p{Ll}{4})\.(?= \p{Lu})/gu, 'two stops', () => '⟦..⟧'),
      ...faultsAt(text, words, /(?<=\p{Ll}{4})\.(?=\n|$)/gu, 'two stops at the end', () => '⟦..⟧'),
      ...faultsAt(text, words, /(?<=\p{Ll}{4})\.(?=\n|$)/gu, 'a comma and a stop', () => '⟦,.⟧'),
    ];
  },
};

import type { FaultKind } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

/** Words that a language doubles on purpose. */
const DOUBLETS = ['nous', 'vous', 'très', 'had', 'that'];

/** A word of the reporter's written twice. */
export const doubledWord: FaultKind = {
  id: 'doubled-word',
  title: 'a word doubled',
  languages: ['fr', 'en'],
  rules: ['text/repeated-word'],
  faultsIn: ({ text }) =>
    faultsAt(
      text,
      reportersWords(text),
      /(?<![\p{L}\p{N}’'-])\p{Ll}{1,20}(?= \p{L})/gu,
      'anywhere',
      ([word]) => (DOUBLETS.includes(word) ? undefined : `⟦${word} ${word}⟧`),
    ),
};

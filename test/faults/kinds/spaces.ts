import type { FaultKind } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

/** No space behind a comma or a full stop. */
export const lostSpace: FaultKind = {
  id: 'lost-space',
  title: 'a space lost behind a comma or stop',
  languages: ['fr', 'en'],
  rules: ['typography/spacing'],
  preset: 'strict',
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    const glued = ([signs = '']: RegExpExecArray) => `⟦${signs.replace(' ', '')}⟧`;
    return [
      ...faultsAt(text, words, /\p{L}+, \p{L}+/gu, 'behind a comma', glued),
      ...faultsAt(text, words, /\p{Ll}{3,}\. \p{Lu}\p{L}*/gu, 'behind a stop', glued),
    ];
  },
};

/** A space where none belongs, or two for one. */
export const addedSpace: FaultKind = {
  id: 'added-space',
  title: 'a space added',
  languages: ['fr', 'en'],
  rules: ['typography/spacing'],
  preset: 'strict',
  faultsIn: ({ text }) => {
    const words = reportersWords(text);
    return [
      ...faultsAt(text, words, /(?<=\p{L}),(?= )/gu, 'before a comma', () => '⟦ ,⟧'),
      ...faultsAt(text, words, /(?<=\p{L})\.(?= |\n|$)/gu, 'before a stop', () => '⟦ .⟧'),
      ...faultsAt(text, words, /(?<=\p{L}) (?=\p{L})/gu, 'between words', () => '⟦  ⟧'),
      ...faultsAt(text, words, /(?<=[.,]) (?=\p{L})/gu, 'behind a sign', () => '⟦  ⟧'),
    ];
  },
};

/** The no-break space of French lost, or made one at which lines break. The fix may write a narrow one, which is as right. */
export const frenchSpace: FaultKind = {
  id: 'french-space',
  title: 'a no-break space lost or made plain',
  languages: ['fr'],
  rules: ['typography/spacing', 'quotes/spacing'],
  preset: 'strict',
  faultsIn: ({ text }) =>
    Object.entries({ lost: '', 'made plain': ' ' }).flatMap(([variant, space]) =>
      faultsAt(
        text,
        text,
        /[\u00a0\u202f][:;!?%»]|«[\u00a0\u202f]/gu,
        variant,
        ([signs]) => `⟦${signs.replace(NO_BREAK, space)}⟧`,
        ([signs]) => [signs.replace(NO_BREAK, '\u202f'), signs.replace(NO_BREAK, '\u00a0')],
      ),
    ),
};

const NO_BREAK = /[\u00a0\u202f]/u;

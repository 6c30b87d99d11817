import { type FaultKind, makeFault } from '../fault.ts';
import { bodyWords, faultsAt } from '../places.ts';
import { quotationsIn } from '../quotations.ts';

/** What a keyboard or a program puts for an apostrophe. */
const APOSTROPHES: Readonly<Record<string, string>> = {
  'straight or curly': "'",
  'an opening mark': '‘',
  'an accent': '´',
  'a prime': '′',
};

/** One apostrophe of another kind than the rest. */
export const otherApostrophe: FaultKind = {
  id: 'other-apostrophe',
  title: 'an apostrophe of another kind',
  languages: ['fr', 'en'],
  rules: ['typography/apostrophe'],
  preset: 'strict',
  faultsIn: ({ text }) => {
    const words = bodyWords(text);
    // One alone is a habit like any other.
    if ((words.match(/\p{L}['’]\p{L}/gu)?.length ?? 0) < 3) return [];
    return Object.entries(APOSTROPHES).flatMap(([variant, sign]) =>
      faultsAt(text, words, /(?<=\p{L})['’](?=\p{L})/gu, variant, ([whole]) => {
        const other = sign === "'" && whole === "'" ? '’' : sign;
        return `⟦${other}⟧`;
      }),
    );
  },
};

const OTHER_MARKS: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  '«': { curly: ['“', '”'], straight: ['"', '"'] },
  '“': { French: ['«\u00a0', '\u00a0»'], straight: ['"', '"'] },
  '"': { curly: ['“', '”'] },
};

/** A quotation between marks of another kind than the rest. */
export const otherMarks: FaultKind = {
  id: 'other-marks',
  title: 'quotation marks of another kind',
  languages: ['fr', 'en'],
  rules: ['quotes/style'],
  faultsIn: ({ text }) => {
    const quotations = quotationsIn(text);
    if (quotations.length < 3) return [];
    return quotations.flatMap((quoted) => {
      const words = text.slice(quoted.start + quoted.open.length, quoted.end - quoted.close.length);
      return Object.entries(OTHER_MARKS[quoted.open.charAt(0)] ?? {}).map(([variant, [open, close]]) =>
        makeFault(text, quoted, variant, `⟦${open}${words}${close}⟧`),
      );
    });
  },
};

/** One of the two marks of a quotation of another kind than its fellow. */
export const otherMark: FaultKind = {
  id: 'other-mark',
  title: 'one mark of a quotation of another kind',
  languages: ['fr', 'en'],
  rules: ['quotes/style', 'quotes/unbalanced', 'quotes/spacing'],
  faultsIn: ({ text }) =>
    quotationsIn(text).flatMap((quoted) => {
      const { open, close } = quoted;
      if (open === '"') return [];
      const words = text.slice(quoted.start + open.length, quoted.end - close.length);
      return [
        makeFault(text, quoted, 'the opening one', `⟦"${words}${close}⟧`),
        makeFault(text, quoted, 'the closing one', `⟦${open}${words}"⟧`),
      ];
    }),
};

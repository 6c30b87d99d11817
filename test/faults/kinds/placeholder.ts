import { type FaultKind, forTheWriter } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

const CODES = ['XX', 'XXX', 'TK'];
const NOTES: Readonly<Record<string, readonly string[]>> = {
  fr: ['[à vérifier]', '(TK)', '[source ?]', '[TK]', '[date à confirmer]'],
  en: ['[to check]', '(TK)', '[source?]', '[TK]', '[date to come]'],
};
const BLANKS: Readonly<Record<string, readonly string[]>> = {
  fr: ['[nom]', '[NOM]', '[prénom nom]'],
  en: ['[name]', '[NAME]', '[first name last name]'],
};

/** What was to be filled in: in the place of a figure or a name, or a note in brackets behind a word. */
export const placeholder: FaultKind = {
  id: 'placeholder',
  title: 'a placeholder',
  languages: ['fr', 'en'],
  rules: ['text/placeholder'],
  faultsIn: ({ text, language }) => {
    const words = reportersWords(text);
    const { [language]: blanks = [] } = BLANKS;
    const { [language]: notes = [] } = NOTES;
    return [
      ...CODES.flatMap((code) =>
        faultsAt(text, words, /(?<=[ $])\d+(?= \p{Ll}{3})/gu, `figure: ${code}`, () => `⟦${code}⟧`),
      ),
      ...blanks.flatMap((blank) =>
        faultsAt(
          text,
          words,
          /(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?=[ ,.])/gu,
          `name: ${blank}`,
          () => `⟦${blank}⟧`,
        ),
      ),
      ...notes.flatMap((note) =>
        faultsAt(text, words, /(?<=\p{Ll})(?=[.,])/gu, `note: ${note}`, () => ` ⟦${note}⟧`),
      ),
    ].map(forTheWriter);
  },
};

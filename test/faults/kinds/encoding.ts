import { type Fault, type FaultKind, forTheWriter, makeFault } from '../fault.ts';
import { bodyWords, faultsAt } from '../places.ts';

const RULES = ['text/encoding'];
const WORDS = /[\p{L}’-]*[^\p{ASCII}\s«»“”\u00a0\u202f…–—][\p{L}’-]*/gu;

/** The bytes of UTF-8 read as those of another encoding. */
const MISREADINGS: Readonly<Record<string, (text: string) => string>> = {
  'Windows-1252': (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  'Latin-1': (text) => String.fromCharCode(...new TextEncoder().encode(text)),
};

/** UTF-8 read as Latin-1, in one word. */
export const misreadWord: FaultKind = {
  id: 'misread-word',
  title: 'UTF-8 read as Latin-1 in a word',
  languages: ['fr', 'en'],
  rules: RULES,
  faultsIn: ({ text }) =>
    Object.entries(MISREADINGS).flatMap(([variant, misread]) =>
      faultsAt(text, bodyWords(text), WORDS, variant, ([word]) => `⟦${misread(word)}⟧`),
    ),
};

/** UTF-8 read as Latin-1, in the whole text. */
export const misreadText: FaultKind = {
  id: 'misread-text',
  title: 'UTF-8 read as Latin-1 throughout',
  languages: ['fr', 'en'],
  rules: RULES,
  faultsIn: ({ text }) =>
    Object.entries(MISREADINGS)
      .filter(([, misread]) => misread(text) !== text)
      .map(([variant, misread]): Fault => {
        const whole = { start: 0, end: text.length };
        return { ...makeFault(text, whole, variant, `⟦${misread(text)}⟧`), isWide: true };
      }),
};

/** A letter or an apostrophe that an encoding has lost. What U+FFFD stands for only the writer knows. */
export const lostLetter: FaultKind = {
  id: 'lost-letter',
  title: 'a letter lost in encoding',
  languages: ['fr', 'en'],
  rules: RULES,
  faultsIn: ({ text }) => {
    const lost = (sign: string, variant: string) =>
      faultsAt(text, bodyWords(text), WORDS, variant, ([word]) =>
        /\p{L}[^\p{ASCII}]\p{L}/u.test(word)
          ? `⟦${word.replace(/(?<=\p{L})[^\p{ASCII}](?=\p{L})/u, sign)}⟧`
          : undefined,
      );
    return [...lost('\ufffd', 'to U+FFFD').map(forTheWriter), ...lost('?', 'to a question mark')];
  },
};

/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Cyrillic: { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', A: 'А', C: 'С', M: 'М', P: 'Р' },
  Greek: { o: 'ο', A: 'Α', M: 'Μ', P: 'Ρ' },
};

/** A letter of another script in a word; whether it is a slip or a trap is for the writer to say. */
export const lookAlike: FaultKind = {
  id: 'look-alike',
  title: 'a look-alike letter',
  languages: ['fr', 'en'],
  rules: RULES,
  faultsIn: ({ text }) =>
    Object.entries(LOOK_ALIKES)
      .flatMap(([variant, letters]) =>
        faultsAt(text, bodyWords(text), /\p{L}{3,}/gu, variant, ([word]) => {
          const letter = [...word].find((one) => letters[one] !== undefined);
          return letter === undefined ? undefined : `⟦${word.replace(letter, letters[letter] ?? '')}⟧`;
        }),
      )
      .map(forTheWriter),
};

import type { Message, Values } from './rule.ts';

/** The languages that messages are written in. */
export type Locale = keyof Message;

/** Fills a message: `{name}` stands for the value of that name; a name without a value stays as it is. */
export function formatMessage(message: Message, locale: Locale, values: Values = {}): string {
  return wordsOf(message, locale).replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

/** A message in a reader's language, set as that language is. What is put into it stays as it is. */
export function wordsOf(message: Message, locale: Locale): string {
  return TYPESET[locale](message[locale]);
}

/** In the sources French has plain spaces, which everybody can see and type; nobody is shown a line that begins with a colon. */
const TYPESET: Readonly<Record<Locale, (text: string) => string>> = {
  en: (text) => text,
  fr: (text) =>
    text
      .replaceAll('« ', '«\u00a0')
      .replaceAll(' »', '\u00a0»')
      .replaceAll(' :', '\u00a0:')
      .replaceAll(/ (?=[;!?])/g, '\u202f'),
};

import type { Message, Values } from './rule.ts';

/** The languages that messages are written in. */
export type Locale = keyof Message;

/** Fills a message: `{name}` stands for the value of that name; a name without a value stays as it is. */
export function formatMessage(message: Message, locale: Locale, values: Values = {}): string {
  return message[locale].replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

import { formatMessage, type Locale } from '../rules/message.ts';
import type { Values } from '../rules/rule.ts';
import { HELP } from './messages/help.ts';
import { TOLD } from './messages/told.ts';
import { WORDS } from './messages/words.ts';

/** What the command line says besides findings. */
const MESSAGES = { ...HELP, ...TOLD, ...WORDS };

export type MessageKey = keyof typeof MESSAGES;

/** Says a message in the reader's language. */
export type Say = (key: MessageKey, values?: Values) => string;

export function createSay(locale: Locale): Say {
  return (key, values) => formatMessage(MESSAGES[key], locale, values);
}

/** True when there is a message of that name. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}

import pc from 'picocolors';
import type { Locale } from '../rules/message.ts';
import type { Values } from '../rules/rule.ts';
import { errorReason } from './errorReason.ts';
import type { MessageKey, Say } from './messages.ts';
import { visible } from './reporters/plainText.ts';
import type { Terminal } from './terminal.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** 0: clean. 1: findings at or above what was asked for. 2: the tool could not do its work, or not all of it. */
export type ExitStatus = 0 | 1 | 2;

/** What one run of a command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly say: Say;
  readonly colors: Colors;
  /** Tells the reader that part of the work could not be done; the others go on. */
  fail(key: MessageKey, values?: Values): Promise<void>;
  /** The same of an error that the system gave. */
  failWith(key: MessageKey, error: unknown, values?: Values): Promise<void>;
  /** Tells the reader something that is no failure. */
  note(key: MessageKey, values?: Values): Promise<void>;
  hasFailed(): boolean;
  /** How often it has. */
  failures(): number;
}

export function createContext(
  terminal: Terminal,
  locale: Locale,
  say: Say,
  colour: boolean | undefined,
): Context {
  const colors = pc.createColors(wantsColours(terminal, colour));
  let failures = 0;
  const tell = (text: string) => terminal.writeError(`copydesk: ${visible(text)}\n`);
  const fail: Context['fail'] = (key, values) => {
    failures += 1;
    return tell(say(key, values));
  };
  return {
    terminal,
    locale,
    say,
    colors,
    fail,
    failWith: (key, error, values) => fail(key, { ...values, reason: errorReason(error, say) }),
    note: (key, values) => tell(say(key, values)),
    hasFailed: () => failures > 0,
    failures: () => failures,
  };
}

/** The command line before NO_COLOR and FORCE_COLOR, these before the terminal. */
function wantsColours({ environment, interactive }: Terminal, asked: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (asked !== undefined) return asked;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return interactive && TERM !== 'dumb';
}

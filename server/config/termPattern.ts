import { RE2JS, RE2JSException } from 're2js';
import type { Message } from '../rules/rule.ts';
import type { PatternMatch } from '../rules/term.ts';
import type { Checker, Text } from './checkFields.ts';
import { problem } from './fileProblem.ts';

/** The pattern of a term, ready to be looked for. */
export interface TermPattern {
  readonly find: (text: string) => Iterable<PatternMatch>;
  /** How many groups it has. */
  readonly groups: number;
}

/**
 * Compiles a pattern, or tells what is wrong with it. RE2 takes time in step with the text, whatever somebody writes. Either apostrophe finds
 * both.
 */
export function readPattern(
  { value, span }: Text,
  matchesCase: boolean,
  report: Checker['report'],
): TermPattern | undefined {
  try {
    // The longest: of `impact(e|ent)` the one that is a whole word. A pattern that asks for the shortest has what it asks for.
    const length = /(?<!\\)(?:\\\\)*[*+?}]\?/u.test(value) ? 0 : RE2JS.LONGEST_MATCH;
    const flags = length | (matchesCase ? 0 : RE2JS.CASE_INSENSITIVE);
    const compiled = RE2JS.compile(straightened(value), flags);
    const plain = EXACT_SPACE.test(value) ? straightened : oneSpaced;
    const groups = compiled.groupCount();
    return { groups, find: (text) => findAll(compiled, plain(text), text) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const said = faultOf(value, error);
    report(problem('notPattern', span, (locale) => ({ detail: said[locale] })));
    return undefined;
  }
}

/** What is wrong with a pattern; undefined for one that RE2 knows. */
export function patternFault(pattern: string): Message | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return faultOf(pattern, error);
  }
}

function faultOf(pattern: string, { message }: RE2JSException): Message {
  const detail = message.replace(/^error parsing regexp: /u, '').replace('(?i)', '');
  return LOOKS_AROUND.test(pattern) ? LOOKING : { en: detail, fr: detail };
}

const LOOKS_AROUND = /\(\?<?[=!]/u;
const LOOKING = {
  en: 'it looks ahead or behind, “(?=”, “(?!”, “(?<”, which RE2 does not do',
  fr: 'elle regarde en avant ou en arrière, « (?= », « (?! », « (?< », ce que RE2 ne fait pas',
};

/** What a pattern says of spaces that are no plain ones. */
const EXACT_SPACE = /[\u00a0\u202f]|\\[nrx]|\\p\{Z/u;

/** Each as long as the text, so that offsets mean the same. */
function straightened(text: string): string {
  return text.replaceAll('’', "'");
}

/** Words at a line's end, or with a no-break space between them, are found as others are. */
function oneSpaced(text: string): string {
  return straightened(text).replaceAll(/[\n\r\u00a0\u202f]/gu, ' ');
}

function* findAll(compiled: RE2JS, searched: string, text: string): Generator<PatternMatch> {
  const matcher = compiled.matcher(searched);
  const numbers = Array.from({ length: compiled.groupCount() }, (_, at) => at + 1);
  while (matcher.find()) {
    const groups = numbers.map((number) => {
      const start = matcher.start(number);
      return start < 0 ? '' : text.slice(start, matcher.end(number));
    });
    yield { start: matcher.start(), end: matcher.end(), groups };
  }
}

import type { Span } from '../span.ts';

const SCHEME = /^(?:https?:\/\/|www\.)[^\s]/iu;
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:[/?#].*)?$/u;

/** True when the word is a web address: with its scheme, with `www.`, or a bare domain. */
export function isAddress(word: string): boolean {
  return SCHEME.test(word) || DOMAIN.test(word);
}

const BEFORE = /^[(<[«“"']+/u;
const AFTER = /[)>\]»”"'.,;:!?…]+$/u;

/** The first web address among the words of a short line, without the punctuation around it. */
export function findAddress(source: string, within: Span): Span | undefined {
  for (const match of source.slice(within.start, within.end).matchAll(/\S+/gu)) {
    const opened = match[0].replace(BEFORE, '');
    const word = opened.replace(AFTER, '');
    if (!isAddress(word)) continue;
    const start = within.start + match.index + match[0].length - opened.length;
    return { start, end: start + word.length };
  }
  return undefined;
}

/** Where the address that begins at `start` ends: at white space or a mark that no address holds, its last stop left out. */
export function addressEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && !STOPS_ADDRESS.test(source.charAt(at))) at++;
  while (at > start && TRAILING.includes(source.charAt(at - 1))) at--;
  if (source.charAt(at - 1) === ')' && !source.slice(start, at).includes('(')) at--;
  return at;
}

const STOPS_ADDRESS = /[\s<>«»“”"[\]\u2060]/u;
const TRAILING = ".,;:!?…'’*_";

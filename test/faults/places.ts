import { type Fault, makeFault } from './fault.ts';
import { bodyOf, paragraphsIn } from './quotations.ts';

/** The body with what is quoted blanked out, and the headline too; as long as the text. So too quotations over several paragraphs. */
export function reportersWords(text: string): string {
  let isOpen = false;
  const from = bodyOf(text);
  let words = '#'.repeat(from) + text.slice(from);
  for (const { start, end } of paragraphsIn(text)) {
    let shown = '';
    for (const sign of text.slice(start, end)) {
      if (/[«“]/u.test(sign) || (sign === '"' && !isOpen)) isOpen = true;
      else if (/[»”"]/u.test(sign)) isOpen = false;
      shown += isOpen ? '#' : sign;
    }
    words = words.slice(0, start) + shown + words.slice(end);
  }
  return words;
}

/** The body, quotations and all, as long as the text. */
export function bodyWords(text: string): string {
  const from = bodyOf(text);
  return '#'.repeat(from) + text.slice(from);
}

/**
 * A fault at each place where the pattern is found.
 * @param words as long as the text; what no fault may be in is blanked out
 * @param broken what takes the place of the match, with ⟦ and ⟧ around its places; undefined where this makes no fault
 * @param mended what may stand there too once it is mended
 */
export function faultsAt(
  text: string,
  words: string,
  pattern: RegExp,
  variant: string,
  broken: (match: RegExpExecArray) => string | undefined,
  mended: (match: RegExpExecArray) => readonly string[] = () => [],
): readonly Fault[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const marked = broken(match);
    if (marked === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [makeFault(text, span, variant, marked, mended(match))];
  });
}

/** The same where the words are known: at each place where they stand in the text. */
export function faultsAtWords(
  text: string,
  words: string,
  variant: string,
  marked: string,
): readonly Fault[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [makeFault(text, { start, end: start + words.length }, variant, marked)];
}

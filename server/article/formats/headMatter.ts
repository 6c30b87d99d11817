import { packs } from '../../languages/index.ts';
import { markupWords } from '../../languages/markup.ts';
import { once } from '../../languages/once.ts';
import type { Span } from '../span.ts';
import { endingOf } from './endings.ts';

const LONGEST_BYLINE = 120;
const LONGEST_NAME_LINE = 70;
const PHRASES = [...markupWords.byline].sort((a, b) => b.length - a.length);
/** *Ann Roy*; *à Londres* of a correspondent. */
const NAME_FOLLOWS = /^\s*:?\s*(?:(?:à|au|aux|en|in)\s)?(?:[*_[]*\p{Lu}|la rédaction|our )/u;

/** True for a line such as `Par Jeanne Le Goff, à Brest`: words that open a byline, then a name, with no full stop. */
export function isByline(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_BYLINE) return false;
  const text = source.slice(span.start, span.end).replace(/^[*_]+/u, '');
  const folded = text.replace(/’/gu, "'").toLowerCase();
  const phrase = PHRASES.find(
    (words) => folded.startsWith(words) && !/^\p{L}/u.test(folded.slice(words.length)),
  );
  return (
    phrase !== undefined && NAME_FOLLOWS.test(text.slice(phrase.length)) && endingOf(source, span) === 'word'
  );
}

const SIGNATURE =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eiua]s?|van|von|der|bin|al|el|et|and|&)(?:,?\s+(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eiua]s?|van|von|der|bin|al|el|et|and|&|à|in)){1,5}$/u;
const AGENCY = /^\([\p{L}\p{M}\p{N}\s&/,;.’'-]{2,90}\)$/u;

/** True for what may sign an article at its foot: a name alone, `(AFP)`, or a byline. */
export function isSignature(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_BYLINE) return false;
  const text = source.slice(span.start, span.end).replace(/^[*_]+|[*_]+$/gu, '');
  return (
    isByline(source, span) ||
    isNameLine(source, span) ||
    AGENCY.test(text) ||
    (text.length <= 50 && SIGNATURE.test(text)) ||
    /^\p{Lu}{2,8}$/u.test(text)
  );
}

/** A name, and where it writes from or for whom: `Jeanne Le Goff, à Brest`, `Ann Roy in Paris`, `Luc Roy (avec AFP)`. */
const NAME_LINE =
  /^(?<first>\p{Lu}[\p{L}\p{M}’'-]+)(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[eu]|de la|van|von|der)){1,4}(?:,?\s(?:à|in|at)\s\p{Lu}[\p{L}\p{M}’' -]{1,30}|,?\s\(?(?:avec|with)\s(?:l[’'])?\p{Lu}[\p{L} ]{1,20}\)?|(?:,\s|\s\()\p{Lu}{2,8}\)?)?$/u;
const firstNames = once(
  () => new Set(packs.flatMap(({ firstNames: names }) => Object.values(names).flat().map(lowerCase))),
);

/** True for a name that stands alone on its line, as a byline does under a headline. */
export function isNameLine(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_NAME_LINE) return false;
  const text = source.slice(span.start, span.end).replace(/^[*_]+|[*_]+$/gu, '');
  const first = NAME_LINE.exec(text)?.groups?.first;
  return first !== undefined && firstNames().has(lowerCase(first.replace(/-.*/u, '')));
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}

/** True for a line that says when the article appeared: `Publié le 3 juillet 2026 à 7 h 12`. */
export function isPublicationNote(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_BYLINE) return false;
  const text = source
    .slice(span.start, span.end)
    .replace(/^[*_([]+/u, '')
    .toLowerCase();
  const phrase = markupWords.publication.find((words) => text.startsWith(words));
  return (
    phrase !== undefined &&
    /^[\s:]/u.test(text.slice(phrase.length)) &&
    /\p{Nd}/u.test(text) &&
    endingOf(source, span) === 'word'
  );
}

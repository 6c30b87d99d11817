import { markupWords } from '../../languages/markup.ts';
import type { Span } from '../span.ts';
import { endingOf } from './endings.ts';

const LONGEST_BYLINE = 120;
const PHRASES = [...markupWords.byline].sort((a, b) => b.length - a.length);
const NAME_FOLLOWS = /^\s*:?\s*(?:[*_[]*\p{Lu}|la rédaction|our )/u;

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
const AGENCY = /^\([\p{L}\p{M}\p{N}\s&/,.’'-]{2,60}\)$/u;

/** True for what may sign an article at its foot: a name alone, `(AFP)`, or a byline. */
export function isSignature(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_BYLINE) return false;
  const text = source.slice(span.start, span.end).replace(/^[*_]+|[*_]+$/gu, '');
  return (
    isByline(source, span) ||
    AGENCY.test(text) ||
    (text.length <= 50 && SIGNATURE.test(text)) ||
    /^\p{Lu}{2,8}$/u.test(text)
  );
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

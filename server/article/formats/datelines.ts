import { isKnownAcronym, isKnownPlace } from '../../languages/knownPlaces.ts';
import { markupWords } from '../../languages/markup.ts';
import type { Span } from '../span.ts';

const LONGEST_DATELINE = 120;
const DASH = /\s*(?:[–—]|--|\.\s?-(?=\s)|(?<=\s)[-|](?=\s|$))\s*/u;
/** What may follow the place: its region or the day after a comma, then the agency in brackets. */
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’'.-]+(?:(?:\s|\s?[/,&]\s?)\p{Lu}[\p{Lu}\p{M}’'.-]+){0,5}/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s[\p{L}\p{M}’'.-]+){0,4}/u;
const REST = /^(?<day>(?:\s?,[^()]{1,50})?)(?<agency>(?:\s?\([^()]{2,60}\)){0,2})[\s.,:]*$/u;
const AGENCY_ALONE = /^\(\p{Lu}[\p{L}\p{M}\s/&-]{1,38}\)$/u;
/** `Samedi 4 avril 2009`, `Saturday, April 4, 2009`, `Wed 15 Jul 2026 10.12 BST`, `15/07/2026 à 10:12`. */
const DAY_ALONE =
  /^(?:le\s)?(?:(?:\p{L}{3,12}[.,]{0,2}\s)?(?:\d{1,2}(?:er|st|nd|rd|th)?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?),?\s\d{4}|\d{1,2}\/\d{1,2}\/\d{4})(?:,?\s(?:(?:at|à|[-–|])\s)?\d{1,2}\s?[.:h]\s?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{L}{2,4})?)?$/iu;
const SENTENCE_FOLLOWS = /^[*_[]*[\p{Lu}\p{Nd}«“"‘'(]/u;

/** `(Montréal) Le conseil…` */
const PLACE_IN_BRACKETS = /^\((?<place>\p{Lu}[\p{L}\p{M}’' -]{1,40})\)(?=\s\p{Lu})/u;
/** A sentence goes on in lower case behind its first word. */
const PROSE_FOLLOWS = /^(?<word>[*_[]*\p{Lu}[\p{L}\p{M}’'-]*)\s\p{Ll}/u;

/** What a dateline must tell at least where it stands: an agency or a day, a place in capitals, a known place in any letters. */
export type LeastOfDateline = 'agency' | 'capitals' | 'place';

/**
 * Code units of the dateline that opens the paragraph, its dash included (`PARIS (AFP) –`, `LONDON, July 3 —`); 0 where
 * none does.
 */
export function datelineLength(source: string, span: Span, least: LeastOfDateline): number {
  if (least === 'agency' && !opensInCapitals(source, span.start)) return 0;
  const opening = source.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE));
  const bracketed = least === 'place' ? PLACE_IN_BRACKETS.exec(opening) : null;
  if (bracketed && isKnownPlace(bracketed.groups?.place ?? '')) return bracketed[0].length;
  const dash = DASH.exec(opening);
  if (!dash || dash.index === 0) return 0;
  const place = opening.slice(0, dash.index);
  const following = opening.slice(dash.index + dash[0].length);
  // Of capitals before a mere hyphen most are kickers of the editor's own making: *CARTON ROUGE - Un homme…*
  const mayBeKicker = /^\s*[-|]\s/u.test(dash[0]) && opensInCapitals(opening, 0) && !namesKnownPlace(place);
  const wantsMore = least === 'agency' || mayBeKicker;
  const isOne =
    (SENTENCE_FOLLOWS.test(following) && isDateline(place, wantsMore)) ||
    (least === 'place' && isKnownPlace(place) && beginsProse(following));
  return isOne ? dash.index + dash[0].trimEnd().length : 0;
}

/** `LONDON/PARIS`, `KYIV, Ukraine` */
function namesKnownPlace(text: string): boolean {
  return text.split(/[/,&(]/u).some((part) => isKnownPlace(part.trim()));
}

/** Not *Paris - Roubaix a lieu*. */
function beginsProse(text: string): boolean {
  const word = PROSE_FOLLOWS.exec(text)?.groups?.word;
  return word !== undefined && !isKnownPlace(word);
}

/** Two capitals or more: what a place in capitals opens with, told without a regular expression for most paragraphs. */
function opensInCapitals(source: string, at: number): boolean {
  return [source.charAt(at), source.charAt(at + 1)].every((letter) => letter.toLowerCase() !== letter);
}

/** True when the whole block is a dateline: `LONDON, July 3 —`, `Séoul, le 3 juillet 2026`, `PARIS (AFP)`. */
export function isOwnDateline(source: string, span: Span): boolean {
  if (span.end - span.start > LONGEST_DATELINE) return false;
  const text = source.slice(span.start, span.end).replace(/^[*_]+|[*_]+$/gu, '');
  if (DAY_ALONE.test(text)) return true;
  const dash = DASH.exec(text);
  if (dash && dash.index + dash[0].length < text.length) return false;
  return isDateline(dash ? text.slice(0, dash.index) : text, dash === null);
}

/** `wantsMore`: the place alone is not enough. */
function isDateline(text: string, wantsMore: boolean): boolean {
  if (AGENCY_ALONE.test(text)) return !wantsMore;
  const capitals = PLACE_IN_CAPITALS.exec(text)?.[0];
  if (capitals !== undefined) {
    const rest = REST.exec(text.slice(capitals.length))?.groups;
    if (rest && !isKicker(capitals)) return !wantsMore || tellsMore(rest);
  }
  // A sentence of ordinary words ends in a stop and may quote; a dateline does neither.
  if (/[.!?…«»“”"]/u.test(text.slice(-1)) || /[«“"]/u.test(text)) return false;
  const place = PLACE.exec(text)?.[0];
  const rest = place === undefined ? undefined : REST.exec(text.slice(place.length))?.groups;
  return rest !== undefined && tellsMore(rest);
}

/** Capitals that are no place: *EXCLUSIF*, *INFO FIGARO*, *OTAN*. */
function isKicker(capitals: string): boolean {
  if (isKnownPlace(capitals)) return false;
  const words = capitals.toLowerCase();
  const first = words.split(/\s/u, 1)[0] ?? words;
  return [words, first].some((each) => markupWords.kickers.includes(each)) || isKnownAcronym(capitals);
}

/** A day, whose figure has a month behind it at most, or an agency by its capitals. */
function tellsMore(rest: Readonly<Record<string, string>>): boolean {
  return /\p{Nd}\D{0,14}$/u.test(rest.day ?? '') || /\p{Lu}{2}|\(\p{Lu}\p{Ll}+\)/u.test(rest.agency ?? '');
}

import { MASK } from '../../article/nodes.ts';
import type { Token, TokenKind } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { kindOfMark } from './markKinds.ts';

/** What the cutting of words asks of a language. */
export type WordCutting = Pick<Lexicon, 'elisions' | 'possessives' | 'inversionAt'>;

/**
 * A word: letters and digits, joined by apostrophes, hyphens, and by stops inside acronyms, initials and addresses.
 * The joints are single characters between runs of other characters, so the pattern cannot backtrack.
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑\-.·][\p{L}\p{M}\p{N}]+)*/uy;
const JOINTS = "'’‑-.·";
const LETTER = /[\p{L}\p{N}]/u;

/** The key of a word in the language pack: lower case, straight apostrophe, plain hyphen. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

/** Cuts prose into words, numbers, quotation marks and punctuation, in order; blank space and masks lie between them. */
export function tokenize(prose: string, lexicon: WordCutting): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  // Where the letters and joints end that `at` lies in. What glued stops part (*a.Ba.Ba.B…*) is not run through again behind each of them.
  let runEnd = 0;
  while (at < prose.length) {
    const character = prose.charAt(at);
    if (isBlank(character)) {
      at += 1;
      continue;
    }
    if (at >= runEnd) {
      WORD.lastIndex = at;
      runEnd = at + (WORD.exec(prose)?.[0].length ?? 0);
    }
    if (at < runEnd && !JOINTS.includes(character)) {
      const end = wordEnd(prose, at, runEnd);
      if (isElided(prose, at, end, lexicon)) {
        push(tokens, prose, at, end + 1, 'word');
        at = end + 1;
        continue;
      }
      pushWord(tokens, prose, at, end, lexicon);
      at = end;
      continue;
    }
    const size = isDoubled(prose, at) || (prose.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    push(tokens, prose, at, at + size, kindOfMark(character) ? 'mark' : 'punctuation');
    at += size;
  }
  return tokens;
}

/** *d’« un crime »*, *l’*Express**: the elided word stands before a mark or markup. */
function isElided(prose: string, start: number, end: number, { elisions }: WordCutting): boolean {
  if (end - start > LONGEST_AFFIX || !"'’".includes(prose[end] ?? '-')) return false;
  return `«“„"${MASK}`.includes(prose[end + 1] ?? '-') && elisions.has(fold(prose.slice(start, end)));
}

/** `''`, two straight single marks for a double one, as some transmit it; of three that close, the first is a mark of its own. */
function isDoubled(prose: string, at: number): boolean {
  if (prose[at] !== "'" || prose[at + 1] !== "'") return false;
  return prose[at + 2] !== "'" || at === 0 || isBlank(prose.charAt(at - 1));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === MASK || /\s/.test(character);
}

/** A stop glued between two sentences (*fin.Le*) parts words; inside *U.S* or *www.example.org* it does not. */
function wordEnd(prose: string, start: number, end: number): number {
  let run = start;
  for (let at = start; at < end; at += 1) {
    if (prose[at] !== '.') continue;
    const next = prose.charAt(at + 1);
    if (at - run > 1 && next !== next.toLowerCase()) return at;
    run = at + 1;
  }
  return end;
}

function push(tokens: Token[], prose: string, start: number, end: number, kind: TokenKind): void {
  if (start === end) return;
  const text = prose.slice(start, end);
  tokens.push({ start, end, kind, text, folded: fold(text) });
}

/** Letters of the longest elided word (*quoiqu*, *lorsqu*) or possessive; longer slices are not looked up. */
const LONGEST_AFFIX = 8;

/** Pushes a word as one token or several: `l’|eau`, `Kim|’s`, `a|-t-il`. */
function pushWord(tokens: Token[], prose: string, start: number, end: number, lexicon: WordCutting): void {
  let from = start;
  let apostrophe = findApostrophe(prose, from, end);
  while (apostrophe >= 0) {
    if (apostrophe - from <= LONGEST_AFFIX && lexicon.elisions.has(fold(prose.slice(from, apostrophe)))) {
      push(tokens, prose, from, apostrophe + 1, 'word');
      from = apostrophe + 1;
      apostrophe = findApostrophe(prose, from, end);
      continue;
    }
    if (end - apostrophe <= LONGEST_AFFIX && lexicon.possessives.has(fold(prose.slice(apostrophe, end)))) {
      pushHyphened(tokens, prose, from, apostrophe, lexicon);
      push(tokens, prose, apostrophe, end, 'word');
      return;
    }
    apostrophe = findApostrophe(prose, apostrophe + 1, end);
  }
  pushHyphened(tokens, prose, from, end, lexicon);
}

function findApostrophe(prose: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (prose[at] === "'" || prose[at] === '’') return at;
  return -1;
}

function pushHyphened(
  tokens: Token[],
  prose: string,
  start: number,
  end: number,
  lexicon: WordCutting,
): void {
  if (start >= end) return;
  const cut = lexicon.inversionAt(fold(prose.slice(start, end)));
  if (cut > 0) {
    push(tokens, prose, start, start + cut, 'word');
    push(tokens, prose, start + cut, end, 'word');
    return;
  }
  const kind = /^[\p{N}]/u.test(prose.slice(start, start + 2)) ? 'number' : 'word';
  push(tokens, prose, start, end, kind);
}

/** True for words that begin with a capital letter. */
export function isCapitalised(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** True for two capitals or more and no small letter: `OTAN`, `F-16` has a digit and counts. */
export function isAllCapitals(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    LETTER.test(token.text)
  );
}

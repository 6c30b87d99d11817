import { MASK } from '../../article/nodes.ts';
import type { QuotationMark, Token } from '../analysedArticle.ts';

/**
 * Finds and pairs the quotation marks of one block. `entry` is the glyph that an earlier paragraph opened and left open for
 * this one to close, if any. Marks of single quotation that find no partner are apostrophes and are left out; so are
 * marks of feet, inches and minutes.
 */
export function findQuotationMarks(prose: string, tokens: readonly Token[], entry?: string): QuotationMark[] {
  const candidates = findCandidates(prose, tokens);
  const marks: Draft[] = [];
  const open: Draft[] = [];
  const closerAhead = closersAhead(candidates);
  if (entry !== undefined)
    open.push({ start: 0, end: 0, glyph: entry, side: 'open', partner: undefined, virtual: true });
  for (const [index, candidate] of candidates.entries()) {
    const closes = candidate.sides !== 'open' ? findOpener(open, candidate, closerAhead[index] === true) : -1;
    if (closes >= 0 && !(candidate.sides === 'either' && !prefersClose(candidate, open))) {
      const opener = open[closes];
      open.length = closes;
      if (opener) marks.push(pair(candidate, opener));
    } else if (candidate.sides !== 'close' || opensDespiteGap(candidates, index, open)) {
      const draft: Draft = { ...spanOf(candidate), side: 'open', partner: undefined };
      marks.push(draft);
      open.push(draft);
      if (open.length > MAX_DEPTH) open.shift();
    } else if (!candidate.single) {
      marks.push({ ...spanOf(candidate), side: 'close', partner: undefined });
    }
  }
  return finish(marks);
}

/** Deeper nesting than any prose has; it keeps the search for an opener short. */
const MAX_DEPTH = 6;

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly side: 'open' | 'close';
  partner: Draft | undefined;
  readonly virtual?: true;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly glyph: string;
  readonly sides: 'open' | 'close' | 'either';
  readonly single: boolean;
  /** Blank space or nothing on its left; on its right. */
  readonly gapLeft: boolean;
  readonly gapRight: boolean;
}

function spanOf(candidate: Candidate): { start: number; end: number; glyph: string } {
  return { start: candidate.start, end: candidate.end, glyph: candidate.glyph };
}

function pair(candidate: Candidate, opener: Draft): Draft {
  const draft: Draft = { ...spanOf(candidate), side: 'close', partner: opener };
  opener.partner = draft;
  return draft;
}

function finish(drafts: readonly Draft[]): QuotationMark[] {
  const kept = drafts.filter((draft) => draft.partner !== undefined || !SINGLE.has(draft.glyph));
  const indices = new Map(kept.map((draft, index) => [draft, index]));
  return kept.map((draft) => ({
    start: draft.start,
    end: draft.end,
    glyph: draft.glyph,
    side: draft.side,
    partner:
      draft.partner === undefined ? undefined : draft.partner.virtual ? -1 : indices.get(draft.partner),
  }));
}

const SINGLE = new Set(['‘', '’', "'", '‚']);
const DOUBLE_CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '»': ['«'],
  '“': ['”', '"', '“'],
  '”': ['”'],
  '„': ['“', '”', '"'],
  '"': ['"', '”'],
  "''": ["''"],
  '‹': ['›'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'"],
};

/** For each candidate whether the next double mark behind it can only close. */
function closersAhead(candidates: readonly Candidate[]): boolean[] {
  const ahead: boolean[] = [];
  let closes = false;
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    ahead[at] = closes;
    const candidate = candidates[at];
    if (candidate && !candidate.single) closes = candidate.sides === 'close';
  }
  return ahead;
}

/**
 * A straight mark with its blank space on the wrong side (*l’" élément" manque*): nothing is open that it could close, and the next
 * mark closes. One space out of place is likelier than two opening marks forgotten.
 */
function opensDespiteGap(candidates: readonly Candidate[], index: number, open: readonly Draft[]): boolean {
  const candidate = candidates[index];
  if (candidate?.glyph !== '"' || open.length > 0) return false;
  for (let next = index + 1; next < candidates.length; next += 1) {
    const other = candidates[next];
    if (other && !other.single) return other.glyph === '"' && other.sides === 'close';
  }
  return false;
}

/** Index in `open` of the innermost mark that the candidate can close, or -1. */
function findOpener(open: readonly Draft[], candidate: Candidate, closerAhead: boolean): number {
  const exact = findExact(open, candidate, closerAhead);
  const top = open.at(-1);
  // A pair of two kinds (`« Oui”`), where neither mark has a partner of its own kind.
  const mixed =
    exact < 0 &&
    !candidate.single &&
    candidate.sides === 'close' &&
    top &&
    !SINGLE.has(top.glyph) &&
    !top.virtual;
  return mixed && !closerAhead ? open.length - 1 : exact;
}

function findExact(open: readonly Draft[], candidate: Candidate, closerAhead: boolean): number {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const opener = open[at];
    // A straight mark closes a curly one (`“Yes"`) unless the next mark closes too: `“It was 6" wide”`.
    if (candidate.glyph === '"' && opener?.glyph === '“' && closerAhead) continue;
    if (opener && DOUBLE_CLOSERS[opener.glyph]?.includes(candidate.glyph)) return at;
    // A single mark inside an open quotation closes nothing around it: it is an apostrophe.
    if (candidate.single && opener && !SINGLE.has(opener.glyph)) return -1;
  }
  return -1;
}

/** A mark that could be either closes, unless only its right side touches a word. */
function prefersClose(candidate: Candidate, open: readonly Draft[]): boolean {
  if (candidate.gapLeft && !candidate.gapRight) return open.at(-1)?.virtual === true;
  return true;
}

function findCandidates(prose: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  const lastSingleCloser = singleClosersAhead(prose, tokens);
  const tags = [...prose.matchAll(TAG)];
  let next = 0;
  let inValue = false;
  for (const token of tokens) {
    if (token.kind !== 'mark') continue;
    while (endOf(tags[next]) <= token.start) next += 1;
    if ((tags[next]?.index ?? token.end) < token.start) continue;
    if (isAttribute(prose, token, inValue)) {
      inValue = !inValue && prose.charAt(token.start - 1) === '=';
      continue;
    }
    const candidate = toCandidate(prose, token, lastSingleCloser);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** An HTML tag left in the copy: the marks of its attributes quote nothing. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/** One that the layout has cut in two: `[EMBED url="` on one line, `"]` on the next. */
function isAttribute(prose: string, { start, end, text }: Token, inValue: boolean): boolean {
  if (text !== '"') return false;
  if (inValue || prose.charAt(start - 1) === '=') return true;
  return /[\]>]/.test(prose.charAt(end)) && prose.slice(0, start).trim() === '';
}

function endOf(tag: RegExpExecArray | undefined): number {
  return tag ? tag.index + tag[0].length : Number.POSITIVE_INFINITY;
}

/** Start of the last mark in the block that could close a single quotation; -1 without any. */
function singleClosersAhead(prose: string, tokens: readonly Token[]): number {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token && (token.text === "'" || token.text === '’') && !isGapBefore(prose, token.start))
      return token.start;
  }
  return -1;
}

function toCandidate(prose: string, token: Token, lastSingleCloser: number): Candidate | undefined {
  const gapLeft = isGapBefore(prose, token.start);
  const gapRight = isGapAfter(prose, token.end);
  const single = SINGLE.has(token.text);
  const sides = sidesOf(prose, token, gapLeft, gapRight);
  if (sides === undefined) return undefined;
  if (single && sides !== 'close' && lastSingleCloser <= token.start) return undefined;
  return { start: token.start, end: token.end, glyph: token.text, sides, single, gapLeft, gapRight };
}

function sidesOf(
  prose: string,
  token: Token,
  gapLeft: boolean,
  gapRight: boolean,
): Candidate['sides'] | undefined {
  switch (token.text) {
    case '«':
    case '‹':
    case '„':
    case '‚':
      return 'open';
    case '“':
      return gapRight && !gapLeft ? 'either' : 'open';
    case '»':
    case '›':
      return 'close';
    case '”':
      if (isInches(prose, token)) return undefined;
      return prose.slice(0, token.start).trim() === '' ? 'open' : 'close';
    case '‘':
      return gapLeft ? 'open' : 'either';
    case '’':
      return gapLeft ? undefined : 'close';
    case '"':
      if (isInches(prose, token)) return undefined;
      // *il crie :"Venez"*; in *qu"'à ma connaissance* the mark behind opens too.
      if (!gapLeft && /^(?::"|\p{L}"')\p{L}/u.test(prose.slice(token.start - 1, token.end + 2)))
        return 'open';
      return gapLeft === gapRight ? 'either' : gapLeft ? 'open' : 'close';
    case "''":
      if (isInches(prose, token)) return undefined;
      // *l''eau*: an apostrophe struck twice.
      return gapLeft || gapRight ? (gapLeft === gapRight ? 'either' : gapLeft ? 'open' : 'close') : undefined;
    default:
      if (/\d/.test(prose.charAt(token.start - 1)) && /[\d\s"]/.test(prose.charAt(token.end))) return 'close';
      return gapLeft === gapRight ? undefined : gapLeft ? 'open' : 'close';
  }
}

const GAP = /[\s([{—–/\-«“"‹‘„¿¡]/u;
const GAP_AFTER = /[\s)\]}—–/.,;:!?…»”"›’'-]/u;

function isGapBefore(prose: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && prose[before] === MASK) before -= 1;
  return before < 0 || GAP.test(prose.charAt(before)) || prose.slice(before - 1, before + 1) === "''";
}

function isGapAfter(prose: string, at: number): boolean {
  let after = at;
  while (after < prose.length && prose[after] === MASK) after += 1;
  return after >= prose.length || GAP_AFTER.test(prose.charAt(after));
}

/** `6'3"`, `3½"`: a double mark behind a figure that has a foot mark before it, or a fraction. */
function isInches(prose: string, token: Token): boolean {
  const before = prose.slice(Math.max(0, token.start - 6), token.start);
  return /\d['’′]\s?\d{1,2}$/u.test(before) || /[½¼¾]$/u.test(before);
}

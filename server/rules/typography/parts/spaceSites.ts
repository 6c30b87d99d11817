import type { BlockText } from '../../../analysis/analysedArticle.ts';
import { readOnce } from '../../../analysis/incremental/readOnce.ts';
import { outsideOf } from '../../../analysis/quotations/quotedSpans.ts';
import { readLanguages } from '../../../analysis/words/passageLanguage.ts';
import { MASK } from '../../../article/nodes.ts';
import type { Span } from '../../../article/span.ts';
import { isGlued } from './gluedSigns.ts';

/**
 * A space that the rules of typography have a word on, in offsets of the block; it may be empty. `sign`: before `;`, `:`, `!`, `?`, `%`.
 * `comma`: before a comma or a stop. `doubled`: two or more between words. `inner`: inside brackets, or behind an elision (*l’ eau*).
 */
export interface SpaceSite extends Span {
  readonly kind: 'sign' | 'comma' | 'doubled' | 'inner';
  readonly found: string;
  /** The sign behind it; empty for `doubled`, the bracket or apostrophe for `inner`. */
  readonly sign: string;
  /** A space is missing behind the sign. */
  readonly glued: boolean;
}

const SIGNS = /%|[;:!?,.]+/gu;
const SPACES = /[ \t\u00a0\u202f\u2009]{2,}/gu;

/** Reads the spaces of a block; passages in another language follow its own custom and are left out. */
export function readSpaces(text: BlockText): readonly SpaceSite[] {
  const sites = [...signSites(text), ...doubledSites(text), ...innerSites(text)];
  if (sites.length === 0) return sites;
  const foreign = foreignSpans(text);
  return outsideOf(
    foreign,
    sites.sort((a, b) => a.start - b.start),
  );
}

function foreignSpans(text: BlockText): readonly Span[] {
  const { around, quoted } = readOnce(text, readLanguages);
  if (around) return [{ start: 0, end: text.prose.length }];
  const { quotations, reader } = text.syntax.scene;
  return quotations.flatMap(({ from, to }, index) => {
    const [first, last] = [reader.tokens[from], reader.tokens[to - 1]];
    return quoted[index] && first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function* signSites(text: BlockText): Iterable<SpaceSite> {
  const { prose } = text;
  for (const match of prose.matchAll(SIGNS)) {
    const [run] = match;
    let start = match.index;
    while (start > 0 && BLANK.test(prose.charAt(start - 1))) start -= 1;
    const before = prose.charAt(start - 1);
    const after = prose.charAt(match.index + run.length);
    const found = prose.slice(start, match.index);
    const sign = run.charAt(0);
    const glued =
      run.length === 1 && sign !== '%' && isGlued(text, { start: match.index, end: match.index + 1 });
    const site = { start, end: match.index, found, sign, glued };
    if (',.'.includes(sign)) {
      if (glued || (found !== '' && run.length === 1 && isSpacedStop(prose, site, before, after)))
        yield { ...site, kind: 'comma' };
    } else if (glued || isSign(text, site, run, before, after)) yield { ...site, kind: 'sign' };
  }
}

const BLANK = /[ \t\u00a0\u202f\u2009]/u;
/** A word, a mark or a bracket, or the end of markup. */
const CLOSING = /[\p{L}\p{M}\p{N}»”"’')\]%€$°*\u2060]/u;

/** Behind a word, before a space: no time, address, ratio, smiley or code. */
function isSign(
  text: BlockText,
  { start, end, found, sign }: Omit<SpaceSite, 'kind'>,
  run: string,
  before: string,
  after: string,
): boolean {
  const { prose } = text;
  if (sign === '%') return /\p{N}/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (!CLOSING.test(before) || !/^(?:$|[\s»”"’')\]«“\u2060])/u.test(after)) return false;
  if (sign === ':' || sign === ';') {
    if (run.length > 1) return false;
    // `3 : 1`, `:)`, `:'(`, `&amp;`
    if (/\p{N}/u.test(before) && found !== '' && /^\s\p{N}/u.test(prose.slice(end + 1, end + 3)))
      return false;
    if (/^['’]?[()\]]/u.test(prose.slice(end + 1, end + 3))) return false;
    if (
      sign === ';' &&
      found === '' &&
      /&#?[\p{L}\p{N}]{1,10}$/u.test(prose.slice(Math.max(0, start - 12), start))
    )
      return false;
  }
  // *« Quoi ? »* in English copy.
  if (
    text.pack.typography.spacedSigns === '' &&
    /^\s?»/u.test(prose.slice(end + run.length, end + run.length + 2))
  )
    return false;
  return found !== '' || !isSignedName(text, start, end);
}

/** *Yahoo!* */
function isSignedName({ prose, pack }: BlockText, start: number, end: number): boolean {
  return (
    start === end && pack.typography.signedNames.some((name) => prose.startsWith(name, end + 1 - name.length))
  );
}

function isSpacedStop(prose: string, site: Omit<SpaceSite, 'kind'>, before: string, after: string): boolean {
  if (!CLOSING.test(before) || site.found.length > LONGEST) return false;
  if (site.sign === ',') return !/\p{N}/u.test(after);
  return /^(?:$|[\s»”)\]])/u.test(after) && !/^\s?\./u.test(prose.slice(site.end + 1, site.end + 3));
}

/** Code units at most between two brackets. */
const BRACKETS = /\((?<round>[^()\n]{3,300})\)|\[(?<square>[^[\]\n]{3,300})\]/gu;
const OPENING_SPACE = /^[ \u00a0\u202f]+(?=[\p{L}\p{N}«“"‘'])/u;
const CLOSING_SPACE = /(?<=[\p{L}\p{N}»”"’'.!?…%€])[ \u00a0\u202f]+$/u;
const ELISION =
  /(?<![\p{L}\p{N}'’‘-])(?<word>\p{L}{1,8})(?<sign>['’])(?<space>[ \u00a0\u202f]+)(?=[aeiouyhàâæéèêëîïôœùû])/giu;

/** *( absent )*, *l’ eau*. */
function* innerSites({ prose, syntax }: BlockText): Iterable<SpaceSite> {
  const site = (start: number, found: string, sign: string): SpaceSite => ({
    ...{ start, end: start + found.length, found, sign },
    ...{ kind: 'inner', glued: false },
  });
  for (const { index, groups, 0: whole } of prose.matchAll(BRACKETS)) {
    const inside = groups?.round ?? groups?.square ?? '';
    const opening = OPENING_SPACE.exec(inside)?.[0];
    const closing = CLOSING_SPACE.exec(inside)?.[0];
    const end = index + whole.length - 1;
    if (opening) yield site(index + 1, opening, whole.charAt(0));
    if (closing) yield site(end - closing.length, closing, whole.charAt(whole.length - 1));
  }
  const { elisions } = syntax.scene.reader.lexicon;
  for (const { index, groups, 0: whole } of prose.matchAll(ELISION)) {
    const { word = '', sign = '', space = '' } = groups ?? {};
    if (elisions.has(word.toLowerCase())) yield site(index + whole.length - space.length, space, sign);
  }
}

/** Wider gaps belong to a table. */
const LONGEST = 3;

/** Spaces inside quotation marks and before signs are told of there; columns of a table are no words. */
function* doubledSites(text: BlockText): Iterable<SpaceSite> {
  const { prose } = text;
  const runs = [...prose.matchAll(SPACES)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    found,
  }));
  if (runs.length === 0 || runs.filter(({ found }) => found.length > LONGEST).length > 1) return;
  const opened = new Set(text.marks.filter(({ side }) => side === 'open').map((mark) => mark.end));
  const closed = new Set(text.marks.filter(({ side }) => side === 'close').map((mark) => mark.start));
  for (const { start, end, found } of runs) {
    const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
    if (before === '' || after === '' || before === MASK || after === MASK || /\s/u.test(before + after))
      continue;
    if (';:!?%,.»'.includes(after) || before === '«' || opened.has(start) || closed.has(end)) continue;
    yield { start, end, found, kind: 'doubled', sign: '', glued: false };
  }
}

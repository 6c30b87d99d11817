import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import { isCapitalised } from '../../../analysis/words/tokens.ts';
import type { Span } from '../../../article/span.ts';
import { addressEndings, addressSchemes } from '../../../languages/addresses.ts';

/**
 * True where words follow a sign of punctuation with no space between: *le budget.Ils*, *trois euros,soit*, *dit:non*. Not in *3,5*,
 * *U.S.*, *exemple.fr*, *@Jean.Dupont*, *J.Lo*, *16:9*.
 * @param sign One character, in offsets of the block.
 */
export function isGlued(text: BlockText, sign: Span): boolean {
  const { prose, tokens } = text;
  const next = prose.charAt(sign.end);
  if (!/[\p{L}\p{N}«“]/u.test(next) || CODE.test(chunkAround(prose, sign))) return false;
  const at = indexAt(tokens, sign.start);
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // *M.Dupont* is one word.
  if (token && token.start < sign.start) return isTitled(text, token, sign);
  if (!token || !before || !after) return false;
  // A mark that is turned the wrong way closes: *false.“*
  if ('«“'.includes(next))
    return (
      isWord(before) && /^(?:“|«[ \u00a0\u202f]?)[\p{L}\p{N}]/u.test(prose.slice(sign.end, sign.end + 3))
    );
  switch (token.text) {
    case ',':
      return isGluedComma(before, after);
    case '.':
      return isGluedStop(text, at);
    case ':':
      return !addressSchemes.has(before.folded) && isGluedColon(text, before, after);
    case ';':
      return endsWord(before, 1) && after.kind === 'word' && before.text.length + after.text.length > 2;
    default:
      return endsWord(before, 2) && startsSentence(text, before, after);
  }
}

/** Addresses, handles, paths, formulas, names with stops between their words. */
const CODE = /[@#/\\_=&|<>{}~^\u2060]|^www\.|:.*:|\.\p{L}[^.]*\.\p{L}/iu;

/** Code units at most that are read on either side. */
const FARTHEST = 40;

/** What stands around a sign without a space. */
function chunkAround(prose: string, { start, end }: Span): string {
  const before = /\S*$/u.exec(prose.slice(Math.max(0, start - FARTHEST), start))?.[0] ?? '';
  const after = /^\S*/u.exec(prose.slice(end, end + FARTHEST))?.[0] ?? '';
  return before + prose.slice(start, end) + after;
}

/** The token that an offset lies in, of tokens in order; -1 for none. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return -1;
    if (token.end <= offset) low = middle + 1;
    else if (token.start > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}

/** *M.Dupont*, but not *J.Lo*: a courtesy title and a name. */
function isTitled({ syntax }: BlockText, token: Token, sign: Span): boolean {
  const title = token.folded.slice(0, sign.end - token.start);
  const name = token.text.slice(sign.end - token.start);
  return syntax.scene.reader.lexicon.honorifics.has(title) && /^\p{Lu}\p{Ll}{2}/u.test(name);
}

/** A word of so many letters, a figure, a bracket or a mark. */
function endsWord({ kind, text }: Token, letters: number): boolean {
  return kind === 'word' ? text.length >= letters : kind !== 'punctuation' || ')]%€$°'.includes(text);
}

function isWord({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 1;
}

/** Figures have their own commas, and letters by themselves are of formulas: *3,5*, *f(x,y)*, *N,N-dimethyl*. */
function isGluedComma(before: Token, after: Token): boolean {
  if (after.kind === 'number')
    return isWord(before) && /\p{L}$/u.test(before.text) && before.end === after.start - 1;
  if (before.text.length === 1 && isCapitalised(before)) return false;
  return after.kind === 'word' && endsWord(before, after.text.length > 1 ? 1 : 2);
}

function isGluedStop(text: BlockText, at: number): boolean {
  const { tokens } = text;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const { lexicon } = text.syntax.scene.reader;
  if (!before || !after || !endsWord(before, 2)) return false;
  if (addressEndings.has(after.folded) && !lexicon.isFunction(after.folded)) return false;
  // *1.Le pont*: an item of a list, or an article of a law.
  if (before.kind === 'number')
    return (at > 1 || before.text.length > 2) && opens(after) && lexicon.isFunction(after.folded);
  if (lexicon.abbreviations.has(`${before.folded}.`)) return opens(after);
  return startsSentence(text, before, after);
}

function isGluedColon({ syntax }: BlockText, before: Token, after: Token): boolean {
  if (after.kind !== 'word' || !endsWord(before, 2) || after.text.length < 2 || before.kind === 'number')
    return false;
  return syntax.scene.reader.lexicon.isFunction(after.folded) || (opens(after) && !isCapitalised(before));
}

/** Behind a word in capitals a name may go on: *Pôle.Emploi*, *Oui!Oui*. */
function startsSentence({ syntax }: BlockText, before: Token, after: Token): boolean {
  return opens(after) && (!isCapitalised(before) || syntax.scene.reader.lexicon.isFunction(after.folded));
}

/** *Ils*, *L’*: what a sentence may begin with; no letters of an acronym or a name (*ID.R*). */
function opens(token: Token): boolean {
  return isCapitalised(token) && /^\p{Lu}['’\p{Ll}]/u.test(token.text);
}

import type { BlockText, Token } from '../analysedArticle.ts';
import { opensSentence, type Shape } from '../phrases/clauseShape.ts';
import { type Scene, startsSentence, textAt, tokenAfter, tokenBefore } from '../scene.ts';
import { type AdjoiningTag, adjoiningTag } from '../speakers/adjoiningTag.ts';
import { kindOfMark } from '../words/markKinds.ts';
import { isCapitalised } from '../words/tokens.ts';
import type { BlockQuotation } from './blockQuotations.ts';

/**
 * What a quotation is to the sentence that it ends in, for the comma and the stop at its closing mark. `tag`: a tag follows.
 * `introduced`: a whole sentence behind a colon. `free`: a whole sentence that stands by itself. `fragment`: a few words of the
 * reporter’s sentence. `other`: none of them for certain.
 */
export type ClosingPlace = 'tag' | 'introduced' | 'free' | 'fragment' | 'other';

/** The closing mark of an outer quotation with the comma or stop before and behind it. */
export interface ClosingPunctuation {
  readonly scene: Scene;
  /** Index among the quotations of the scene. */
  readonly index: number;
  readonly quotation: BlockQuotation;
  readonly mark: Token;
  readonly inside: Token | undefined;
  readonly outside: Token | undefined;
  readonly place: ClosingPlace;
  readonly tag: AdjoiningTag | undefined;
  /** The quotation opens its sentence or follows a colon. */
  readonly opens: boolean;
  /** Its words are a main clause. */
  readonly mainClause: boolean;
  /** The sign that ends the words quoted, a comma apart: `?`, `!`, `…`, a dash, an inner mark; empty where a word does. */
  readonly sign: string;
  /** The reporter’s sentence ends here. */
  readonly ends: boolean;
}

export function readClosings({ syntax }: BlockText): ClosingPunctuation[] {
  const { scene } = syntax;
  const found: ClosingPunctuation[] = [];
  for (const [index, quotation] of scene.quotations.entries()) {
    const mark = quotation.close === undefined ? undefined : scene.reader.tokens[quotation.to];
    if (mark?.kind !== 'mark' || quotation.parent !== undefined || quotation.wordCount === 0) continue;
    const tag = adjoiningTag(syntax, index);
    const after = tokenAfter(quotation);
    const basis = syntax.byQuotation[index]?.basis;
    found.push({
      scene,
      index,
      quotation,
      mark,
      inside: lastInside(scene, quotation),
      outside: firstOutside(scene, quotation),
      place: tag ? 'tag' : placeOf(scene, quotation, basis === 'carried', syntax.shapes[index]),
      tag,
      mainClause: syntax.shapes[index]?.mainClause === true,
      opens: opensSentence(scene, quotation, syntax.shapes[index]),
      sign: signAt(scene, quotation.to - 1),
      ends:
        '.!?…'.includes(textAt(scene, after)) || scene.sentenceOf[after] !== scene.sentenceOf[quotation.to],
    });
  }
  return found;
}

function signAt(scene: Scene, last: number): string {
  const sign = scene.reader.tokens[last];
  if (sign?.text === ',' || sign?.text === '.')
    return textAt(scene, last - 1) === '.' ? '…' : signBefore(scene, last);
  return sign && isSign(sign) ? sign.text : '';
}

function signBefore(scene: Scene, at: number): string {
  const before = scene.reader.tokens[at - 1];
  return before && isSign(before) ? before.text : '';
}

/** A single mark that pairs with none passes for an apostrophe, and is a sign here all the same. */
export function isMark({ text }: Token): boolean {
  return kindOfMark(text) !== undefined;
}

function isSign(token: Token): boolean {
  const { kind, text } = token;
  return isMark(token) || (kind === 'punctuation' && !')]%€$°'.includes(text));
}

function lastInside(scene: Scene, { from, to }: BlockQuotation): Token | undefined {
  const last = scene.reader.tokens[to - 1];
  if (!last || (last.text !== ',' && last.text !== '.')) return undefined;
  if (to - 1 <= from || ',.…?!'.includes(textAt(scene, to - 2))) return last.text === ',' ? last : undefined;
  return last.text === '.' && isAbbreviated(scene, to - 2) ? undefined : last;
}

/** Nothing but a space stands between; an address that is masked parts the stop from the mark. */
function firstOutside(scene: Scene, { to }: BlockQuotation): Token | undefined {
  const [mark, token] = scene.reader.tokens.slice(to, to + 2);
  if (!mark || !token || (token.text !== ',' && token.text !== '.')) return undefined;
  if (scene.prose.slice(mark.end, token.start).trim() !== '') return undefined;
  // A mark right behind it is that of a quotation around this one: *''he said 'no.'.''*
  const next = scene.reader.tokens[to + 2];
  return next?.text === '.' || (next?.start === token.end && isMark(next)) ? undefined : token;
}

/** *etc.*, *U.S.*, *Jr.*: the stop belongs to the word. */
function isAbbreviated(scene: Scene, at: number): boolean {
  const { lexicon, tokens } = scene.reader;
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  const key = `${word.folded}.`;
  if (lexicon.abbreviations.has(key) || lexicon.finalAbbreviations.has(key)) return true;
  return word.text.includes('.') || (word.text.length === 1 && isCapitalised(word));
}

/** So many words behind a colon are no title. */
const LONG = 6;

function placeOf(
  scene: Scene,
  quotation: BlockQuotation,
  resumed: boolean,
  shape: Shape | undefined,
): ClosingPlace {
  const first = scene.reader.tokens[quotation.from];
  const before = tokenBefore(quotation);
  const text = textAt(scene, before);
  if (resumed || quotation.open === undefined || first?.kind !== 'word') return 'other';
  const opens = before < 0 || startsSentence(scene, before + 1);
  const capital = isCapitalised(first);
  const clause = shape?.clause === true;
  if (text === ':' || opens) {
    const whole = capital && !shape?.named && (clause || quotation.wordCount >= LONG);
    if (!whole) return 'other';
    return text === ':' ? 'introduced' : 'free';
  }
  const single = scene.sentenceOf[quotation.from] === scene.sentenceOf[quotation.to - 1];
  const inSentence = single && scene.reader.tokens[before]?.kind === 'word';
  // Behind a verb of speech a capital may open a whole sentence.
  return inSentence && !(capital && clause) ? 'fragment' : 'other';
}

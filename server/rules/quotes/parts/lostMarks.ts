import type { AnalysedArticle, BlockText, Quotation } from '../../../analysis/analysedArticle.ts';
import type { BlockQuotation } from '../../../analysis/quotations/blockQuotations.ts';
import { forgottenTag } from '../../../analysis/quotations/forgottenTag.ts';
import { openingPlace } from '../../../analysis/quotations/openingPlace.ts';
import { type Scene, textAt, tokenBefore } from '../../../analysis/scene.ts';
import { kindOfMark } from '../../../analysis/words/markKinds.ts';

/** Where a mark belongs that has been lost, and with which space. */
export interface LostMark {
  readonly at: number;
  readonly mark: string;
}

/** Words of a tag, or of a quotation, that say in the title of a fix where it is. */
const SHOWN_WORDS = 3;
/** Characters within which these words are looked for. */
const SHOWN = 40;

/**
 * Where a quotation that is left open should be closed: before the tag that stands inside (then with its first words), at the end of the
 * sentence where a few quoted words began, else at the end of what it said.
 */
export function closingFor(
  article: AnalysedArticle,
  quotation: Quotation,
): (LostMark & { readonly tag?: string }) | undefined {
  const { blocks, source } = article;
  const block = blocks[quotation.block];
  const scene = block?.text?.syntax.scene;
  if (!block || !scene || quotation.depth > 0) return undefined;
  const start = block.block.start;
  const index = scene.quotations.findIndex((each) => each.start === quotation.start - start);
  const mark = closingMark(article, quotation);
  const next = openedInside(scene, index);
  const stop = forgottenTag(scene, index, next?.from);
  if (stop) {
    const inside = stop.text !== ',' || stopsInside(article, quotation);
    const tag = firstWords(source, start + stop.end);
    return { at: start + (inside ? stop.end : stop.start), mark, tag };
  }
  const few = endOfFewWords(scene, index, next);
  if (few !== undefined) {
    const at = start + few;
    return { at: stopsInside(article, quotation) ? at : at - 1, mark };
  }
  const before = source.slice(start, quotation.start).trimEnd();
  const opens = before === '' || /[.:?!…»”"]$/u.test(before);
  return opens || quotation.attribution?.position === 'before'
    ? { at: endOf(article, quotation), mark }
    : undefined;
}

/** The end of the quotation around it, or of its paragraph. */
export function endOf({ quotations }: AnalysedArticle, quotation: Quotation): number {
  const around = quotation.parent === undefined ? undefined : quotations[quotation.parent]?.close;
  return Math.min(quotation.end, around?.start ?? quotation.end);
}

/** The next quotation that the same mark opens: this one was closed before it. */
function openedInside(scene: Scene, index: number): BlockQuotation | undefined {
  const quotation = scene.quotations[index];
  const opens = (at: number | undefined) => textAt(scene, (at ?? 0) - 1);
  for (let at = index + 1; at < scene.quotations.length; at += 1) {
    const other = scene.quotations[at];
    if (other?.parent === index && opens(other.from) === opens(quotation?.from)) return other;
  }
  return undefined;
}

/**
 * Where the reporter's sentence ends in which a few quoted words begin, behind its stop; undefined of a whole sentence. Before
 * another quotation it is the end of the sentence before that.
 */
function endOfFewWords(scene: Scene, index: number, next: BlockQuotation | undefined): number | undefined {
  const quotation = scene.quotations[index];
  const first = quotation && scene.reader.tokens[quotation.from];
  if (!first || (!next && !/^\p{Ll}/u.test(first.text))) return undefined;
  const last = next && !/^\p{Ll}/u.test(first.text) ? tokenBefore(next) : quotation.from;
  const sentence = scene.sentences[scene.sentenceOf[last] ?? -1];
  return sentence?.terminated && sentence.end <= (next?.start ?? sentence.end) ? sentence.end : undefined;
}

/** Commas and stops stand inside these marks. */
function stopsInside({ pack }: AnalysedArticle, { marks }: Quotation): boolean {
  return pack.quotationMarks.commaInside && kindOfMark(marks.close) !== 'chevrons';
}

/** With the space inside it that the opening mark has. */
function closingMark({ source }: AnalysedArticle, { open, marks }: Quotation): string {
  const space = open === undefined ? '' : source.charAt(open.end);
  return (/\s/.test(space) ? space : '') + marks.close;
}

/** Where a quotation should be opened whose closing mark has no partner, with its first words. `index` is into the marks of the block. */
export function openingFor(
  text: BlockText,
  index: number,
): (LostMark & { readonly words: string }) | undefined {
  const mark = text.marks[index];
  const at = openingPlace(text, index);
  const glyph = mark && pairOf(text, mark.glyph);
  if (!mark || at === undefined || glyph === undefined) return undefined;
  const space = text.prose.charAt(mark.start - 1);
  return { at, mark: glyph + (/\s/.test(space) ? space : ''), words: firstWords(text.prose, at) };
}

/** The mark that opens what this one closes. */
function pairOf({ pack }: BlockText, close: string): string | undefined {
  const { outer, inner, foreign } = pack.quotationMarks;
  if (kindOfMark(close) === 'straight') return close;
  return [...outer, ...foreign, ...inner].find((pair) => pair.close === close)?.open;
}

function firstWords(text: string, at: number): string {
  return text
    .slice(at, at + SHOWN)
    .trim()
    .split(/\s+/)
    .slice(0, SHOWN_WORDS)
    .join(' ');
}

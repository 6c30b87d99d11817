import type { Block } from '../../article/nodes.ts';
import type { AnalysedArticle, AnalysedBlock, Quotation } from '../analysedArticle.ts';
import type { InertEdit } from '../incremental/inertEdit.ts';
import { isSpeech } from './quotationKinds.ts';

/** How many quotations of the body a heading's words are looked for in, on either side. */
const REACH = 12;

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'overline', 'standfirst', 'crosshead']);

/** Words of a block that stand over others: what is quoted there is quoted again below. */
export function isHeading(type: string | undefined): boolean {
  return type !== undefined && HEADINGS.has(type);
}

/**
 * A heading quotes words of the body: what stands there between marks is speech when a quotation near it holds the same
 * words. A crosshead takes the speaker of its section along; a headline names its own or none.
 */
export function echoHeadings(
  quotations: readonly Quotation[],
  blocks: readonly AnalysedBlock[],
): Quotation[] {
  return quotations.map((quotation) => {
    const type = blocks[quotation.block]?.block.type;
    if (!isHeading(type) || (isSpeech(quotation.kind) && quotation.attribution)) return quotation;
    const body = findInBody(quotation, quotations, blocks);
    if (!body) return startsLower(quotation, blocks) ? { ...quotation, kind: 'partial' } : quotation;
    const kind = quotation.kind === 'direct' ? 'direct' : 'partial';
    if (type === 'headline' || !body.attribution) return { ...quotation, kind };
    const attribution = {
      ...body.attribution,
      basis: 'carried',
      cue: undefined,
      quotations: [quotation.id],
      reason: { key: 'running' },
    } as const;
    return { ...quotation, kind, attribution };
  });
}

/** Of a heading's marks without an echo: a capital makes a title, a small letter somebody's words. */
function startsLower(quotation: Quotation, blocks: readonly AnalysedBlock[]): boolean {
  const first =
    blocks[quotation.block]?.block.prose.charAt(
      quotation.content.start - (blocks[quotation.block]?.block.start ?? 0),
    ) ?? '';
  return quotation.kind === 'term' && first !== first.toUpperCase();
}

/** The nearest quotation of the body that holds the words of a heading's: those below it first, as it announces them. */
function findInBody(
  quotation: Quotation,
  quotations: readonly Quotation[],
  blocks: readonly AnalysedBlock[],
): Quotation | undefined {
  const words = wordsOf(quotation, blocks);
  const near = [
    ...quotations.slice(quotation.id + 1, quotation.id + REACH),
    ...quotations.slice(Math.max(0, quotation.id - REACH), quotation.id).reverse(),
  ];
  return near.find(
    (other) =>
      isSpeech(other.kind) &&
      blocks[other.block]?.block.type === 'paragraph' &&
      holds(new Set(wordsOf(other, blocks)), words),
  );
}

/** Headings shorten what they quote: most of the words must be there, of few words all. */
function holds(body: ReadonlySet<string>, words: readonly string[]): boolean {
  const missing = words.filter((word) => !body.has(word)).length;
  return words.length > 0 && missing <= words.length * MISSING;
}

const MISSING = 0.25;

function wordsOf({ block, content }: Quotation, blocks: readonly AnalysedBlock[]): string[] {
  const { start = 0, prose = '' } = blocks[block]?.block ?? {};
  return cutWords(prose.slice(content.start - start, content.end - start));
}

function cutWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True where an edit inside a quotation makes or unmakes an echo; `block` is the edited one as it is now. */
export function touchesEcho(
  article: AnalysedArticle,
  edit: Pick<InertEdit, 'start' | 'end' | 'shift'>,
  block: Block,
): boolean {
  const { blocks } = article;
  if (!blocks.some(quotesInHeading)) return false;
  const { quotations } = article;
  for (const quotation of quotations) {
    const { id, content } = quotation;
    if (content.start > edit.start || content.end < edit.end) continue;
    if (isHeading(block.type)) return true;
    const words = new Set(wordsOf(quotation, blocks));
    const [start, end] = [content.start - block.start, content.end + edit.shift - block.start];
    const newWords = new Set(cutWords(block.prose.slice(start, end)));
    for (const heading of quotations.slice(Math.max(0, id - REACH), id + REACH + 1)) {
      if (!isHeading(blocks[heading.block]?.block.type)) continue;
      const echoed = wordsOf(heading, blocks);
      if (holds(words, echoed) !== holds(newWords, echoed)) return true;
    }
  }
  return false;
}

function quotesInHeading({ block, text }: AnalysedBlock): boolean {
  return HEADINGS.has(block.type) && text !== undefined && text.syntax.scene.quotations.length > 0;
}

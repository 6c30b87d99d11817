import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { type NearestWords, nearestWords } from '../../analysis/nearestWords.ts';
import { isSpeech } from '../../analysis/quotationKinds.ts';
import { type PlainWord, plainWords, quotedWords } from '../../analysis/quotedWords.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Quote in the headline and the standfirst only words that the article quotes.',
      fr: 'Ne citez dans le titre et le chapô que des mots que l’article cite.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      altered: {
        en: 'No quotation of the article has these words; the nearest is “{nearest}”.',
        fr: 'Aucune citation de l’article n’a ces mots ; la plus proche est « {nearest} ».',
      },
      absent: {
        en: 'No quotation of the article has these words.',
        fr: 'Aucune citation de l’article n’a ces mots.',
      },
    },
    fixes: { quote: { en: 'Quote “{nearest}”', fr: 'Citer « {nearest} »' } },
  },
  *check(article) {
    // Mostly no headline quotes, and nothing need be read.
    if (!article.blocks.some(mayQuote)) return;
    const heads = article.quotations.filter((quotation) => isHead(article, quotation));
    if (heads.length === 0) return;
    const body = readBody(article);
    for (const quotation of heads) {
      const parts = partsOf(article, quotation);
      if (parts.length === 0 || parts.every((words) => holds(body, words))) continue;
      const near = nearestWords(parts.flat(), body.said);
      if (quotation.kind === 'partial' && isInflected(body, parts.flat())) continue;
      if (isLabel(article, quotation) && !isNearWhole(body, parts.flat(), near)) continue;
      yield report(article, quotation, body, parts.flat(), near);
    }
  },
});

const HEADS: ReadonlySet<string> = new Set(['headline', 'standfirst']);

function mayQuote({ block, text }: AnalysedBlock): boolean {
  return HEADS.has(block.type) && (text?.syntax.scene.quotations.length ?? 0) > 0;
}

interface Body {
  readonly quotations: readonly Quotation[];
  readonly said: readonly (readonly PlainWord[])[];
  /** All that is quoted, and all that is written, as words between spaces. */
  readonly quoted: string;
  readonly written: string;
}

/** Somebody's words, more than one of them; not a title or a nickname. */
function isHead({ blocks }: AnalysedArticle, { block, kind, depth, close, wordCount }: Quotation): boolean {
  const type = blocks[block]?.block.type ?? '';
  return HEADS.has(type) && depth === 0 && close !== undefined && wordCount > 1 && isSpeech(kind);
}

function readBody(article: AnalysedArticle): Body {
  const blocks = article.blocks.filter(
    ({ block, text }) => text && !HEADS.has(block.type) && block.type !== 'overline',
  );
  const indices = new Set(blocks.map(({ index }) => index));
  const quotations = article.quotations.filter(({ block, depth }) => depth === 0 && indices.has(block));
  const said = quotations.map((quotation) => quotedWords(article, quotation));
  const written = blocks.flatMap(({ block }) => plainWords(block.prose));
  return { quotations, said, quoted: joined(said.flat()), written: joined(written) };
}

/** So that words of one are found in the other whole: ` a total failure `. */
function joined(words: readonly PlainWord[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}

/** What stands between two cuts (`(...)`, `…`), each of which the body must hold. */
function partsOf({ source }: AnalysedArticle, { content }: Quotation): readonly (readonly PlainWord[])[] {
  return source
    .slice(content.start, content.end)
    .split(/\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\)|…|\.\.\./u)
    .map((part) => plainWords(part))
    .filter((words) => words.length > 0);
}

/** Words that the body has without marks are no fault of the headline's; an elided word before them may be the reporter's. */
function holds({ quoted, written }: Body, words: readonly PlainWord[]): boolean {
  const elided = words[0]?.word.length === 1 && words.length > 1;
  return [words, ...(elided ? [words.slice(1)] : [])].some(
    (each) => quoted.includes(joined(each)) || written.includes(joined(each)),
  );
}

/** A few words that nobody is named for, or that somebody does something with, may be a label as well: *the “red zones” close*. */
function isLabel({ source }: AnalysedArticle, { attribution, wordCount, kind, end }: Quotation): boolean {
  if (kind !== 'partial' || wordCount > LONGEST_LABEL) return false;
  const tagged = /^[,.!?]?.,|^[,.!?]./u.test(source.slice(end - 2, end + 1));
  return attribution === undefined || (attribution.position === 'after' && !tagged);
}

const LONGEST_LABEL = 4;

/** A short quotation of the body begins or ends with the same word: *‘total failure’*, *“a failure”*. */
function isNearWhole({ said }: Body, words: readonly PlainWord[], near: NearestWords | undefined): boolean {
  if (!near?.whole || (said[near.quotation]?.length ?? 0) < 2) return false;
  return near.first === words[0]?.word || near.last === words.at(-1)?.word;
}

/** The body has the words in another gender or number: *“gilet jaune”*, *gilets jaunes*; *“très serein”*, *très sereins*. */
function isInflected({ written }: Body, words: readonly PlainWord[]): boolean {
  if (words.length > LONGEST_INFLECTED) return false;
  const plain = (text: string): string => text.replaceAll(/e?[sx]?(?= )/gu, '');
  return plain(written).includes(plain(joined(words)));
}

const LONGEST_INFLECTED = 6;

function report(
  article: AnalysedArticle,
  quotation: Quotation,
  body: Body,
  words: readonly PlainWord[],
  near: NearestWords | undefined,
): Finding<'altered' | 'absent', 'quote'> {
  if (!near) return { messageId: 'absent', span: quotation };
  const { content } = quotation;
  const scene = article.blocks[quotation.block]?.text?.syntax.scene;
  const isCommon = scene?.reader.lexicon.isCommon;
  const nearest = withCase(
    article.source.slice(near.start, near.end),
    article.source.charAt(content.start),
    isCommon,
  );
  const fits = fitsIn(article, quotation, body, words, near) && !/[\n\r«»“”"‘<[\]*_]/u.test(nearest);
  return {
    messageId: 'altered',
    span: quotation,
    values: { nearest },
    fixes: fits
      ? [{ fixId: 'quote', values: { nearest }, safe: false, edits: [{ ...content, newText: nearest }] }]
      : [],
  };
}

/**
 * A stretch from within a sentence fits into the headline only where it begins and ends as the words there did; a whole quotation where
 * it is of the same kind and the headline needs neither one determiner less nor one more.
 */
function fitsIn(
  { blocks }: AnalysedArticle,
  { block, start, kind }: Quotation,
  { quotations }: Body,
  words: readonly PlainWord[],
  near: NearestWords,
): boolean {
  const [first = '', last = ''] = [words[0]?.word, words.at(-1)?.word];
  if (!near.whole) return near.first === first && near.last === last;
  const text = blocks[block]?.text;
  const offset = start - (blocks[block]?.block.start ?? 0);
  const before = text?.tokens.findLast((token) => token.end <= offset)?.folded ?? '';
  if (!text || quotations[near.quotation]?.kind !== kind) return false;
  const { determiners, leadingAdjectives } = text.syntax.scene.reader.lexicon;
  if (determiners.has(first) || !determiners.has(near.first))
    return determiners.has(first) === determiners.has(near.first);
  return !determiners.has(before) && !leadingAdjectives?.has(before);
}

/** Takes the capital or the small letter of the words that stood there, unless a name begins them. */
function withCase(words: string, like: string, isCommon: ((folded: string) => boolean) | undefined): string {
  const first = words.charAt(0);
  if (like !== like.toLowerCase()) return first.toUpperCase() + words.slice(1);
  const opening = /^[\p{L}\p{M}]+/u.exec(words)?.[0].toLowerCase() ?? '';
  return isCommon?.(opening) ? first.toLowerCase() + words.slice(1) : words;
}

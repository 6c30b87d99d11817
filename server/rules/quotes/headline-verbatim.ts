import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import {
  type BodyWords,
  bodyWords,
  holds,
  isInflected,
  isNearWhole,
  isSameThought,
  isShortened,
} from '../../analysis/quotations/bodyWords.ts';
import { type NearestWords, nearestWords } from '../../analysis/quotations/nearestWords.ts';
import { isSpeech } from '../../analysis/quotations/quotationKinds.ts';
import { type PlainWord, plainWords } from '../../analysis/quotations/quotedWords.ts';
import { hasInnerStop } from '../../article/formats/endings.ts';
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
    const body = bodyWords(article, HEADS);
    const inLede = hasLede(article);
    for (const quotation of heads) {
      const parts = partsOf(article, quotation);
      if (parts.length === 0 || parts.every((words) => holds(body, words))) continue;
      const words = parts.flat();
      const near = nearestWords(words, body.said);
      if (quotation.kind === 'partial' && isInflected(body, words)) continue;
      const isLoose = isLabel(article, quotation);
      if (isLoose && !isNearWhole(body, words, near)) continue;
      if (inLede && !isAltered(body, words, near, isLoose)) continue;
      yield report(article, quotation, body, words, near);
    }
  },
});

const HEADS: ReadonlySet<string> = new Set(['headline', 'standfirst']);

function mayQuote({ block, text }: AnalysedBlock): boolean {
  return HEADS.has(block.type) && (text?.syntax.scene.quotations.length ?? 0) > 0;
}

/**
 * Copy with no headline opens with its lede, which may well say what nothing after it says again: only words that differ from what
 * the body quotes are at fault there. One quoted sentence with its stop may be a headline.
 */
function hasLede({ blocks }: AnalysedArticle): boolean {
  const { prose = '' } = blocks.find(({ block }) => block.type === 'headline')?.block ?? {};
  return /[.!?…]\s*$/u.test(prose) || (/[.!?…][»”"’']\s*$/u.test(prose) && hasInnerStop(prose));
}

/** Somebody's words, more than one of them, that do not run on into the body; not a title or a nickname. */
function isHead({ blocks }: AnalysedArticle, quotation: Quotation): boolean {
  const { block, kind, depth, close, wordCount } = quotation;
  const head = blocks[block]?.block;
  if (!head || !HEADS.has(head.type) || quotation.end > head.end) return false;
  return depth === 0 && close !== undefined && wordCount > 1 && isSpeech(kind);
}

/** What stands between two cuts (`(...)`, `…`), each of which the body must hold. */
function partsOf({ source }: AnalysedArticle, { content }: Quotation): readonly (readonly PlainWord[])[] {
  return source
    .slice(content.start, content.end)
    .split(/\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\)|…|\.\.\./u)
    .map((part) => plainWords(part))
    .filter((words) => words.length > 0);
}

/** A few words that nobody is named for, or that somebody does something with, may be a label as well: *the “red zones” close*. */
function isLabel({ source }: AnalysedArticle, { attribution, wordCount, kind, end }: Quotation): boolean {
  if (kind !== 'partial' || wordCount > LONGEST_LABEL) return false;
  const tagged = /^[,.!?]?.,|^[,.!?]./u.test(source.slice(end - 2, end + 1));
  return attribution === undefined || (attribution.position === 'after' && !tagged);
}

const LONGEST_LABEL = 4;

/** What the body has been made of: most of its words that say something, or all of a short quotation and more. */
function isAltered(
  body: BodyWords,
  words: readonly PlainWord[],
  near: NearestWords | undefined,
  isLoose: boolean,
): boolean {
  if (isSameThought(words, near)) return true;
  return !isLoose && isNearWhole(body, words, near) && isShortened(body, words, near);
}

function report(
  article: AnalysedArticle,
  quotation: Quotation,
  body: BodyWords,
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
  { quotations }: BodyWords,
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

import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { nearestWords } from '../../analysis/nearestWords.ts';
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
    const heads = article.quotations.filter((quotation) => isHead(article, quotation));
    if (heads.length === 0) return;
    const body = article.quotations.filter(({ block }) => isBody(article, block));
    const said = body.map((quotation) => quotedWords(article, quotation));
    const all = joined(said.flat());
    const text = joined(
      article.blocks.flatMap(({ block, index }) => (isBody(article, index) ? plainWords(block.prose) : [])),
    );
    for (const quotation of heads) {
      const parts = partsOf(article, quotation);
      if (parts.every((words) => all.includes(joined(words)) || text.includes(joined(words)))) continue;
      yield* report(article, quotation, parts.flat(), said);
    }
  },
});

const HEADS: ReadonlySet<string> = new Set(['headline', 'standfirst']);

/** Somebody's words, more than one of them; not a title or a nickname. */
function isHead({ blocks }: AnalysedArticle, { block, kind, depth, close, wordCount }: Quotation): boolean {
  const type = blocks[block]?.block.type;
  return (
    type !== undefined &&
    HEADS.has(type) &&
    depth === 0 &&
    close !== undefined &&
    wordCount > 1 &&
    isSpeech(kind)
  );
}

function isBody({ blocks }: AnalysedArticle, index: number): boolean {
  const each = blocks[index];
  return each?.text !== undefined && !HEADS.has(each.block.type) && each.block.type !== 'overline';
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
    .map(plainWords)
    .filter((words) => words.length > 0);
}

function* report(
  { source, blocks }: AnalysedArticle,
  quotation: Quotation,
  words: readonly PlainWord[],
  said: readonly (readonly PlainWord[])[],
): Generator<Finding<'altered' | 'absent', 'quote'>> {
  const span = nearestWords(words, said);
  if (!span) {
    yield { messageId: 'absent', span: quotation };
    return;
  }
  const { content } = quotation;
  const isCommon = blocks[quotation.block]?.text?.syntax.scene.reader.lexicon.isCommon;
  const nearest = withCase(source.slice(span.start, span.end), source.charAt(content.start), isCommon);
  const fits = !/[\n\r«»“”"‘<[\]*_]/u.test(nearest);
  yield {
    messageId: 'altered',
    span: quotation,
    values: { nearest },
    fixes: fits
      ? [{ fixId: 'quote', values: { nearest }, safe: false, edits: [{ ...content, newText: nearest }] }]
      : [],
  };
}

/** Takes the capital or the small letter of the words that stood there, unless a name begins them. */
function withCase(words: string, like: string, isCommon: ((folded: string) => boolean) | undefined): string {
  const first = words.charAt(0);
  if (like !== like.toLowerCase()) return first.toUpperCase() + words.slice(1);
  const opening = /^[\p{L}\p{M}]+/u.exec(words)?.[0].toLowerCase() ?? '';
  return isCommon?.(opening) ? first.toLowerCase() + words.slice(1) : words;
}

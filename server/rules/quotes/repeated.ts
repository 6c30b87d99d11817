import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { localQuotation } from '../../analysis/neighbours.ts';
import { quotedText, quotedTexts } from '../../analysis/quotations/quotedWords.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule, type Edit } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Quote the same words once.',
      fr: 'Ne citez qu’une fois les mêmes mots.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      repeated: {
        en: 'The article has quoted these {words} words before.',
        fr: 'L’article a déjà cité ces {words} mots.',
      },
    },
    fixes: {
      removeParagraph: { en: 'Remove this paragraph', fr: 'Supprimer ce paragraphe' },
      removeSentence: { en: 'Remove this sentence', fr: 'Supprimer cette phrase' },
    },
    options: {
      minWords: {
        type: 'integer',
        default: 4,
        minimum: 1,
        description: {
          en: 'Shortest quotation, in words, that may not stand twice.',
          fr: 'Longueur, en mots, à partir de laquelle une citation ne doit pas figurer deux fois.',
        },
      },
    },
  },
  wordsOf: quotedTexts,
  *check(article, { options }) {
    const seen = new Set<string>();
    for (const quotation of article.quotations) {
      if (quotation.wordCount < options.minWords || !isRunning(article, quotation)) continue;
      const words = quotedText(article, quotation);
      if (!seen.has(words)) {
        seen.add(words);
        continue;
      }
      yield {
        messageId: 'repeated',
        span: quotation,
        values: { words: quotation.wordCount },
        fixes: removals(article, quotation),
      };
    }
  },
});

/** In a paragraph, with its words around it or a speaker; a line that is nothing but a quotation is a pull quote. */
function isRunning({ blocks }: AnalysedArticle, quotation: Quotation): boolean {
  const { block, depth, kind, close, start, end, attribution } = quotation;
  const type = blocks[block]?.block;
  if (depth > 0 || kind !== 'direct' || !close || type?.type !== 'paragraph') return false;
  return attribution !== undefined && (start > type.start || end < type.end);
}

interface Removal {
  readonly fixId: 'removeParagraph' | 'removeSentence';
  readonly safe: false;
  readonly edits: readonly Edit[];
}

/** Takes away the sentence, or the paragraph, that holds nothing else than the words and who says them. */
function removals({ blocks, source }: AnalysedArticle, quotation: Quotation): Removal[] {
  const block = blocks[quotation.block];
  const sentence = block && sentenceAround(block, quotation);
  if (!block || !sentence) return [];
  const { start, end } = block.block;
  if (sentence.start === start && sentence.end === end)
    return [
      { fixId: 'removeParagraph', safe: false, edits: [withBlank(source, sentence, 0, source.length)] },
    ];
  return [{ fixId: 'removeSentence', safe: false, edits: [withBlank(source, sentence, start, end)] }];
}

/** The sentence of a quotation and its tag, in offsets of the article; undefined where it says something else besides. */
function sentenceAround(around: AnalysedBlock, quotation: Quotation): Span | undefined {
  const { block, text } = around;
  const [from, to] = [quotation.start - block.start, quotation.end - block.start];
  const scene = text?.syntax.scene;
  const inner = scene?.quotations[localQuotation(around, quotation)];
  const first = inner && scene?.sentences[scene.sentenceOf[inner.from] ?? -1];
  const last = inner && scene?.sentences[scene.sentenceOf[inner.to] ?? -1];
  if (!text || !first || !last || !quotation.attribution) return undefined;
  const tag = shift(quotation.attribution, -block.start);
  const others = text.tokens
    .slice(first.from, last.to)
    .filter(
      ({ start, kind }) =>
        kind !== 'punctuation' && !(start >= from && start < to) && !(start >= tag.start && start < tag.end),
    );
  return others.length > MOST_BESIDE ? undefined : shift({ start: first.start, end: last.end }, block.start);
}

/** An article or a title before the speaker's name. */
const MOST_BESIDE = 2;

/** Removes a span with the blank space behind it; at the end of what it stands in, with that before it. */
function withBlank(source: string, { start, end }: Span, from: number, to: number): Edit {
  const after = source.slice(end, to).length - source.slice(end, to).trimStart().length;
  if (end + after < to) return { start, end: end + after, newText: '' };
  return { start: from + source.slice(from, start).trimEnd().length, end, newText: '' };
}

import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { localQuotation } from '../../analysis/neighbours.ts';
import { isSpeech } from '../../analysis/quotations/quotationKinds.ts';
import { LONGEST_SENTENCE, type Scene, tokenBefore } from '../../analysis/scene.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not put a single word between marks unless somebody is quoted as saying it.',
      fr: 'Ne mettez pas un mot seul entre guillemets si personne n’est cité.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      scare: {
        en: 'Nobody is quoted as saying “{word}”: the marks only keep the word at a distance.',
        fr: 'Personne n’est cité ici : les guillemets ne font que mettre « {word} » à distance.',
      },
    },
  },
  *check(article) {
    const speech = sentencesWithSpeech(article);
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'term' || quotation.wordCount !== 1 || quotation.depth > 0) continue;
      const word = readScare(article, quotation, speech);
      if (word !== undefined) yield { messageId: 'scare', span: quotation, values: { word } };
    }
  },
});

/** Sentences that quote somebody: a word in marks beside those words is likely theirs too. */
function sentencesWithSpeech(article: AnalysedArticle): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const quotation of article.quotations) {
    const block = article.blocks[quotation.block];
    const scene = block?.text?.syntax.scene;
    if (!block || !isSpeech(quotation.kind)) continue;
    const at = scene?.quotations[localQuotation(block, quotation)]?.from ?? -1;
    keys.add(`${quotation.block} ${scene?.sentenceOf[at] ?? -1}`);
  }
  return keys;
}

/** A common word of the reporter's sentence; no name, and not a word that is named as a word. */
function readScare(
  { blocks, pack }: AnalysedArticle,
  quotation: Quotation,
  speech: ReadonlySet<string>,
): string | undefined {
  const block = blocks[quotation.block];
  const syntax = block?.text?.syntax;
  if (!block || !syntax || block.block.type !== 'paragraph') return undefined;
  const local = localQuotation(block, quotation);
  const inner = syntax.scene.quotations[local];
  if (!inner || inner.close === undefined || syntax.shapes[local]?.named) return undefined;
  const { reader, sentenceOf } = syntax.scene;
  const word = reader.tokens.slice(inner.from, inner.to).find(({ kind }) => kind === 'word');
  if (!word || isCapitalised(word) || word.text.length === 1) return undefined;
  const before = tokenBefore(inner);
  if ([before, before - 1].some((place) => pack.quoting.wordNouns.includes(reader.wordAt(place) ?? '')))
    return undefined;
  const sentence = sentenceOf[inner.from] ?? -1;
  return speech.has(`${quotation.block} ${sentence}`) || reports(syntax.scene, sentence)
    ? undefined
    : word.text;
}

/** *parle d’un comportement « choquant »*: the sentence has a verb that reports, or a phrase that can do nothing else. */
function reports({ cues, cueOf, sentences }: Scene, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  for (let at = from; at < to && at < from + LONGEST_SENTENCE; at += 1) {
    const cue = cues[cueOf[at] ?? -1];
    if (cue?.kind === 'verb' || (cue?.kind === 'phrase' && cue.certainty === 'speech')) return true;
  }
  return false;
}

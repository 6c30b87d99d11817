import type { AnalysedArticle, AnalysedBlock } from '../../analysis/analysedArticle.ts';
import type { BlockCue } from '../../analysis/speakers/cues.ts';
import { inTense, type Telling, tellingOf } from '../../analysis/speakers/cueTense.ts';
import { blockAttribution } from '../../analysis/speakers/tags.ts';
import type { BlockSyntax } from '../../analysis/syntax.ts';
import { shift } from '../../article/span.ts';
import type { GrammaticalNumber } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';
import { offerVerb } from './parts/verbOffer.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Report speech in one tense throughout an article.',
      fr: 'Rapportez les paroles au même temps dans tout l’article.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      present: {
        en: '“{words}” is in the present; this article reports speech in the past.',
        fr: '« {words} » est au présent ; cet article rapporte les paroles au passé.',
      },
      past: {
        en: '“{words}” is in the past; this article reports speech in the present.',
        fr: '« {words} » est au passé ; cet article rapporte les paroles au présent.',
      },
    },
    fixes: { write: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
  },
  *check(article) {
    const tags = [...tensedTags(article)];
    const usual = usualTelling(tags);
    for (const { block, cue, telling, number } of tags) {
      const scene = block.text?.syntax.scene;
      if (telling === usual || !scene || !usual) continue;
      const fixed = inTense(scene, cue, usual, number);
      yield {
        messageId: telling,
        span: shift(cue, block.block.start),
        values: { words: scene.prose.slice(cue.start, cue.end) },
        fixes: offerVerb(fixed, block.block.start),
      };
    }
  },
});

interface TensedTag {
  readonly block: AnalysedBlock;
  readonly cue: BlockCue;
  readonly telling: Telling;
  /** Of the source. */
  readonly number: GrammaticalNumber;
}

/** The cues of whole quotations in running text, each once; what is written (*le rapport note*) is in the present anyway. */
function* tensedTags(article: AnalysedArticle): Generator<TensedTag> {
  const seen = new Set<BlockCue>();
  for (const quotation of article.quotations) {
    const { attribution } = quotation;
    const block = article.blocks[quotation.block];
    const scene = block?.text?.syntax.scene;
    if (!scene || block?.block.type !== 'paragraph' || quotation.kind !== 'direct' || quotation.depth > 0)
      continue;
    if (attribution?.basis !== 'tag' && attribution?.basis !== 'introduction') continue;
    const { source, cue: said } = attribution;
    if (!source || source.kind === 'document' || said?.verb?.certainty !== 'speech' || said.verb.writes)
      continue;
    const tag = blockAttribution(block, quotation);
    const cue = tag?.cue === undefined ? undefined : scene.cues[tag.cue];
    const telling = cue && !seen.has(cue) ? tellingOf(scene, cue) : undefined;
    if (!cue || !telling) continue;
    seen.add(cue);
    yield { block, cue, telling, number: sourceNumber(block.text.syntax, tag?.source ?? -1) };
  }
}

/** *Léa Brun et Sami Diop* are several. */
function sourceNumber({ scene, sourceSpans }: BlockSyntax, index: number): GrammaticalNumber {
  return sourceSpans[index]?.with ? 'plural' : (scene.phrases[index]?.number ?? 'singular');
}

/** The tense of most tags; of as many of both, that of the first. */
function usualTelling(tags: readonly TensedTag[]): Telling | undefined {
  const present = tags.filter(({ telling }) => telling === 'present').length;
  const past = tags.length - present;
  return present === past ? tags[0]?.telling : present > past ? 'present' : 'past';
}

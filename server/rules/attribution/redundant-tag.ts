import type { AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { localQuotation, quotationsByBlock } from '../../analysis/neighbours.ts';
import { tokenBefore } from '../../analysis/scene.ts';
import { isSameSpeaker } from '../../analysis/speakers/sameSpeaker.ts';
import { blockAttribution, tagSpan } from '../../analysis/speakers/tags.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { removeTag } from './parts/tagRemoval.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Tag the running words of one speaker once in a paragraph.',
      fr: 'Ne mettez qu’une incise aux paroles suivies d’une même personne dans un paragraphe.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      twice: {
        en: '“{words}” says again who speaks: the same speaker runs on in this paragraph.',
        fr: '« {words} » redit qui parle : la même personne poursuit dans ce paragraphe.',
      },
    },
    fixes: { remove: { en: 'Remove “{words}”', fr: 'Supprimer « {words} »' } },
  },
  *check(article) {
    const lists = quotationsByBlock(article);
    for (const block of article.blocks) {
      let last: Quotation | undefined;
      for (const quotation of lists[block.index] ?? []) {
        const tag = last && runsOn(block, last, quotation) ? bareTag(block, quotation) : undefined;
        last = quotation;
        if (!tag) continue;
        const values = { words: block.block.prose.slice(tag.start, tag.end) };
        const edits = removeTag(block, quotation, tag);
        yield {
          messageId: 'twice',
          span: shift(tag, block.block.start),
          values,
          fixes: edits ? [{ fixId: 'remove', values, safe: false, edits }] : [],
        };
      }
    }
  },
});

/** Both are tagged, by one speaker as far as the article tells, and nothing but the first tag stands between them. */
function runsOn(block: AnalysedBlock, first: Quotation, second: Quotation): boolean {
  const [one, other] = [first.attribution, second.attribution];
  if (first.kind !== 'direct' || second.kind !== 'direct' || other?.basis !== 'tag') return false;
  if (!one?.source || !other.source || one.cue?.kind !== 'verb' || one.basis === 'introduction') return false;
  const same = isSameSpeaker(one.source, other.source);
  if (same === false || (same === undefined && other.source.kind !== 'pronoun')) return false;
  return isNext(block, Math.max(first.end, one.end), second);
}

/** The quotation opens the sentence that follows the one of `end`. */
function isNext(block: AnalysedBlock, end: number, quotation: Quotation): boolean {
  const scene = block.text?.syntax.scene;
  const local = scene?.quotations[localQuotation(block, quotation)];
  const before = local ? tokenBefore(local) : -1;
  const token = scene?.reader.tokens[before];
  if (!scene || !local || !token || scene.sentenceOf[before] === scene.sentenceOf[before + 1]) return false;
  const sentence = scene.sentences[scene.sentenceOf[before] ?? -1];
  return sentence !== undefined && sentence.start + block.block.start < end;
}

/** Verb and speaker alone behind the quotation, up to the stop: *, a-t-il ajouté mardi* tells more, and so does *, he joked*. */
function bareTag(block: AnalysedBlock, quotation: Quotation): Span | undefined {
  const scene = block.text?.syntax.scene;
  const tag = quotation.attribution?.position === 'after' ? blockAttribution(block, quotation) : undefined;
  const verb = quotation.attribution?.cue?.verb;
  if (!scene || !tag || !verb || verb.asks || verb.answers || verb.judges || verb.reflexive) return undefined;
  if (verb.standsAlone && !verb.additive) return undefined;
  const span = tagSpan(scene, tag);
  const between = span && block.block.prose.slice(quotation.end - block.block.start, span.start);
  const after = block.block.prose.slice(span?.end ?? 0, (span?.end ?? 0) + 3);
  if (between === undefined || !/^\s*,?\s*$/u.test(between)) return undefined;
  return /^(?:\.|, ?[«“"])/u.test(after) ? span : undefined;
}

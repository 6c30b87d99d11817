import type { Attribution, QuotationKind } from '../analysedArticle.ts';
import type { Shape } from '../phrases/clauseShape.ts';
import { LONGEST_SENTENCE, type Scene, textAt, tokenAfter, tokenBefore } from '../scene.ts';

export function chooseKind(
  scene: Scene,
  index: number,
  shape: Shape,
  attribution: Attribution | undefined,
): QuotationKind {
  const quotation = scene.quotations[index];
  if (!quotation) return 'term';
  if (!hasLetters(scene, quotation.from, quotation.to)) return 'term';
  if (shape.named) return shape.capital ? 'title' : 'term';
  const speech =
    attribution !== undefined && (attribution.source !== undefined || attribution.cue !== undefined);
  if (!speech) return unattributed(scene, index, shape);
  if (shape.dependent) return 'partial';
  if (attribution.basis === 'tag' && attribution.position === 'inside') return 'direct';
  if (shape.opens && (shape.clause || shape.stopped || quotation.wordCount >= 6 || isTagged(attribution)))
    return 'direct';
  if (shape.capital && textAt(scene, tokenBefore(quotation)) === ':') return 'direct';
  if (attribution.basis === 'carried' && (shape.clause || shape.stopped)) return 'direct';
  if (shape.capital && (shape.clause || shape.stopped) && afterComma(scene, tokenBefore(quotation)))
    return 'direct';
  if (shape.capital && shape.stopped && quotation.wordCount >= 3) return 'direct';
  if (shape.capital && quotation.wordCount >= 3 && isSaidBefore(scene, tokenBefore(quotation)))
    return 'direct';
  if (shape.clause && attribution.basis === 'introduction' && follows(scene, tokenBefore(quotation)))
    return 'direct';
  if (shape.clause && isTagged(attribution) && textAt(scene, tokenBefore(quotation)) === ',') return 'direct';
  return 'partial';
}

function hasLetters(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + LONGEST_SENTENCE; at += 1)
    if (scene.reader.tokens[at]?.kind === 'word') return true;
  return false;
}

/** *used to say, ‘Never sell the land,’*: the capital after the verb's comma is that of an utterance. */
function isSaidBefore(scene: Scene, before: number): boolean {
  const cue = scene.cues[scene.cueOf[before - 1] ?? -1];
  return textAt(scene, before) === ',' && cue?.kind === 'verb' && cue.certainty === 'speech';
}

/** *m’a dit « on dirait une baleine »*: right behind a verb that surely reports. */
function follows(scene: Scene, before: number): boolean {
  const told = scene.reader.lexicon.pronouns.get(scene.reader.wordAt(before) ?? '')?.role === 'object';
  const cue = scene.cues[scene.cueOf[told ? before - 1 : before] ?? -1];
  return cue?.kind === 'verb' && cue.certainty === 'speech' && !cue.verb?.describes;
}

function isTagged(attribution: Attribution): boolean {
  return attribution.basis === 'tag' && attribution.position === 'after';
}

function afterComma(scene: Scene, before: number): boolean {
  const text = textAt(scene, before);
  return text === ',' || (scene.cueOf[before] ?? -1) >= 0;
}

/** Whole sentences between marks are somebody's words, though nobody is named; a few words inside a sentence are not. */
function unattributed(scene: Scene, index: number, shape: Shape): QuotationKind {
  const quotation = scene.quotations[index];
  if (!quotation) return 'term';
  const after = textAt(scene, tokenAfter(quotation));
  const alone = shape.opens && (shape.ends || shape.stopped || after === ',');
  if (alone && quotation.wordCount >= 4 && (shape.clause || shape.stopped)) return 'direct';
  return shape.capital && !shape.opens ? 'title' : 'term';
}

/** Somebody's words, as against titles and terms. */
export function isSpeech(kind: QuotationKind): boolean {
  return kind === 'direct' || kind === 'partial';
}

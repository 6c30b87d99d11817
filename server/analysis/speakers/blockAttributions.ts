import { LONGEST_SENTENCE, type Scene, textAt, tokenAfter, tokenBefore } from '../scene.ts';
import { backwardTag } from './backwardTags.ts';
import { attribute, type BlockAttribution, isSameSentence } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { governingVerb } from './governingVerbs.ts';
import { labelledInside, labelledSentence, signedBy } from './labelledSpeakers.ts';
import { introduction } from './leadAttributions.ts';
import { nounAfter } from './reportingNouns.ts';
import { findSubject, type Subject } from './subjects.ts';
import { closingTag, tagAfter, tagInside } from './tagAttributions.ts';

/**
 * Ties each quotation of a block to the cue that governs it: the tag right behind it, the tag inside it, what introduces it,
 * the verb of its sentence, a phrase such as *selon*. One attribution a quotation; none where the block does not tell.
 */
export function findBlockAttributions(scene: Scene): BlockAttribution[] {
  const found: BlockAttribution[] = [];
  for (const [index, quotation] of scene.quotations.entries()) {
    // Marks around nothing are nobody's words.
    if (quotation.wordCount === 0) continue;
    const attribution =
      surely(scene, index, tagAfter(scene, index)) ??
      labelledInside(scene, index) ??
      nounAfter(scene, index) ??
      signedBy(scene, index) ??
      tagInside(scene, index) ??
      backwardTag(scene, index) ??
      resumption(scene, index, found) ??
      led(scene, index) ??
      sentencePhrase(scene, index) ??
      labelledSentence(scene, index);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** *Trump said he would “go,” the crowd applauded*: what only may be a tag yields to a verb that surely reports. */
function surely(
  scene: Scene,
  index: number,
  tag: BlockAttribution | undefined,
): BlockAttribution | undefined {
  const cue = tag?.cue === undefined ? undefined : scene.cues[tag.cue];
  const quotation = scene.quotations[index];
  if (!tag || !quotation || cue?.kind !== 'verb' || cue.inverted) return tag;
  if (cue.certainty === 'speech' && !cue.verb?.describes) return tag;
  if (scene.sentenceOf[tokenBefore(quotation)] !== scene.sentenceOf[quotation.from]) return tag;
  const lead = governingVerb(scene, index);
  return isSure(scene, lead) && lead?.source !== undefined ? lead : tag;
}

/** What leads into a quotation, or the tag that ends its sentence; a verb that only may report yields to the tag. */
function led(scene: Scene, index: number): BlockAttribution | undefined {
  const lead = introduction(scene, index);
  if (isSure(scene, lead) && (lead?.basis !== 'introduction' || isParted(scene, index))) return lead;
  const governing = governingVerb(scene, index) ?? lead;
  return isSure(scene, governing)
    ? governing
    : (closingTag(scene, index) ?? sentencePhrase(scene, index, true) ?? lead ?? governing);
}

/** A colon or comma before the mark: its verb governs the quotation, whatever that verb itself depends on. */
function isParted(scene: Scene, index: number): boolean {
  const quotation = scene.quotations[index];
  const before = quotation ? textAt(scene, tokenBefore(quotation)) : '';
  return before === ':' || before === ',';
}

function isSure(scene: Scene, found: BlockAttribution | undefined): boolean {
  const cue = found?.cue === undefined ? undefined : scene.cues[found.cue];
  return (
    found !== undefined && (cue === undefined || cue.certainty === 'speech' || cue.verb?.describes === true)
  );
}

/**
 * The second attribution of quotations that have a tag behind them: *Kim said: “It works,” she said*, *According to Lee,
 * “it works,” Lee said*. A cue that is the tag of another quotation is not counted.
 */
export function findSecondAttributions(scene: Scene, first: readonly BlockAttribution[]): BlockAttribution[] {
  const found: BlockAttribution[] = [];
  const used = new Set(first.map(({ cue }) => cue));
  for (const { quotation, basis, position } of first) {
    if (basis !== 'tag' || position !== 'after') continue;
    const second =
      introduction(scene, quotation) ??
      sentencePhrase(scene, quotation) ??
      (isDependent(scene, quotation) ? governingVerb(scene, quotation) : undefined);
    if (second?.cue !== undefined && second.position === 'before' && !used.has(second.cue))
      found.push(second);
  }
  return found;
}

/** *Lee said that “it works,” he said*: the quotation is the clause that the verb governs. */
function isDependent(scene: Scene, index: number): boolean {
  const quotation = scene.quotations[index];
  const word = quotation ? scene.reader.wordAt(tokenBefore(quotation)) : undefined;
  return scene.reader.lexicon.complementizers.has(word ?? '');
}

/** *“I left,” he said, “because it rained.”*: after the tag of the quotation before and a comma, its words go on. */
function resumption(
  scene: Scene,
  index: number,
  found: readonly BlockAttribution[],
): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  const before = found.at(-1);
  const tagged = before ? scene.quotations[before.quotation] : undefined;
  if (!quotation || !before || !tagged || tagged.parent !== quotation.parent || before.position !== 'after')
    return undefined;
  const cue = before.cue === undefined ? undefined : scene.cues[before.cue];
  const comma = tokenBefore(quotation);
  if (!cue || !isResuming(textAt(scene, comma)) || cue.from < tokenAfter(tagged) || cue.to > comma)
    return undefined;
  if (!isSameSentence(scene, cue.from, comma)) return undefined;
  return { ...before, quotation: index, position: 'before', basis: 'carried', reason: 'running' };
}

function isResuming(text: string): boolean {
  return text === ',' || text === '—' || text === '–';
}

/** *Pour le maire, la mesure est « utile »*: the phrase opens the sentence, and a comma ends it. */
function isView(scene: Scene, cue: BlockCue, subject: Subject): boolean {
  const phrase = scene.phrases[subject.phrase];
  const first = scene.sentences[scene.sentenceOf[cue.from] ?? -1]?.from ?? -1;
  const { lexicon, wordAt } = scene.reader;
  const opens =
    first === cue.from || (first === cue.from - 1 && lexicon.words.coordinators.has(wordAt(first) ?? ''));
  if (!opens || !phrase || cue.sourceSide !== 'after' || textAt(scene, phrase.to) !== ',') return false;
  return (
    phrase.type === 'person' ||
    phrase.head === 'pronoun' ||
    phrase.type === 'organization' ||
    phrase.head === 'role' ||
    phrase.head === 'group'
  );
}

/** *Selon le ministre, la mesure est « utile »*: a phrase anywhere in the sentence. */
function sentencePhrase(scene: Scene, index: number, announced = false): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation) return undefined;
  const level = quotation.parent ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[quotation.from] ?? -1];
  if (!sentence) return undefined;
  const from = Math.max(sentence.from, quotation.from - LONGEST_SENTENCE);
  const to = Math.min(sentence.to, quotation.to + LONGEST_SENTENCE, quotation.from + 2 * LONGEST_SENTENCE);
  for (let at = from; at < to; at += 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue || cue.from !== at || cue.kind !== 'phrase' || (scene.quotationOf[at] ?? -1) !== level) continue;
    // *She spoke of the flood after he blamed it on “greed”*: the nearer verb has its say.
    if (announced && cue.sourceSide === 'before') continue;
    const subject = findSubject(scene, cue, false);
    if (subject && (cue.certainty === 'speech' || isView(scene, cue, subject)))
      return attribute(index, cueIndex, subject, 'cue-phrase', at < quotation.from ? 'before' : 'after');
  }
  return undefined;
}

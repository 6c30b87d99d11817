import type { BlockText, QuotationMark } from './analysedArticle.ts';
import { firstStartingFrom } from './neighbours.ts';
import { LONGEST_SENTENCE, type Scene, textAt } from './scene.ts';

/** Tokens behind the closing mark that a tag's verb may stand among: *, the mayor of Leeds said*. */
const TAG = 8;

/**
 * Where the words begin that a mark closes and nothing opens, in the block's offsets: behind the colon, or at the beginning of the
 * sentence where a tag follows or a stop stands inside the mark. Undefined where they may be a few words of the reporter's sentence.
 */
export function forgottenOpening(text: BlockText, mark: QuotationMark): number | undefined {
  const { scene } = text.syntax;
  const at = firstStartingFrom(text.tokens, mark.start);
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  const before = text.marks[firstStartingFrom(text.marks, mark.start) - 1];
  if (!sentence || at - sentence.from > LONGEST_SENTENCE) return undefined;
  let from = sentence.from;
  let isIntroduced = false;
  for (let place = sentence.from; place < at; place += 1) {
    if (textAt(scene, place) !== ':') continue;
    from = place + 1;
    isIntroduced = true;
  }
  const first = text.tokens[from];
  if (!first || from >= at || (before && before.end > first.start)) return undefined;
  if (isIntroduced) return first.start;
  if (hasVerb(scene, from, at) || describes(scene, from, at)) return undefined;
  const isWhole =
    hasVerb(scene, at + 1, Math.min(at + TAG, sentence.to)) || '.!?…'.includes(textAt(scene, at - 1));
  return isWhole ? first.start : undefined;
}

/** A verb that surely reports. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue && (cue.certainty === 'speech' || cue.inverted !== undefined)) return true;
  }
  return false;
}

/** *called it the future”*: what follows is a few words. */
function describes(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.cues[scene.cueOf[at] ?? -1]?.verb?.describes) return true;
  return false;
}

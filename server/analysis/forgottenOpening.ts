import type { BlockText, QuotationMark } from './analysedArticle.ts';
import { firstStartingFrom } from './neighbours.ts';
import { LONGEST_SENTENCE, type Scene, textAt } from './scene.ts';

/** Tokens behind the closing mark that a tag's verb may stand among: *, the mayor of Leeds said*. */
const TAG = 8;

/**
 * Where the words begin that a mark closes and nothing opens, in the block's offsets: behind the colon, or at the beginning of the
 * sentence where a tag follows or a stop stands inside the mark; earlier where the speaker says *I* in a sentence before. Undefined
 * where they may be a few words of the reporter's sentence.
 */
export function forgottenOpening(text: BlockText, mark: QuotationMark): number | undefined {
  const { scene } = text.syntax;
  const at = firstStartingFrom(text.tokens, mark.start);
  const index = scene.sentenceOf[at] ?? -1;
  const sentence = scene.sentences[index];
  const after = endBefore(text, mark);
  if (!sentence || at - sentence.from > LONGEST_SENTENCE) return undefined;
  const colon = lastColon(scene, sentence.from, at);
  const first = text.tokens[colon === undefined ? sentence.from : colon + 1];
  if (!first || first.start >= mark.start || after > first.start) return undefined;
  if (colon !== undefined) return first.start;
  const tagged = hasVerb(scene, at + 1, Math.min(at + TAG, sentence.to));
  const stopped = '.!?…'.includes(textAt(scene, at - 1)) && !hasVerb(scene, sentence.from, at);
  return tagged || stopped ? firstOwnSentence(text, index, after) : undefined;
}

/** Where the quotation before ends; single marks inside the words are passed over. */
function endBefore({ marks }: BlockText, mark: QuotationMark): number {
  let index = firstStartingFrom(marks, mark.start) - 1;
  while (index >= 0 && /['‘’]/.test(marks[index]?.glyph ?? '')) index -= 1;
  return marks[index]?.end ?? 0;
}

function lastColon(scene: Scene, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (textAt(scene, at) === ':') return at;
  return undefined;
}

/** Sentences that are looked at for the speaker's *I*. */
const FARTHEST = 4;

function firstOwnSentence(
  { tokens, sentences, pack }: BlockText,
  index: number,
  after: number,
): number | undefined {
  let found = sentences[index];
  for (let back = index - 1; back >= Math.max(0, index - FARTHEST); back -= 1) {
    const sentence = sentences[back];
    if (!sentence || sentence.start < after) break;
    const words = tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_SENTENCE));
    if (words.some(({ folded }) => pack.quoting.self.includes(folded))) found = sentence;
  }
  return found?.start;
}

/** A verb that reports, or says what something is called: *called it the future”*. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue?.kind !== 'verb' || (cue.person ?? 3) !== 3) continue;
    if (cue.certainty === 'speech' || cue.inverted !== undefined || cue.verb?.describes) return true;
  }
  return false;
}

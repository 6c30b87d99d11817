import type { BlockText } from './analysedArticle.ts';
import { isLight, type Scene, textAt } from './scene.ts';

/**
 * Where the words begin that a closing mark with no partner closes: behind the colon before them, or with their sentence, and with
 * those before it that are as much somebody's own words (*I lit 400 candles. I saved nothing,” she said*). An offset into the block's
 * prose; undefined where a few words in a reporter's sentence are quoted, since any of them could be the first. `index` is into the
 * block's marks.
 */
export function openingPlace(text: BlockText, index: number): number | undefined {
  const { scene } = text.syntax;
  const mark = text.marks[index];
  const at = mark ? tokenAt(scene, mark.start) : -1;
  const before = text.marks[index - 1];
  const floor = before ? tokenAt(scene, before.start) + 1 : 0;
  if (at <= floor) return undefined;
  const sentence = scene.sentenceOf[at - 1] ?? -1;
  const from = Math.max(scene.sentences[sentence]?.from ?? at, floor);
  for (let back = at - 1; back > from; back -= 1)
    if (textAt(scene, back) === ':' && back + 1 < at) return scene.reader.tokens[back + 1]?.start;
  if (from === floor && floor > 0) return undefined;
  if (!isWhole(scene, from, at)) return undefined;
  let first = sentence;
  while (first > 0 && (scene.sentences[first - 1]?.from ?? 0) >= floor && isSpoken(scene, first - 1))
    first -= 1;
  return scene.sentences[first]?.start;
}

/** Index of the token that starts at an offset; -1 without one. */
function tokenAt({ reader: { tokens } }: Scene, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === offset ? low : -1;
}

/** Whole sentences are quoted, not a few words of the reporter's sentence: a tag follows, or somebody speaks of himself. */
function isWhole(scene: Scene, from: number, mark: number): boolean {
  if (isTagged(scene, mark)) return true;
  const stopped = '.?!…'.includes(textAt(scene, mark - 1));
  if (!stopped && !'.?!…'.includes(textAt(scene, mark + 1))) return false;
  return speaksOfSelf(scene, from, mark) || !reports(scene, from, mark);
}

/** A comma, question or exclamation mark on either side of the mark, and a verb of speech or who says it behind. */
function isTagged(scene: Scene, mark: number): boolean {
  const inside = ',?!…'.includes(textAt(scene, mark - 1));
  const outside = textAt(scene, mark + 1) === ',';
  if (!inside && !outside) return false;
  let at = mark + (outside ? 2 : 1);
  while (isLight(scene, at)) at += 1;
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
  const cue = scene.cues[scene.cueOf[phrase ? phrase.to : at] ?? -1];
  return cue !== undefined || (phrase !== undefined && inside);
}

function speaksOfSelf({ reader }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const pronoun = reader.lexicon.pronouns.get(reader.wordAt(at) ?? '');
    if (pronoun && pronoun.person !== 3) return true;
  }
  return false;
}

/** A verb of speech of somebody else's stands before the words. */
function reports(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue && cue.kind === 'verb' && (cue.person ?? 3) === 3) return true;
  }
  return false;
}

/** Words of a sentence that a reporter would hardly write without saying of whom he writes. */
const SHORT = 8;

function isSpoken(scene: Scene, index: number): boolean {
  const sentence = scene.sentences[index];
  if (!sentence) return false;
  const { from, to } = sentence;
  if (speaksOfSelf(scene, from, to)) return true;
  if (to - from > SHORT + 1) return false;
  for (let at = from; at < to; at += 1) {
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (phrase && phrase.head !== 'pronoun' && phrase.head !== 'other') return false;
  }
  return true;
}

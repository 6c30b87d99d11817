import type { Token } from './analysedArticle.ts';
import type { BlockCue } from './cues.ts';
import { determinerAt } from './reader.ts';
import { isLight, type Scene, textAt } from './scene.ts';
import { findSubject } from './subjects.ts';

/**
 * Where a tag begins inside a quotation that its paragraph leaves open: the comma, question or exclamation mark before it.
 * *« Les habitants ont choisi, a dit Mme Roy.* `quotation` is an index into the scene's; the token is the block's.
 */
export function forgottenTag(scene: Scene, quotation: number): Token | undefined {
  for (const cue of scene.cues) {
    if ((scene.quotationOf[cue.from] ?? -1) !== quotation || !canBeTag(cue)) continue;
    // *Then, in 2017, Kerry said that…* is what somebody tells.
    if (scene.reader.lexicon.pack.quoting.conjunctions.includes(scene.reader.wordAt(cue.to) ?? '')) continue;
    const before = tagStart(scene, cue) - 1;
    const text = textAt(scene, before);
    if (text !== '' && ',?!…'.includes(text) && scene.quotationOf[before] === quotation)
      return scene.reader.tokens[before];
  }
  return undefined;
}

function canBeTag(cue: BlockCue): boolean {
  return (
    cue.kind === 'verb' &&
    cue.mood === 'finite' &&
    !cue.passive &&
    (cue.person ?? 3) === 3 &&
    (cue.certainty === 'speech' || cue.inverted !== undefined)
  );
}

/** First token of the tag: of the verb and the light words before it, or of the subject before these. */
function tagStart(scene: Scene, cue: BlockCue): number {
  const subject = findSubject(scene, cue, true);
  const phrase = subject?.how === 'before' ? scene.phrases[subject.phrase] : undefined;
  if (phrase) return determinerAt(scene.reader, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  let at = cue.from;
  while (at > 0 && isLight(scene, at - 1)) at -= 1;
  return at;
}

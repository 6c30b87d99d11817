import type { Span } from '../article/span.ts';
import { isAdjunct } from './adjuncts.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { firstStartingFrom } from './neighbours.ts';
import { type Scene, textAt } from './scene.ts';
import { sourceSpan } from './sourceSpan.ts';
import { findSubject, type Subject } from './subjects.ts';
import { clitic, phraseStart, tagEnd, tagSpan } from './tags.ts';

/** A tag that stands behind the tag of a quotation: *“…,” he said,* `Lee added`. */
export interface RepeatedTag extends Span {
  readonly cue: BlockCue;
  readonly subject: Subject;
  /** The tag before it, with what stands beside its source. */
  readonly before: Span;
}

/** The tags of a block that are followed by another: which attribution, and the tag behind it. */
export function findRepeatedTags(
  scene: Scene,
  attributions: readonly BlockAttribution[],
): readonly RepeatedAttribution[] {
  const found: RepeatedAttribution[] = [];
  for (const first of attributions) {
    const second = findRepeatedTag(scene, first);
    if (second) found.push({ first, second });
  }
  return found;
}

export interface RepeatedAttribution {
  readonly first: BlockAttribution;
  readonly second: RepeatedTag;
}

/** The second tag right behind the first, with nothing in it but who, when and where up to the sentence's end. */
function findRepeatedTag(scene: Scene, first: BlockAttribution): RepeatedTag | undefined {
  const before = first.position === 'after' && first.basis !== 'carried' ? wholeTag(scene, first) : undefined;
  if (!before) return undefined;
  let at = firstStartingFrom(scene.reader.tokens, before.end);
  if (textAt(scene, at) === ',') at += 1;
  // The sentence is over: what follows is no tag.
  if (scene.reader.tokens[at]?.kind === 'punctuation') return undefined;
  const cue = cueFrom(scene, at);
  if (cue?.certainty !== 'speech' || cue.passive || cue.mood !== 'finite' || cue.negated) return undefined;
  // *he told reporters*: what follows is no subject where one stands before.
  const subject = findSubject(scene, cue, clitic(scene, cue) === at);
  const phrase = subject && scene.phrases[subject.phrase];
  if (!phrase || phrase.to <= at - 1) return undefined;
  const to = Math.max(cue.to, phrase.to);
  const end = tagEnd(scene, cue);
  if (
    !'.'.includes(textAt(scene, end)) ||
    !isAdjunct(scene, to, Math.max(end, to), cue.verb?.addressee === true)
  )
    return undefined;
  const start = Math.min(
    scene.reader.tokens[clitic(scene, cue)]?.start ?? cue.start,
    phraseStart(scene, phrase),
  );
  if (start !== scene.reader.tokens[at]?.start) return undefined;
  return { start, end: scene.reader.tokens[Math.max(end, to) - 1]?.end ?? cue.end, cue, subject, before };
}

/** The cue that begins at a token, behind its subject or a clitic. */
function cueFrom(scene: Scene, at: number): BlockCue | undefined {
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1] ?? scene.phrases[scene.phraseOf[at + 1] ?? -1];
  for (let next = at; next <= at + 2; next += 1) {
    const cue = scene.cues[scene.cueOf[next] ?? -1];
    if (cue) return cue;
  }
  return phrase ? scene.cues[scene.cueOf[phrase.to] ?? -1] : undefined;
}

function wholeTag(scene: Scene, tag: BlockAttribution): Span | undefined {
  const place = tagSpan(scene, tag);
  if (!place || tag.source === undefined) return undefined;
  return { start: place.start, end: Math.max(place.end, sourceSpan(scene, tag.source).end) };
}

import type { Span } from '../../article/span.ts';
import { firstStartingFrom } from '../neighbours.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import { LONGEST_SENTENCE, type Scene, textAt } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { sourceSpan } from '../speakers/sourceSpan.ts';
import { findSubject, type Subject } from '../speakers/subjects.ts';
import { clitic, phraseStart, tagEnd, tagSpan } from '../speakers/tags.ts';

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

/**
 * The second tag behind the first, with nothing in it but who, when and where up to the sentence's end; between the two what belongs to
 * the first: *“…,” Hale said* `on Monday`*, he added*.
 */
function findRepeatedTag(scene: Scene, first: BlockAttribution): RepeatedTag | undefined {
  const before = first.position === 'after' && first.basis !== 'carried' ? wholeTag(scene, first) : undefined;
  if (!before) return undefined;
  const behind = firstStartingFrom(scene.reader.tokens, before.end);
  const near = readRepeated(scene, textAt(scene, behind) === ',' ? behind + 1 : behind);
  if (near) return { ...near, before };
  const comma = lastComma(scene, behind);
  if (comma === undefined || !endsTag(scene, first, behind, comma)) return undefined;
  const far = readRepeated(scene, comma + 1);
  const end = scene.reader.tokens[comma - 1]?.end ?? before.end;
  return far && !mayBeRetold(scene, first, far)
    ? { ...far, before: { start: before.start, end } }
    : undefined;
}

function readRepeated(scene: Scene, at: number): Omit<RepeatedTag, 'before'> | undefined {
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
  return { start, end: scene.reader.tokens[Math.max(end, to) - 1]?.end ?? cue.end, cue, subject };
}

/** The last comma of a sentence, from a token on. */
function lastComma(scene: Scene, from: number): number | undefined {
  const sentence = scene.sentences[scene.sentenceOf[from] ?? -1];
  const to = Math.min(sentence?.to ?? 0, from + LONGEST_SENTENCE);
  for (let at = to - 1; at > from; at -= 1) if (textAt(scene, at) === ',') return at;
  return undefined;
}

/** When, where and to whom; or what explains the speaker between commas, which reports and quotes nothing: *, who runs a bakery*. */
function endsTag(scene: Scene, first: BlockAttribution, from: number, to: number): boolean {
  const cue = first.cue === undefined ? undefined : scene.cues[first.cue];
  if (isAdjunct(scene, from, to, cue?.verb?.addressee === true)) return true;
  const isRelative = scene.reader.lexicon.words.relatives.has(scene.reader.wordAt(from) ?? '');
  if (textAt(scene, from) !== ',' && !isRelative) return false;
  for (let at = from; at < to; at += 1) {
    const isClause = scene.cues[scene.cueOf[at] ?? -1]?.kind === 'verb';
    if (isClause || (scene.quotationOf[at] ?? -1) >= 0 || '.:;!?…'.includes(textAt(scene, at))) return false;
  }
  return true;
}

/** *“…,” she told her mother that night, he said*: what somebody told may be told again by another, unless the verb goes on from it. */
function mayBeRetold(scene: Scene, first: BlockAttribution, { cue }: Pick<RepeatedTag, 'cue'>): boolean {
  const told = first.cue === undefined ? undefined : scene.cues[first.cue]?.verb?.addressee;
  return told === true && cue.verb?.additive !== true;
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

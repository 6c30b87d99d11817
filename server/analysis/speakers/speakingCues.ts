import { isAdjunct } from '../phrases/adjuncts.ts';
import type { Shape } from '../phrases/clauseShape.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { isLight, type Scene, textAt, tokenBefore } from '../scene.ts';
import type { BlockSyntax } from '../syntax.ts';
import { type BlockAttribution, isAfterComma } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { sourceSpan } from './sourceSpan.ts';
import { clitic, phraseStart, tagEnd } from './tags.ts';

/** A verb that reports, and what it reports. */
export interface SpeakingCue {
  readonly cue: BlockCue;
  readonly attribution: BlockAttribution;
}

/**
 * The verbs that report a quotation of a block in the reporter's own words, each once and in order: those of tags, and those that
 * lead straight into words which stand free or make a clause. Not *claimed responsibility for the “heroic” raid*.
 */
export function speakingCues({ scene, attributions, seconds, shapes }: BlockSyntax): readonly SpeakingCue[] {
  const found = new Map<BlockCue, SpeakingCue>();
  for (const attribution of [...attributions, ...seconds]) {
    const cue = attribution.cue === undefined ? undefined : scene.cues[attribution.cue];
    if (cue?.kind !== 'verb' || cue.mood !== 'finite' || cue.passive || cue.negated) continue;
    if (!isOfThirdPerson(scene, attribution, cue) || (scene.quotationOf[cue.from] ?? -1) >= 0) continue;
    if (shapes[attribution.quotation]?.named) continue;
    if (found.has(cue)) continue;
    if (isPlainTag(scene, attribution, cue) || leadsStraight(scene, shapes, attribution, cue))
      found.set(cue, { cue, attribution });
  }
  return [...found.values()].sort((a, b) => a.cue.start - b.cue.start);
}

/** The subject tells, where there is one: *have* is of any person. */
function isOfThirdPerson(scene: Scene, { source }: BlockAttribution, cue: BlockCue): boolean {
  const phrase = source === undefined ? undefined : scene.phrases[source];
  return (phrase ? (phrase.pronoun?.person ?? 3) : (cue.person ?? 3)) === 3;
}

/** A tag with nothing in it but who, when, where and to whom: not *« … » a avoué le meurtre*. */
function isPlainTag(
  scene: Scene,
  { quotation, basis, position, source }: BlockAttribution,
  cue: BlockCue,
): boolean {
  const quoted = scene.quotations[quotation];
  const phrase = source === undefined ? undefined : scene.phrases[source];
  if (basis !== 'tag' || !quoted) return false;
  const { complementizers } = scene.reader.lexicon;
  if (complementizers.has(scene.reader.wordAt(cue.to) ?? '')) return false;
  const plain = isAdjunct(scene, cue.to, tagEnd(scene, cue), cue.verb?.addressee === true);
  if (!phrase) return plain;
  if (phrase.from === cue.inverted?.at || position === 'inside') return true;
  // A subject behind the verb makes it a tag wherever it stands.
  // *« Le tueur » a avoué trois meurtres*: a noun of no known kind may as well be the object.
  if (phrase.from >= cue.to && phrase.head === 'other' && !isAfterComma(scene, clitic(scene, cue)))
    return false;
  if (phrase.from >= cue.to) return isAdjunct(scene, cue.to, firstOf(scene, phrase), false);
  if (!isBeside(scene, source ?? 0, cue)) return false;
  const between = scene.prose.slice(quoted.end, phraseStart(scene, phrase));
  return plain && /^\s*,?\s*$/u.test(between);
}

/** *Lind claimed on Monday: “It is safe.”*, *Lind claimed that “it is safe”*: the quotation is all that the verb has. */
function leadsStraight(
  scene: Scene,
  shapes: readonly Shape[],
  { quotation, position }: BlockAttribution,
  cue: BlockCue,
): boolean {
  const quoted = scene.quotations[quotation];
  if (!quoted || position !== 'before' || cue.to > tokenBefore(quoted) + 1) return false;
  const last = tokenBefore(quoted);
  const { complementizers } = scene.reader.lexicon;
  const shape = shapes[quotation];
  const text = textAt(scene, last);
  const link = text === ':' || (text === ',' && shape?.capital === true);
  const linked = link || complementizers.has(scene.reader.wordAt(last) ?? '');
  if (!linked && (cue.to !== last + 1 || !shape?.clause)) return false;
  return isAdjunct(scene, cue.to, linked ? last : last + 1, cue.verb?.addressee === true);
}

/** The first token of a phrase, its determiner included. */
function firstOf(scene: Scene, phrase: NounPhrase): number {
  return phraseStart(scene, phrase) < phrase.start ? phrase.from - 1 : phrase.from;
}

/** Nothing but adverbs and words in apposition parts the subject from its verb. */
function isBeside(scene: Scene, source: number, cue: BlockCue): boolean {
  const { end } = sourceSpan(scene, source);
  for (let at = cue.from - 1; at >= 0 && (scene.reader.tokens[at]?.start ?? 0) >= end; at -= 1)
    if (!isLight(scene, at) && textAt(scene, at) !== ',') return false;
  return true;
}

import type { Span } from '../article/span.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import type { Fragment } from './fragments.ts';
import type { NounPhrase } from './nounPhrases.ts';
import type { Scene } from './scene.ts';
import { sourceSpan } from './sourceSpan.ts';
import { cueWords, lowerFirst, tagSpan } from './tags.ts';

/** What to write, in the block’s own offsets; the replacements are in order and do not overlap. */
export interface MergedTag {
  /** The tag as it then stands. */
  readonly words: string;
  readonly replacements: readonly (Span & { readonly newText: string })[];
}

/**
 * Puts a fragment into the tag before it: *, a-t-il ajouté mercredi. Kim a déclaré lors d’une visite.* becomes *, a ajouté Kim
 * mercredi lors d’une visite.* What follows the tag in its sentence stays. Undefined where the two do not go together.
 */
export function mergeIntoTag(scene: Scene, tag: BlockAttribution, fragment: Fragment): MergedTag | undefined {
  const place = wholeTag(scene, tag);
  const sentence = scene.sentences[fragment.sentence - 1];
  if (!place || !sentence || place.start < sentence.start || place.end > sentence.end) return undefined;
  const stop = /[.!?…]*$/u.exec(scene.prose.slice(place.end, sentence.end))?.[0].length ?? 0;
  const tail = { start: place.end, end: sentence.end - stop };
  const end = fragment.end - (stop > 0 ? 1 : 0);
  const head = headOf(scene, tag, place, fragment);
  if (head === undefined) return undefined;
  const { prose } = scene;
  const rest = prose.slice(fragment.rest.start, fragment.rest.end);
  const added =
    fragment.shape === 'participle' ? participleWords(scene, fragment) : rest === '' ? '' : ` ${rest}`;
  const kept = prose.slice(tail.start, tail.end);
  // *, avant de partir* would part what belongs together: the circumstance stands before it.
  const early = fragment.shape !== 'participle' && /^\s*[,;—–]/u.test(kept);
  const after = early ? added : kept + added;
  const comma = head.apposed && after !== '' && !after.startsWith(',') ? ',' : '';
  const first = `${head.words}${comma}${early ? added : ''}`;
  const last = early ? '' : added;
  const words = `${first}${kept}${last}`;
  const replacements =
    kept === ''
      ? [{ start: place.start, end, newText: words }]
      : [
          { ...place, newText: first },
          { start: tail.end, end, newText: last },
        ];
  return { words, replacements };
}

/** Cue and source with what stands beside the source: *a déclaré Luc Morel, maire de Brest*. */
function wholeTag(scene: Scene, tag: BlockAttribution): Span | undefined {
  const place = tagSpan(scene, tag);
  if (!place || tag.source === undefined) return place;
  const source = sourceSpan(scene, tag.source);
  return { start: Math.min(place.start, source.start), end: Math.max(place.end, source.end) };
}

function participleWords(scene: Scene, fragment: Fragment): string {
  const words = scene.prose.slice(fragment.start, fragment.rest.end);
  return `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

interface Head {
  /** The tag’s verb and subject, without what follows them. */
  readonly words: string;
  /** It ends with words in apposition, which a comma closes. */
  readonly apposed: boolean;
}

function headOf(scene: Scene, tag: BlockAttribution, place: Span, fragment: Fragment): Head | undefined {
  const unchanged = endingWithSource(scene.prose.slice(place.start, place.end));
  if (fragment.shape === 'participle') return unchanged;
  const cue = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const own = fragment.cue === undefined ? undefined : scene.cues[fragment.cue];
  const subject = fragment.subject ? scene.phrases[fragment.subject.phrase] : undefined;
  const speaker = tag.source === undefined ? undefined : scene.phrases[tag.source];
  if (!cue || !own || !subject || !fragment.subjectSpan || fragment.subjectSpan.start > fragment.start)
    return undefined;
  const named = subject.head === 'pronoun' && speaker ? speaker : subject;
  if (named !== subject && !agree(named, subject, fragment)) return undefined;
  if (scene.reader.lexicon.pack.attribution.tagOrder === 'subject-verb-pronoun') {
    const words =
      named === subject ? subjectOf(scene, subject, fragment.subjectSpan) : sourceWords(scene, tag);
    return { words: `${words}${words.includes(',') ? ',' : ''} ${cueWords(scene, own)}`, apposed: false };
  }
  if (named.head === 'pronoun' || (speaker && speaker.head !== 'pronoun')) return unchanged;
  const verb: BlockCue = !speaker || agree(speaker, subject, fragment) ? cue : own;
  return endingWithSource(`${cueWords(scene, verb)} ${subjectOf(scene, subject, fragment.subjectSpan)}`);
}

function endingWithSource(words: string): Head {
  return { words, apposed: words.includes(',') };
}

function sourceWords(scene: Scene, tag: BlockAttribution): string {
  const span = sourceSpan(scene, tag.source ?? 0);
  return scene.prose.slice(span.start, span.end);
}

/** The whole subject, in lower case where its capital was the sentence’s. */
function subjectOf(scene: Scene, subject: NounPhrase, span: Span): string {
  const words = scene.prose.slice(span.start, span.end);
  const first = scene.phrases.find(
    ({ from, to }) => (scene.reader.tokens[to - 1]?.end ?? 0) > span.start && from >= 0,
  );
  const opening = first && first.end <= span.end ? first : subject;
  return lowerFirst(scene, opening).charAt(0) + words.slice(1);
}

function agree(one: NounPhrase, subject: NounPhrase, fragment: Fragment): boolean {
  const number = fragment.several ? 'plural' : subject.number;
  const genders = one.gender === undefined || subject.gender === undefined || one.gender === subject.gender;
  return one.number === number && genders;
}

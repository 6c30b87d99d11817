import type { Span } from '../../article/span.ts';
import type { Token } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { sourceSpan } from '../speakers/sourceSpan.ts';
import { cueWords, invert, lowerFirst, phraseStart, tagSpan } from '../speakers/tags.ts';
import { determinerAt, type Reader } from '../words/reader.ts';
import type { Fragment } from './fragments.ts';

/** What to write, in the offsets of the tag's block; the replacements are in order and do not overlap. */
export interface MergedTag {
  /** The tag as it then stands. */
  readonly words: string;
  readonly replacements: readonly (Span & { readonly newText: string })[];
  /** The tag says all of it already. */
  readonly unchanged: boolean;
}

/** A tag and the scene it stands in. */
export interface TagPlace {
  readonly scene: Scene;
  readonly tag: BlockAttribution;
}

/** A fragment and the scene it stands in, which may be another. */
export interface FragmentPlace {
  readonly scene: Scene;
  readonly fragment: Fragment;
}

/**
 * Puts a fragment into the tag beside it: *, a-t-il ajouté mercredi. Kim a déclaré lors d’une visite.* becomes *, a ajouté Kim
 * mercredi lors d’une visite*, and, with the other verb, *a déclaré Kim*. What follows the tag in its sentence stays. The likeliest
 * first; none where the two do not go together.
 */
export function mergeIntoTag(to: TagPlace, from: FragmentPlace): readonly MergedTag[] {
  const place = wholeTag(to);
  const cue = to.tag.cue === undefined ? undefined : to.scene.cues[to.tag.cue];
  const sentence = to.scene.sentences[to.scene.sentenceOf[cue?.from ?? -1] ?? -1];
  if (!place || !sentence || place.start < sentence.start || place.end > sentence.end) return [];
  const merged = headsOf(to, from, place).map((head) => writeTag(to.scene, place, sentence, head, from));
  return merged.filter(({ words }, index) => merged.findIndex((other) => other.words === words) === index);
}

function writeTag(scene: Scene, place: Span, sentence: Span, head: Head, from: FragmentPlace): MergedTag {
  const { prose } = scene;
  const stop = /[.!?…]*$/u.exec(prose.slice(place.end, sentence.end))?.[0].length ?? 0;
  const tail = { start: place.end, end: sentence.end - stop };
  const standing = prose.slice(tail.start, tail.end);
  const { fragment } = from;
  const told = fragment.shape === 'participle' ? participleWords(from) : circumstances(from);
  // *Hale said on Monday. He told reporters on Monday*: what both say is said once.
  const added = holdsWords(standing, told) ? '' : told;
  const kept = holdsWords(added, standing) ? '' : standing;
  // *, avant de partir* would part what belongs together: the circumstance stands before it.
  const early = fragment.shape !== 'participle' && /^\s*[,;:—–]/u.test(kept);
  const after = early ? added : kept + added;
  const comma = head.apposed && after !== '' && !after.startsWith(',') ? ',' : '';
  const first = `${head.words}${comma}${early ? added : ''}`;
  const last = early ? '' : added;
  const words = early ? first : `${first}${kept}${last}`;
  const unchanged = prose.slice(place.start, tail.end) === (early ? first + kept : words);
  const whole = { start: place.start, end: kept === '' ? tail.end : place.end };
  const replacements =
    kept === '' || last === ''
      ? [{ ...whole, newText: kept === '' ? first + last : first }]
      : [
          { ...whole, newText: first },
          { start: tail.end, end: tail.end, newText: last },
        ];
  return { words, replacements, unchanged };
}

function holdsWords(text: string, words: string): boolean {
  return words.trim() !== '' && ` ${text.trim().toLowerCase()} `.includes(` ${words.trim().toLowerCase()} `);
}

/** Cue and source with what stands beside the source: *a déclaré Luc Morel, maire de Brest*. */
function wholeTag({ scene, tag }: TagPlace): Span | undefined {
  const place = tagSpan(scene, tag);
  if (!place || tag.source === undefined) return place;
  const source = sourceSpan(scene, tag.source);
  return { start: Math.min(place.start, source.start), end: Math.max(place.end, source.end) };
}

function participleWords({ scene, fragment }: FragmentPlace): string {
  const words = scene.prose.slice(fragment.start, fragment.rest.end);
  return `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** When, where and to whom: what follows the fragment's verb, and what opens it before its subject (*Lundi, Kim a déclaré à Brest*). */
function circumstances({ scene, fragment }: FragmentPlace): string {
  const rest = scene.prose.slice(fragment.rest.start, fragment.rest.end);
  const lead = leadWords({ scene, fragment });
  const { prepositions } = scene.reader.lexicon;
  const behind = prepositions.byFirst.has(lead?.split(/\s/u)[0]?.toLowerCase() ?? '');
  return (behind ? [rest, lead] : [lead, rest])
    .map((words) => (!words ? '' : words.startsWith(',') ? words : ` ${words}`))
    .join('');
}

/** The words before the subject, where they say when or where; empty without any, undefined where they say something else. */
function leadWords({ scene, fragment }: FragmentPlace): string | undefined {
  const { reader, prose } = scene;
  const { words } = reader.lexicon;
  let from = scene.sentences[fragment.sentence]?.from ?? 0;
  while (words.coordinators.has(reader.wordAt(from) ?? '')) from += 1;
  const first = reader.tokens[from];
  const subject = fragment.subjectSpan?.start ?? 0;
  if (fragment.shape !== 'subject-first' || !first || first.start >= subject) return '';
  const lead = prose.slice(first.start, subject).replace(/[\s,]+$/u, '');
  const to = firstStartingFrom(reader.tokens, first.start + lead.length);
  return isAdjunct(scene, from, to, false)
    ? withoutCapital(reader, first) + lead.slice(first.text.length)
    : undefined;
}

/** *Lundi* loses the capital of the sentence, *Monday* keeps its own. */
function withoutCapital({ lexicon }: Reader, { text, folded }: Token): string {
  const { capitalDays, weekdays, months } = lexicon.pack;
  const own = capitalDays && (weekdays.includes(folded) || months.includes(folded));
  return own ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

interface Head {
  /** The tag’s verb and subject, without what follows them. */
  readonly words: string;
  /** It ends with words in apposition, which a comma closes. */
  readonly apposed: boolean;
}

function headsOf(to: TagPlace, from: FragmentPlace, place: Span): readonly Head[] {
  const { scene, tag } = to;
  const { fragment } = from;
  const unchanged = endingWithSource(scene.prose.slice(place.start, place.end));
  if (fragment.shape === 'participle') return tag.position === 'before' ? [] : [unchanged];
  const cue = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const own = fragment.cue === undefined ? undefined : from.scene.cues[fragment.cue];
  const subject = fragment.subject ? from.scene.phrases[fragment.subject.phrase] : undefined;
  const speaker = tag.source === undefined ? undefined : scene.phrases[tag.source];
  const isSaid = subject !== undefined || fragment.subjectSpan !== undefined;
  if (cue?.kind !== 'verb' || !own || !isSaid || leadWords(from) === undefined) return [];
  const named = subject?.head === 'pronoun' && speaker ? speaker : subject;
  if (named !== subject && named && !agree(named, subject, fragment)) return [];
  // *Kim said: “…”* takes what follows, whatever the order of a tag.
  if (tag.position === 'before') {
    if (!tellsSomebody(own, from)) return [unchanged];
    const leads = speaker !== undefined && speaker.from < cue.from;
    return leads ? [{ words: `${sourceWords(to)} ${cueWords(from.scene, own)}`, apposed: false }] : [];
  }
  const verbs = verbsOf(to, from, cue, own, speaker === undefined || agree(speaker, subject, fragment));
  if (scene.reader.lexicon.pack.attribution.tagOrder === 'subject-verb-pronoun') {
    const words = named === subject ? subjectOf(from, subject) : sourceWords(to);
    return verbs.map((verb) => ({
      words: `${words}${words.includes(',') ? ',' : ''} ${verb}`,
      apposed: false,
    }));
  }
  if (named?.head === 'pronoun' || (speaker && speaker.head !== 'pronoun')) return [unchanged];
  return verbs.map((verb) => endingWithSource(`${verb} ${subjectOf(from, subject)}`));
}

/** The verb of the tag and the fragment's, the one that fits what else is said before the other. */
function verbsOf(
  to: TagPlace,
  from: FragmentPlace,
  cue: BlockCue,
  own: BlockCue,
  agrees: boolean,
): readonly string[] {
  const theirs = cueWords(to.scene, cue);
  if (own.kind !== 'verb') return agrees ? [theirs] : [];
  const ours = cueWords(from.scene, own);
  const told = tellsSomebody(own, from);
  if (to.scene.reader.lexicon.pack.attribution.tagOrder === 'subject-verb-pronoun')
    return told || !agrees ? [ours] : [ours, theirs];
  return agrees ? [theirs, ours] : [ours];
}

/** *told reporters* wants its verb. */
function tellsSomebody(own: BlockCue, { fragment: { rest } }: FragmentPlace): boolean {
  return own.verb?.addressee === true && rest.end > rest.start;
}

/** The fragment as a tag: *a déclaré Kim lundi*; undefined where the language would want other words. */
export function asTag(from: FragmentPlace): string | undefined {
  const { scene, fragment } = from;
  const cue = fragment.cue === undefined ? undefined : scene.cues[fragment.cue];
  const subject = fragment.subject ? scene.phrases[fragment.subject.phrase] : undefined;
  if (fragment.shape === 'verb-first') {
    const words = scene.prose.slice(fragment.start, fragment.rest.end);
    return words.charAt(0).toLowerCase() + words.slice(1);
  }
  if (!cue || !fragment.subjectSpan || fragment.shape !== 'subject-first' || leadWords(from) === undefined)
    return undefined;
  const words = subjectOf(from, subject);
  const inverted =
    subject?.head === 'pronoun' ? invert(scene, cue, words) : `${cueWords(scene, cue)} ${words}`;
  const order = scene.reader.lexicon.pack.attribution.tagOrder;
  const rest = circumstances(from);
  const comma = words.includes(',') ? ',' : '';
  const closing = rest === '' || rest.startsWith(',') ? '' : comma;
  const tag =
    order === 'verb-subject' ? inverted && inverted + closing : `${words}${comma} ${cueWords(scene, cue)}`;
  return tag && tag + rest;
}

function endingWithSource(words: string): Head {
  return { words, apposed: words.includes(',') };
}

function sourceWords({ scene, tag }: TagPlace): string {
  const span = sourceSpan(scene, tag.source ?? 0);
  return scene.prose.slice(span.start, span.end);
}

/** The whole subject, in lower case where its capital was the sentence’s. */
function subjectOf(
  { scene, fragment: { subjectSpan } }: FragmentPlace,
  subject: NounPhrase | undefined,
): string {
  const span = subjectSpan ?? subject ?? { start: 0, end: 0 };
  const words = scene.prose.slice(span.start, span.end);
  const at = firstStartingFrom(scene.reader.tokens, span.start);
  const first = scene.phrases[scene.phraseOf[at] ?? -1] ?? scene.phrases[scene.phraseOf[at + 1] ?? -1];
  const opening =
    first && first.end <= span.end && phraseStart(scene, first) === span.start ? first : undefined;
  const initial = opening
    ? lowerFirst(scene, opening).charAt(0)
    : determinerAt(scene.reader, at)
      ? words.charAt(0).toLowerCase()
      : words.charAt(0);
  return initial + words.slice(1);
}

/** A subject that no list holds agrees with any. */
function agree(one: NounPhrase, subject: NounPhrase | undefined, fragment: Fragment): boolean {
  const number = fragment.several ? 'plural' : (subject?.number ?? one.number);
  const genders = one.gender === undefined || subject?.gender === undefined || one.gender === subject.gender;
  return one.number === number && genders;
}

import type { Span } from '../../article/span.ts';
import { firstStartingFrom } from '../neighbours.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { BlockQuotation } from '../quotations/blockQuotations.ts';
import { isLight, type Scene, textAt, tokenBefore } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { readPlainSubject } from '../speakers/plainSubjects.ts';
import { findSubject } from '../speakers/subjects.ts';
import { clitic, hasObject, phraseStart, tagSpan } from '../speakers/tags.ts';
import { determinerAt } from '../words/reader.ts';
import { circumstanceEnd } from './fragmentParts.ts';

/**
 * True where a quotation’s tag and what leads into it do the same work: *Kim said: “It works,” she said*, *selon Lee, « … »,
 * a dit Lee*. What leads in has the quotation for its only object, and the tag stands right behind the marks.
 */
export function attributesTwice(scene: Scene, tag: BlockAttribution, lead: BlockAttribution): boolean {
  const cue = lead.cue === undefined ? undefined : scene.cues[lead.cue];
  if (!cue || !isOwnTag(scene, tag)) return false;
  return cue.kind === 'phrase' ? isLeadingPhrase(scene, cue, lead) : isLeadingVerb(scene, cue, tag, lead);
}

/** Right behind the marks, and in the order of the language: *« … », le maire refuse* begins another clause. */
function isOwnTag(scene: Scene, tag: BlockAttribution): boolean {
  const quotation = scene.quotations[tag.quotation];
  const cue = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const span = tagSpan(scene, tag);
  if (!quotation || !span || cue?.mood !== 'finite' || cue.negated) return false;
  if (!/^\s*,?\s*$/u.test(scene.prose.slice(quotation.end, span.start))) return false;
  const phrase = tag.source === undefined ? undefined : scene.phrases[tag.source];
  const verbFirst = phrase !== undefined && phrase.from >= cue.from;
  return verbFirst || scene.reader.lexicon.pack.attribution.tagOrder !== 'verb-subject';
}

/** *Selon Lee, « … »*, *selon lui, « … »*: the phrase opens the sentence, and nothing but a comma parts it from the quotation. */
function isLeadingPhrase(scene: Scene, cue: BlockCue, lead: BlockAttribution): boolean {
  const phrase = lead.source === undefined ? undefined : scene.phrases[lead.source];
  const quotation = scene.quotations[lead.quotation];
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  if (!quotation || sentence?.from !== cue.from) return false;
  const to = phrase ? Math.max(cue.to, phrase.to) : cue.to + 1;
  return isAdjunct(scene, to, leadEnd(scene, tokenBefore(quotation)), false);
}

/** *Kim a dit mardi à Séoul :* with no object, nobody told and no other clause. */
function isLeadingVerb(scene: Scene, cue: BlockCue, tag: BlockAttribution, lead: BlockAttribution): boolean {
  const quotation = scene.quotations[lead.quotation];
  const { verb } = cue;
  if (!quotation || !verb || cue.mood !== 'finite' || cue.certainty !== 'speech') return false;
  if (cue.passive || cue.negated || verb.describes || (cue.person ?? 3) !== 3) return false;
  if (hasObject(scene, cue) || (verb.standsAlone && !goesOn(scene, cue, tag, quotation))) return false;
  const subject = findSubject(scene, cue, false);
  const isKnown = subject?.how === 'before' || subject?.how === 'inverted';
  if (!isKnown && !plainSubject(scene, cue)) return false;
  if (isKnown && isSubordinate(scene, subject.phrase)) return false;
  return isAdjunct(scene, cue.to, leadEnd(scene, tokenBefore(quotation)), verb.addressee === true);
}

/** *Avec les réformes* `qu’il` *prône, « … », assure-t-il*: the verb says nothing of the quotation. */
function isSubordinate(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  const { lexicon, wordAt, tokens } = scene.reader;
  const first = phrase ? firstStartingFrom(tokens, phraseStart(scene, phrase)) : 0;
  const word = wordAt(first - 1) ?? '';
  return lexicon.words.relatives.has(word) || lexicon.complementizers.has(word);
}

/** The words of a subject that no list holds. */
function plainSubject(scene: Scene, cue: BlockCue): Span | undefined {
  const from = scene.sentences[scene.sentenceOf[cue.from] ?? -1]?.from ?? 0;
  const to = clitic(scene, cue);
  return readPlainSubject(scene, circumstanceEnd(scene, from, to), to);
}

/** *Le foyer des Glycines a indiqué : « … », a-t-il ajouté*: the pronoun agrees with the determiner of a subject that no list holds. */
export function plainAgrees(scene: Scene, lead: BlockAttribution, { head, pronoun }: NounPhrase): boolean {
  const cue = lead.cue === undefined ? undefined : scene.cues[lead.cue];
  const span = cue && plainSubject(scene, cue);
  if (!span || head !== 'pronoun' || pronoun?.gender === undefined) return false;
  const determiner = determinerAt(scene.reader, firstStartingFrom(scene.reader.tokens, span.start));
  return (
    determiner?.gender === pronoun.gender && determiner.number !== 'plural' && pronoun.number === 'singular'
  );
}

/**
 * *Il a répondu lundi : « … », a-t-il dit*, *il résume : « … », ajoute-t-il*: a verb that may stand alone has the words right behind it, and
 * the tag adds nothing to them; in *il a nié en bloc : « … », a-t-il dit* the tag is the only one.
 */
function goesOn(scene: Scene, cue: BlockCue, tag: BlockAttribution, quotation: BlockQuotation): boolean {
  const own = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const end = leadEnd(scene, tokenBefore(quotation));
  if (!cue.verb?.answers) return own?.verb?.additive === true && end === cue.to;
  for (let at = cue.to; at < end; at += 1) if (!isLight(scene, at)) return false;
  return true;
}

/** Before the colon, the comma or the conjunction that introduces the words. */
export function leadEnd(scene: Scene, before: number): number {
  const text = textAt(scene, before);
  const conjunction = scene.reader.lexicon.complementizers.has(scene.reader.wordAt(before) ?? '');
  return text === ':' || text === ',' || conjunction ? before : before + 1;
}

/** *le suspect* and *le procureur* may well be two, though the article seems to make them one. */
export function areTwoRoles(one: NounPhrase, other: NounPhrase): boolean {
  const bare = (phrase: NounPhrase) => phrase.name === undefined && phrase.head !== 'pronoun';
  return bare(one) && bare(other) && one.noun?.lemma !== other.noun?.lemma;
}

/** A pronoun in a tag can stand for a person named before it, or for several where it is plural. */
export function canStandFor(pronoun: NounPhrase, other: NounPhrase): boolean {
  if (pronoun.number !== other.number) return false;
  if (pronoun.gender !== undefined && other.gender !== undefined && pronoun.gender !== other.gender)
    return false;
  const isBody = other.head === 'body' || (other.head === 'name' && other.type === 'organization');
  // *« … », lit-on* is nobody’s tag; *it* may be that of a body.
  if (pronoun.number === 'singular' && pronoun.gender === undefined)
    return isBody && pronoun.pronoun?.impersonal === true;
  // *Selon lui, « … », a-t-il dit.*
  if (other.head === 'pronoun') return other.pronoun?.person === 3;
  // *La société a indiqué : « … », a-t-elle ajouté*; in *The company said: “…,” he added* somebody else speaks.
  if (isBody)
    return pronoun.gender !== undefined && pronoun.gender === (other.gender ?? other.determiner?.gender);
  return (
    other.head === 'role' ||
    other.head === 'group' ||
    (other.head === 'other' && other.type === 'person') ||
    other.pronoun?.person === 3 ||
    (other.head === 'name' && (other.type ?? 'person') === 'person')
  );
}

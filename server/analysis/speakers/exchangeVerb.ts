import type { Span } from '../../article/span.ts';
import type { LanguagePack, VerbForms } from '../../languages/languagePack.ts';
import { startsWithVowel } from '../../languages/letters.ts';
import type { Scene } from '../scene.ts';
import { invertedLink } from '../words/inversion.ts';
import type { VerbReading } from '../words/verbTable.ts';
import type { BlockCue } from './cues.ts';

/** What to write in place of `span`, in the block's own offsets. */
export interface Replacement extends Span {
  readonly newText: string;
}

/**
 * The verb group of a cue with another verb in the same tense and person: *a-t-il prétendu* with *dire* is *a-t-il dit*, *avoue-t-il*
 * is *dit-il*, *s’est-elle targuée* is *a-t-elle dit*. Undefined where the words around would have to change too.
 */
export function exchangeVerb(scene: Scene, cue: BlockCue, lemma: string): Replacement | undefined {
  const { pack } = scene.reader.lexicon;
  const forms = pack.verbForms[lemma];
  const at = verbAt(scene, cue);
  const reading = at === undefined ? undefined : readingAt(scene, cue, at);
  if (!forms || at === undefined || !reading || cue.kind !== 'verb' || cue.passive) return undefined;
  const reflexive = isReflexive(scene, cue) && cue.verb?.reflexive === true;
  const verb = formOf(forms, reading);
  const auxiliary = reflexive && at > cue.from ? auxiliaryOf(scene, pack, cue) : undefined;
  if (verb === undefined || (reflexive && at > cue.from && auxiliary === undefined)) return undefined;
  const newText = write(scene, cue, at, verb, auxiliary);
  const first = scene.reader.tokens[reflexive ? cue.from - 1 : cue.from];
  if (!first || (!reflexive && changesElision(scene, cue.from, newText))) return undefined;
  return { start: first.start, end: cue.end, newText };
}

/** The token of the reporting verb itself, behind its auxiliaries. */
function verbAt(scene: Scene, cue: BlockCue): number | undefined {
  for (let at = cue.to - 1; at >= cue.from; at -= 1) {
    const readings = scene.reader.lexicon.verbs.get(scene.reader.wordAt(at) ?? '');
    if (at !== cue.inverted?.at && readings?.some((reading) => reading.lemma === cue.lemma)) return at;
  }
  return undefined;
}

function readingAt(scene: Scene, cue: BlockCue, at: number): VerbReading | undefined {
  const readings = scene.reader.lexicon.verbs
    .get(scene.reader.wordAt(at) ?? '')
    ?.filter((reading) => reading.lemma === cue.lemma);
  if (at > cue.from) return readings?.find((reading) => reading.mood !== 'finite');
  return readings?.find(
    (reading) =>
      reading.mood === cue.mood &&
      reading.tense === cue.tense &&
      reading.person === cue.person &&
      reading.number === cue.number,
  );
}

function isReflexive(scene: Scene, cue: BlockCue): boolean {
  return scene.reader.lexicon.reflexives.has(scene.reader.wordAt(cue.from - 1) ?? '');
}

/** With *avoir* the participle does not agree with its subject. */
function formOf(forms: VerbForms, reading: VerbReading): string | undefined {
  return reading.mood === 'finite' ? personOf(forms, reading) : forms[reading.mood][0];
}

function personOf(forms: VerbForms, { tense, person = 3, number }: VerbReading): string | undefined {
  const persons = forms[tense ?? 'present'] ?? forms.past;
  if (persons.length === 1) return persons[0] ?? undefined;
  return persons[person - 1 + (number === 'plural' ? 3 : 0)] ?? undefined;
}

/** *est* becomes *a*: what carries the tense of a verb that is no longer reflexive. */
function auxiliaryOf(scene: Scene, pack: LanguagePack, cue: BlockCue): string | undefined {
  const forms = pack.verbForms[pack.tagVerbs.pastAuxiliary];
  const reading = scene.reader.lexicon.verbs
    .get(scene.reader.wordAt(cue.from) ?? '')
    ?.find((each) => each.auxiliary?.passive && each.tense === cue.tense && each.person === cue.person);
  return forms && reading ? personOf(forms, reading) : undefined;
}

/** The group's words in their order, without the particle of the old verb. */
function write(scene: Scene, cue: BlockCue, verbAt: number, verb: string, auxiliary: string | undefined) {
  const { tokens } = scene.reader;
  let words = '';
  let before = '';
  for (let at = cue.from; at < cue.to && at <= Math.max(verbAt, cue.inverted?.at ?? 0); at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const inverted = at === cue.inverted?.at;
    const gap = at > cue.from && !inverted ? scene.prose.slice(tokens[at - 1]?.end, token.start) : '';
    const word = at === verbAt ? verb : at === cue.from && auxiliary !== undefined ? auxiliary : token.text;
    words += inverted
      ? invertedLink(scene.reader.lexicon.pack, before) + (cue.inverted?.pronoun.form ?? '')
      : gap + word;
    before = word;
  }
  return words;
}

/** *m’avoue*, *me dit*: the word before the verb would gain or lose its vowel. */
function changesElision(scene: Scene, from: number, newText: string): boolean {
  const { tokens, lexicon } = scene.reader;
  const before = tokens[from - 1]?.folded ?? '';
  const elides = before.endsWith("'") || lexicon.elisions.has(before.slice(0, -1));
  return elides && startsWithVowel(tokens[from]?.text ?? '') !== startsWithVowel(newText);
}

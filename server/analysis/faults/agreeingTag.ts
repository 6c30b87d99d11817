import type { Span } from '../../article/span.ts';
import type { Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import type { Scene } from '../scene.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { participleOf, pronounOf, thirdPerson } from '../words/inflection.ts';
import { invertedLink } from '../words/inversion.ts';

/** A tag with another pronoun: what it then reads, and what changes, in order, in the block’s offsets. */
export interface AgreeingTag {
  readonly words: string;
  readonly replacements: readonly (Span & { readonly newText: string })[];
}

/**
 * Puts the pronoun of an inverted tag into a gender and number: *a-t-il dit* becomes *a-t-elle dit* or *ont-ils dit*, *s’est-il
 * exclamé* becomes *s’est-elle exclamée*. Undefined where a form is not known.
 */
export function agreeTag(
  scene: Scene,
  cue: BlockCue,
  gender: Gender,
  number: GrammaticalNumber,
): AgreeingTag | undefined {
  const { tokens, lexicon } = scene.reader;
  const at = cue.inverted?.at ?? 0;
  const [verb, pronoun, last] = [tokens[at - 1], tokens[at], tokens[cue.to - 1]];
  const wanted = pronounOf(lexicon.pack, gender, number);
  if (!verb || !pronoun || !last || wanted === undefined) return undefined;
  const reading = lexicon.verbs
    .get(verb.folded)
    ?.find(
      ({ mood, person, reporting, auxiliary }) =>
        mood === 'finite' && person === 3 && (reporting ?? auxiliary),
    );
  const form =
    number === cue.inverted?.pronoun.number
      ? verb.text
      : reading?.tense && thirdPerson(lexicon.pack, reading.lemma, reading.tense, number);
  if (!form) return undefined;
  const first = {
    start: verb.start,
    end: pronoun.end,
    newText: `${form}${invertedLink(lexicon.pack, form)}${wanted}`,
  };
  // Of *s’est réjoui* the participle agrees with who did it, of *s’est demandé* it does not.
  const reflexive = reading?.auxiliary?.passive === true && last !== pronoun;
  const agrees = reflexive && (cue.verb?.reflexive === true || cue.verb?.describes === true);
  if (reflexive && !agrees && cue.verb?.asks !== true) return undefined;
  const participle = agrees ? participleOf(lexicon.pack, cue.lemma, gender, number) : last.text;
  if (participle === undefined) return undefined;
  const second = { start: last.start, end: last.end, newText: participle };
  const replacements = agrees ? [first, second] : [first];
  const tail = scene.prose.slice(pronoun.end, last === pronoun ? pronoun.end : last.start);
  return {
    words:
      scene.prose.slice(cue.start, verb.start) + first.newText + tail + (last === pronoun ? '' : participle),
    replacements,
  };
}

import type { GrammaticalNumber } from '../../languages/languagePack.ts';
import { withCapital } from '../../languages/letters.ts';
import type { Scene } from '../scene.ts';
import { participleOf, thirdPerson } from '../words/inflection.ts';
import { invertedLink } from '../words/inversion.ts';
import type { BlockCue } from './cues.ts';
import type { Replacement } from './exchangeVerb.ts';
import { clitic } from './tags.ts';

/** The tense in which an article reports speech. */
export type Telling = 'present' | 'past';

/** Whether a cue tells in the present or the past; undefined for other tenses and for forms that are both (*dit*, *put*). */
export function tellingOf(scene: Scene, cue: BlockCue): Telling | undefined {
  if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive) return undefined;
  const { lexicon, wordAt } = scene.reader;
  const main = mainVerb(scene, cue);
  const readings = lexicon.verbs.get(wordAt(cue.from) ?? '') ?? [];
  const finite = readings.filter(({ mood, person }) => mood === 'finite' && (person ?? 3) === 3);
  if (main === cue.from) {
    const own = finite.filter(({ lemma, tense }) => lemma === cue.lemma && tense !== 'subjunctive');
    const tenses = new Set(own.map(({ tense }) => tense));
    const [tense] = tenses;
    return tenses.size === 1 && (tense === 'present' || tense === 'past') ? tense : undefined;
  }
  const auxiliary = finite.find((reading) => reading.auxiliary);
  const past =
    lexicon.pack.pastAuxiliaries?.includes(auxiliary?.lemma ?? '') && auxiliary?.tense === 'present';
  return past && isParticiple(scene, cue, main) ? 'past' : undefined;
}

/** Index of the token that is the reporting verb itself; that of its auxiliary where it is none. */
function mainVerb({ reader }: Scene, cue: BlockCue): number {
  for (let at = cue.to - 1; at > cue.from; at -= 1)
    if (reader.lexicon.verbs.get(reader.wordAt(at) ?? '')?.some(({ lemma }) => lemma === cue.lemma))
      return at;
  return cue.from;
}

function isParticiple({ reader }: Scene, { lemma }: BlockCue, at: number): boolean {
  return (
    reader.lexicon.verbs
      .get(reader.wordAt(at) ?? '')
      ?.some((reading) => reading.lemma === lemma && reading.mood === 'participle') ?? false
  );
}

/**
 * The cue in a tense: *ajoute-t-il* for *a-t-il ajouté* and the other way round, *said* for *says*. `ofSubject`: the number of the subject, where the verb
 * does not tell. Undefined where pronouns or adverbs stand in the verb group, or a form is not known.
 */
export function inTense(
  scene: Scene,
  cue: BlockCue,
  telling: Telling,
  ofSubject: GrammaticalNumber,
): Replacement | undefined {
  const { tokens, lexicon } = scene.reader;
  const { pack } = lexicon;
  const main = mainVerb(scene, cue);
  const parts = main === cue.from ? 1 : 2;
  if (cue.to - cue.from !== parts + (cue.inverted ? 1 : 0)) return undefined;
  if (clitic(scene, cue) < cue.from || cue.verb?.reflexive || cue.verb?.particle !== undefined)
    return undefined;
  const number = cue.number ?? ofSubject;
  const auxiliary = telling === 'past' ? pack.pastAuxiliaries?.[0] : undefined;
  const finite = auxiliary
    ? thirdPerson(pack, auxiliary, 'present', number)
    : thirdPerson(pack, cue.lemma, telling, number);
  const participle = auxiliary && participleOf(pack, cue.lemma, 'masculine', 'singular');
  if (!finite || (auxiliary && !participle)) return undefined;
  const pronoun = cue.inverted ? invertedLink(pack, finite) + cue.inverted.pronoun.form : '';
  const first = tokens[cue.from];
  const words = `${finite}${pronoun}${participle ? ` ${participle}` : ''}`;
  const capital = first !== undefined && first.text !== first.folded;
  return {
    start: cue.start,
    end: cue.end,
    newText: capital ? withCapital(words) : words,
  };
}

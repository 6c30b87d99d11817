import type { Span } from '../../article/span.ts';
import { type Scene, textAt } from '../scene.ts';
import { determinerAt, isComplementPreposition, isLower } from '../words/reader.ts';

/** Words of a subject that no list holds. */
const LONGEST_PLAIN = 8;

/** Tokens of what explains it, the commas taken in. */
const LONGEST_EXPLANATION = 40;

/**
 * A subject that no list holds, from the first word of its sentence to its verb: *The Glenview shelter*, *Le foyer des Glycines*, *The
 * concertmaster, Stephen Brossard*. Its determiner shows it, and that nothing but nouns stands before the verb.
 */
export function readPlainSubject(scene: Scene, from: number, to: number): Span | undefined {
  const { tokens } = scene.reader;
  const first = tokens[from];
  if (!first || !determinerAt(scene.reader, from)) return undefined;
  let at = from + 1;
  while (at < to && at - from <= LONGEST_PLAIN && isNominal(scene, at)) at += 1;
  if (at === from + 1) return undefined;
  const end = at === to || isDefined(scene, at, to) ? to : explanationEnd(scene, at, to);
  const last = tokens[(end ?? 0) - 1];
  return end !== undefined && last ? { start: first.start, end: last.end } : undefined;
}

/**
 * Behind what explains a subject between commas, where nothing but the verb follows: *Omar Haddad*`, who runs a bakery`*, said*. The
 * closing comma is left out; undefined where `at` opens no such words.
 */
export function explanationEnd(scene: Scene, at: number, to: number): number | undefined {
  if (
    textAt(scene, at) !== ',' ||
    textAt(scene, to - 1) !== ',' ||
    to - at < 3 ||
    to - at > LONGEST_EXPLANATION
  )
    return undefined;
  for (let next = at + 1; next < to - 1; next += 1)
    if (';:!?…'.includes(textAt(scene, next))) return undefined;
  return to - 1;
}

/** *A neighbor* `who lives across the street`: the pronoun is the subject of what follows. */
function isDefined(scene: Scene, at: number, to: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  if (!lexicon.words.relatives.has(wordAt(at) ?? '')) return false;
  const isSubject =
    isLower(tokens[at + 1]) &&
    !determinerAt(scene.reader, at + 1) &&
    lexicon.pronouns.get(wordAt(at + 1) ?? '')?.role !== 'subject';
  if (!isSubject || to < at + 3) return false;
  for (let next = at + 1; next < to; next += 1)
    if (tokens[next]?.kind === 'punctuation' || tokens[next]?.kind === 'mark') return false;
  return true;
}

/** No verb, no pronoun, no conjunction, no time, and no preposition but one that ties nouns: *Le foyer* `des` *Glycines*. */
function isNominal(scene: Scene, at: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (isComplementPreposition(scene.reader, at)) return true;
  // *La dame appelle* `son` *patron*: nothing ties a second noun to the first.
  if (determinerAt(scene.reader, at) && !isComplementPreposition(scene.reader, at - 1)) return false;
  if ((scene.phraseOf[at] ?? -1) >= 0 && scene.phrases[scene.phraseOf[at] ?? -1]?.head !== 'pronoun')
    return true;
  const word = wordAt(at) ?? '';
  if (lexicon.verbs.get(word)?.some(({ mood, auxiliary }) => auxiliary !== undefined && mood === 'finite'))
    return false;
  return !lexicon.neverInPhrase.has(word) && !lexicon.words.timeWords.has(word);
}

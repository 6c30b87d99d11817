import { type Scene, textAt } from '../scene.ts';
import { determinerAt, isComplementPreposition } from '../words/reader.ts';
import { copulaBefore, withoutAdverbs } from './copulas.ts';

/**
 * Index of the phrase of a name of which a verb tells this role: *Luc Roy est maire*, *Luke Hale, who is now the mayor*. Not where it is
 * denied, and not of a name that only says whose brother, or victory, somebody is.
 */
export function subjectOfPredicate(scene: Scene, index: number): number | undefined {
  const phrase = scene.phrases[index];
  if (phrase?.noun?.category !== 'role' || phrase.number !== 'singular' || phrase.name) return undefined;
  // *est une icône*, *is a friend of the mayor*: what somebody is among others, nobody calls him by.
  if (phrase.determiner?.kind === 'indefinite') return undefined;
  const { reader, phraseOf } = scene;
  const lead = determinerAt(reader, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  const verb = copulaBefore(reader, lead);
  if (verb === undefined) return undefined;
  let end = withoutAdverbs(reader, verb);
  const isClause = reader.lexicon.words.relatives.has(reader.wordAt(end - 1) ?? '');
  if (isClause) end -= textAt(scene, end - 2) === ',' ? 2 : 1;
  const before = phraseOf[end - 1] ?? -1;
  const subject = scene.phrases[before];
  if (!subject?.name || subject.to !== end) return undefined;
  if (subject.preposition === undefined) return before;
  return isClause && !isComplementPreposition(reader, subject.from - 1) ? before : undefined;
}

import type { Scene } from '../scene.ts';
import type { NounPhrase } from './nounPhrases.ts';

/** True where *il* or *it* refers to nobody: *il faut*, *il s’agit*, *il n’était pas clair*, *it is likely*. */
export function isImpersonal(scene: Scene, phrase: NounPhrase): boolean {
  const { lexicon, wordAt } = scene.reader;
  let linked = false;
  for (let at = phrase.to; at < phrase.to + 7; at += 1) {
    const word = wordAt(at);
    if (word === undefined) return false;
    if (!linked && lexicon.impersonalVerbs.has(word)) return true;
    if (linked && lexicon.impersonalPredicates.has(word)) return true;
    if (lexicon.verbs.get(word)?.some((reading) => reading.auxiliary?.passive)) {
      linked = true;
      continue;
    }
    if (
      !lexicon.words.preverbal.has(word) &&
      !lexicon.words.adverbs.has(word) &&
      !lexicon.negations.has(word)
    )
      return false;
  }
  return false;
}

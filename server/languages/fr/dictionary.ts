import { nounGenders } from './nounGenders.ts';

/** Ends of participles and adverbs, which no list of nouns holds: *Interrogés*, *Manifestement*. */
const PARTICIPLE = /(?:é|és|ée|ées|ement|amment|emment|uée|uées|ives?|euses?)$/u;

/** True for words of French in lower case: nouns of the Lefff, and what has the end of a participle, an adverb or an adjective. */
export function isWord(word: string): boolean {
  return nounGenders.lookUp(word) !== undefined || (word.length > 5 && PARTICIPLE.test(word));
}

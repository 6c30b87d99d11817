import { isNoun, nounGenders } from './nounGenders.ts';

/** Ends of participles and adverbs, which no list of nouns holds: *Interrogés*, *Manifestement*. */
const PARTICIPLE = /(?:é|és|ée|ées|ement|amment|emment|uée|uées|ives?|euses?)$/u;

/** True for words of French in lower case: nouns of the Lefff, and what has the end of a participle, an adverb or an adjective. */
export function isWord(word: string): boolean {
  return nounGenders.lookUp(word) !== undefined || (word.length > 5 && PARTICIPLE.test(word));
}

/** With what accents a letter may have been written before it became a capital without one: *l'ETAT*, *les ELUS*. */
const ACCENTS: Readonly<Record<string, string>> = { e: 'éèê', a: 'âà', i: 'î', o: 'ô', u: 'û', c: 'ç' };

/** True for words of French that have lost up to two accents, as capitals often do, or none. */
export function isUnaccentedWord(word: string): boolean {
  const once = [word, ...accented(word)];
  return once.some(isNoun) || once.some((form) => [...accented(form)].some(isNoun));
}

function* accented(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1)
    for (const letter of ACCENTS[word.charAt(at)] ?? '')
      yield `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
}

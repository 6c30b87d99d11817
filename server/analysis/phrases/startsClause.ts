import type { BlockText, Sentence } from '../analysedArticle.ts';
import { LONGEST_SENTENCE } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt } from '../words/reader.ts';

/**
 * Whether a sentence begins with a subject that has its verb, as far as the verbs that the language pack knows can tell: *la
 * présidente de la région a plaidé*, *it adopted*; not *une mesure qui tombe mal*, *in Seoul on Monday*.
 */
export function startsClause(text: BlockText, { from, to }: Sentence): boolean {
  const { reader } = text.syntax.scene;
  const { pronouns, verbs, words, subordinators } = reader.lexicon;
  const opening = reader.wordAt(from) ?? '';
  const pronoun = pronouns.get(opening);
  // *du Japon*, *des riverains*: a preposition is in it, and a subject has none.
  if (text.pack.tokens.contractions[opening]) return false;
  if (pronoun?.role === 'subject') {
    const next = reader.wordAt(from + 1);
    return next !== undefined && !isLinking(text, from + 1, next);
  }
  if (!determinerAt(reader, from)) return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SENTENCE); at += 1) {
    const word = reader.wordAt(at);
    if (word === undefined || words.relatives.has(word) || matchPhrase(subordinators, reader.wordAt, at))
      return false;
    const hasVerb = verbs.get(word)?.some(({ mood }) => mood === 'finite') ?? false;
    if (hasVerb && at > from + 1) return true;
  }
  return false;
}

/** Whether a token cannot end a sentence, since it announces what follows: *de*, *la*, *qui*, *and*, *said*. */
export function announcesMore(text: BlockText, at: number): boolean {
  const { lexicon, wordAt } = text.syntax.scene.reader;
  const word = wordAt(at);
  return word !== undefined && (isLinking(text, at, word) || (lexicon.verbs.get(word)?.length ?? 0) > 0);
}

/** A determiner, a preposition, or a word that joins clauses. */
function isLinking(text: BlockText, at: number, word: string): boolean {
  const { reader } = text.syntax.scene;
  const { words, subordinators, lastWordsOfPrepositions, complementizers } = reader.lexicon;
  return (
    lastWordsOfPrepositions.has(word) ||
    determinerAt(reader, at) !== undefined ||
    words.relatives.has(word) ||
    words.coordinators.has(word) ||
    subordinators.byFirst.has(word) ||
    complementizers.has(word)
  );
}

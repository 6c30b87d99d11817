import type { BlockCue } from './cues.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { matchPhrase } from './phraseTable.ts';
import { determinerAt, isComplementPreposition, type Reader } from './reader.ts';
import { isCapitalised } from './tokens.ts';

/**
 * The phrases with those added that only a verb of speech shows: *a welcome message* `reads`, `confie` *une amie de lycée*. No
 * list holds their nouns. In order, none over another.
 */
export function withUnknownSubjects(
  reader: Reader,
  phrases: readonly NounPhrase[],
  cues: readonly BlockCue[],
): readonly NounPhrase[] {
  const taken = new Set<number>();
  for (const phrase of phrases) for (let at = phrase.from; at < phrase.to; at += 1) taken.add(at);
  const added: NounPhrase[] = [];
  const add = (phrase: NounPhrase | undefined): boolean => {
    for (let at = phrase?.from ?? 0; at < (phrase?.to ?? 0); at += 1) if (taken.has(at)) return false;
    for (let at = phrase?.from ?? 0; at < (phrase?.to ?? 0); at += 1) taken.add(at);
    if (phrase) added.push(phrase);
    return phrase !== undefined;
  };
  for (const cue of cues) {
    if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.inverted || cue.passive) continue;
    const end = skipBack(reader, cue.from) + 1;
    if (!taken.has(end - 1)) add(phraseBefore(reader, end));
    const start = skipOn(reader, cue.to);
    if (isTagLike(reader, cue) && !taken.has(start) && !taken.has(start + 1)) add(phraseAfter(reader, start));
  }
  if (added.length === 0) return phrases;
  return [...phrases, ...added].sort((a, b) => a.from - b.from);
}

/** Words of a noun phrase that are read on the left of its verb, or on the right. */
const MOST = 5;

/** The noun with its determiner that ends before token `end`. */
function phraseBefore(reader: Reader, end: number): NounPhrase | undefined {
  for (let at = end - 1; at >= end - MOST && at >= 0; at -= 1) {
    if (at < end - 1 && determinerAt(reader, at)) return phraseOf(reader, at, at + 1, end);
    if (isCapitalTag(reader, at, end)) return phraseOf(reader, at, at, end);
    if (at < end - 1 && at > 0 && isComplementPreposition(reader, at)) continue;
    if (!isPart(reader, at, determinerAt(reader, at - 1) !== undefined)) return undefined;
  }
  return undefined;
}

/** *“…,” Black said*: a capital right behind a mark or comma, and nothing else before the verb. */
function isCapitalTag(reader: Reader, at: number, end: number): boolean {
  const { tokens } = reader;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (at !== end - 1 || !token || !before || !isCapitalised(token)) return false;
  if (reader.lexicon.pronouns.has(token.folded) || reader.lexicon.verbs.has(token.folded)) return false;
  return before.kind === 'mark';
}

function phraseAfter(reader: Reader, start: number): NounPhrase | undefined {
  if (!determinerAt(reader, start)) return undefined;
  const noun = isOneOf(reader, start) ? nounOfGroup(reader, start) : start + 1;
  let end = noun;
  while (end < noun + MOST && isPart(reader, end, end === noun)) end += 1;
  return end > noun ? phraseOf(reader, start, start + 1, end) : undefined;
}

/** *l’une de ses amies*, *one of her friends* */
function isOneOf(reader: Reader, at: number): boolean {
  const one =
    reader.lexicon.determiners.get(reader.wordAt(at + 1) ?? '')?.kind === 'indefinite' ? at + 1 : at;
  return isComplementPreposition(reader, one + 1);
}

function nounOfGroup(reader: Reader, start: number): number {
  let at = start;
  while (determinerAt(reader, at) || isComplementPreposition(reader, at)) at += 1;
  return at;
}

/** A word that may stand in a noun phrase; `first`: right behind its determiner, where forms of verbs are adjectives. */
function isPart(reader: Reader, at: number, first: boolean): boolean {
  const { lexicon, tokens } = reader;
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  const word = token.folded;
  const verb = lexicon.verbs.get(word);
  if (verb && (!first || verb.some(({ auxiliary }) => auxiliary))) return false;
  if (lexicon.words.timeWords.has(word)) return first;
  return !(
    lexicon.pronouns.has(word) ||
    lexicon.words.coordinators.has(word) ||
    lexicon.words.relatives.has(word) ||
    lexicon.words.preverbal.has(word) ||
    lexicon.words.adverbs.has(word) ||
    lexicon.possessives.has(word) ||
    lexicon.invertedPronoun(word) !== undefined ||
    word in lexicon.pack.tokens.contractions ||
    determinerAt(reader, at) !== undefined ||
    lexicon.subordinators.byFirst.has(word) ||
    lexicon.prepositions.byFirst.has(word)
  );
}

/** The verb opens its sentence or follows a comma or mark: its subject may follow it. */
function isTagLike(reader: Reader, cue: BlockCue): boolean {
  const at = skipBack(reader, cue.from);
  const before = reader.tokens[at];
  return (
    cue.certainty === 'speech' &&
    (before?.kind === 'mark' || (before?.kind === 'punctuation' && ',!?…'.includes(before.text)))
  );
}

function skipBack(reader: Reader, from: number): number {
  let at = from - 1;
  while (isLight(reader, at)) at -= 1;
  return at;
}

function skipOn(reader: Reader, from: number): number {
  let at = from;
  for (;;) {
    const adverb = matchPhrase(reader.lexicon.adverbPhrases, reader.wordAt, at);
    if (!adverb && !isLight(reader, at)) return at;
    at += adverb?.words.length ?? 1;
  }
}

function isLight({ lexicon, wordAt, tokens }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  const { words } = lexicon;
  return (
    words.adverbs.has(word) ||
    words.timeWords.has(word) ||
    tokens[at]?.kind === 'number' ||
    (words.preverbal.has(word) && lexicon.determiners.get(word) === undefined)
  );
}

function phraseOf(reader: Reader, at: number, from: number, to: number): NounPhrase | undefined {
  const { tokens, lexicon } = reader;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const determiner = determinerAt(reader, at);
  const noun = lexicon.pack.nounGenders?.lookUp(lexicon.pack.headLast ? last.folded : first.folded);
  const contraction = lexicon.pack.tokens.contractions[reader.wordAt(at) ?? ''];
  const before = reader.wordAt(at - 1);
  const governed = before !== undefined && lexicon.lastWordsOfPrepositions.has(before) ? before : undefined;
  return {
    from: at,
    to,
    start: tokens[at]?.start ?? first.start,
    end: last.end,
    head: 'other',
    name: undefined,
    noun: { start: first.start, end: last.end, lemma: last.folded, category: 'other' },
    pronoun: undefined,
    determiner,
    gender: determiner?.gender ?? noun?.gender,
    number: determiner?.number ?? noun?.number ?? 'singular',
    type: 'person',
    preposition: contraction?.preposition ?? governed,
  };
}

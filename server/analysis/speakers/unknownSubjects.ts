import type { Pronoun } from '../../languages/languagePack.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isComplementPreposition, type Reader } from '../words/reader.ts';
import { isCapitalised } from '../words/tokens.ts';
import type { BlockCue } from './cues.ts';

/**
 * The phrases with those added that only a verb of speech shows: *a welcome message* `reads`, `confie` *une amie de lycée*. No
 * list holds their nouns. In order, none over another.
 */
export function withUnknownSubjects(
  reader: Reader,
  phrases: readonly NounPhrase[],
  cues: readonly BlockCue[],
): readonly NounPhrase[] {
  const starts = new Map<number, number>();
  const added: NounPhrase[] = [];
  const take = ({ from, to }: NounPhrase): void => {
    for (let at = from; at < to; at += 1) starts.set(at, from);
  };
  const add = (phrase: NounPhrase | undefined): void => {
    if (!phrase) return;
    for (let at = phrase.from; at < phrase.to; at += 1) if (starts.has(at)) return;
    take(phrase);
    added.push(phrase);
  };
  for (const phrase of phrases) take(phrase);
  for (const cue of cues) {
    if (cue.kind === 'phrase' && cue.sourceSide === 'after') add(stressed(reader, cue.to));
    if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.inverted || cue.passive) continue;
    add(phraseBefore(reader, skipBack(reader, cue.from) + 1, starts));
    const start = skipOn(reader, cue.to);
    if (isTagLike(reader, cue) && !starts.has(start) && !starts.has(start + 1))
      add(described(reader, start) ?? phraseAfter(reader, start));
  }
  if (added.length === 0) return phrases;
  return [...phrases, ...added].sort((a, b) => a.from - b.from);
}

/** *selon* `lui` */
function stressed(reader: Reader, at: number): NounPhrase | undefined {
  return pronounPhrase(reader, at, reader.lexicon.stressedPronouns.get(reader.wordAt(at) ?? ''));
}

/** *a dit* `celui` *qui dirige l’opéra*: somebody spoken of, told again by what he does. */
function described(reader: Reader, at: number): NounPhrase | undefined {
  const { lexicon, wordAt } = reader;
  const pronoun = lexicon.pronouns.get(wordAt(at) ?? '');
  if (pronoun?.role !== 'demonstrative' || !pronoun.gender) return undefined;
  return lexicon.words.relatives.has(wordAt(at + 1) ?? '') ? pronounPhrase(reader, at, pronoun) : undefined;
}

function pronounPhrase(reader: Reader, at: number, pronoun: Pronoun | undefined): NounPhrase | undefined {
  const token = reader.tokens[at];
  if (!pronoun || !token) return undefined;
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    head: 'pronoun',
    name: undefined,
    noun: undefined,
    pronoun,
    determiner: undefined,
    gender: pronoun.gender,
    number: pronoun.number,
    type: undefined,
    preposition: undefined,
  };
}

/** Words of a noun phrase that are read on the right of its verb. */
const MOST = 5;

/** The noun with its determiner on the left of token `end`; its complements, *of the group*, stay outside. */
function phraseBefore(
  reader: Reader,
  end: number,
  starts: ReadonlyMap<number, number>,
): NounPhrase | undefined {
  let noun = end;
  // *a poem on the gate* `reads`: a preposition of place ties only in a tag.
  let loose = false;
  for (let at = end - 1; at >= end - FARTHEST && at >= 0; at -= 1) {
    const known = starts.get(at);
    if (known !== undefined) {
      // Only a preposition ties a known phrase to the noun before it.
      const start = determinerAt(reader, known - 1) ? known - 1 : known;
      noun = isTie(reader, known) ? known : start - 1;
      if (!isTie(reader, noun)) return undefined;
      loose ||= !isComplementPreposition(reader, noun);
      at = noun;
    } else if (isTie(reader, at)) {
      if (at === noun - 1) return undefined;
      loose ||= !isComplementPreposition(reader, at);
      noun = at;
    } else if (determinerAt(reader, at)) {
      if (isTie(reader, at - 1)) continue;
      if (loose && !isAfterWords(reader, at)) return undefined;
      return at < noun - 1 ? phraseOf(reader, at, at + 1, noun) : undefined;
    } else {
      // *a letter* seen by *Sky News*
      if (
        at === noun - 1 &&
        isParticiple(reader, at) &&
        reader.lexicon.agentPrepositions.has(reader.wordAt(noun) ?? '')
      ) {
        noun = at;
        continue;
      }
      if (isCapitalTag(reader, at, end)) return phraseOf(reader, at, at, end);
      if (!isPart(reader, at, determinerAt(reader, at - 1) !== undefined)) return undefined;
    }
  }
  return undefined;
}

function isTie(reader: Reader, at: number): boolean {
  return (
    isComplementPreposition(reader, at) || reader.lexicon.prepositions.byFirst.has(reader.wordAt(at) ?? '')
  );
}

/** Right behind a mark, a comma or a stop: the words of a tag, or the first of a sentence. */
function isAfterWords({ tokens }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'mark' || ',.!?'.includes(before.text);
}

function isParticiple({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return lexicon.verbs.get(word)?.some(({ mood }) => mood === 'participle') ?? false;
}

/** Words on the left of a verb that are read for its subject. */
const FARTHEST = 14;

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
  const noun = oneOf(reader, start) === undefined ? start + 1 : nounOfGroup(reader, start);
  let end = noun;
  while (end < noun + MOST && isPart(reader, end, end === noun)) end += 1;
  return end > noun ? phraseOf(reader, start, start + 1, end) : undefined;
}

/** Token of *une* in *l’une de ses amies*, of *one* in *one of her friends*. */
function oneOf(reader: Reader, at: number): number | undefined {
  const { lexicon, wordAt } = reader;
  for (let one = at; one <= at + 1; one += 1) {
    const { kind, number } = lexicon.determiners.get(wordAt(one) ?? '') ?? {};
    if (kind === 'indefinite' && number === 'singular' && isComplementPreposition(reader, one + 1))
      return one;
  }
  return undefined;
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
  if (
    first &&
    (lexicon.words.adverbs.has(word) ||
      (lexicon.pronouns.get(word)?.role === 'object' && lexicon.stressedPronouns.has(word)))
  )
    return true;
  if (verb && (!first || verb.some(({ auxiliary }) => auxiliary))) return false;
  if (lexicon.words.timeWords.has(word)) return first;
  return !(
    lexicon.neverInPhrase.has(word) ||
    lexicon.possessives.has(word) ||
    lexicon.invertedPronoun(word) !== undefined ||
    word in lexicon.pack.tokens.contractions ||
    determinerAt(reader, at) !== undefined
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
    const dated = determinerAt(reader, at) !== undefined && isTime(reader, at + 1);
    if (!adverb && !dated && !isLight(reader, at)) return at;
    at += adverb?.words.length ?? (dated ? 2 : 1);
  }
}

/** *l’* `année` *dernière*, *le* `23` *mai* */
function isTime({ lexicon, wordAt, tokens }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  // *ce dernier* is somebody.
  if (lexicon.pack.headLast || lexicon.leadingAdjectives?.has(word)) return false;
  return tokens[at]?.kind === 'number' || lexicon.words.timeWords.has(word);
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
  // *l’une de ses amies* is one, though its article is definite.
  const determiner = determinerAt(reader, oneOf(reader, at) ?? at);
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

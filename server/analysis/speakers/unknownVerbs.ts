import { readPhrase } from '../phrases/nounPhrases.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isBehindQuotation, isBoundary, isLower, type Reader } from '../words/reader.ts';
import type { BlockCue } from './cues.ts';

/**
 * *« … », a-t-il comparé*, *« … », schématise Marie Petit*: in a language whose tags put the verb first, a verb that no list holds
 * reports where it stands as a tag does: right behind the closing mark, before its pronoun or before somebody's name.
 */
export function readUnknownVerb(reader: Reader, at: number): BlockCue | undefined {
  if (!reader.lexicon.pack.tokens.inversion || !isLower(reader.tokens[at]) || !isBehindQuotation(reader, at))
    return undefined;
  // *« La Traviata » séduit-elle encore ?*: without a comma, or a sign in its place, the words quoted are a name.
  if (!',!?…'.includes(reader.wordAt(at - 1) ?? '-') && !',!?…'.includes(reader.wordAt(at - 2) ?? '-'))
    return undefined;
  return readInverted(reader, at) ?? readBeforeName(reader, at);
}

/** *schématise-t-elle*, *a-t-elle aussitôt comparé* */
function readInverted(reader: Reader, at: number): BlockCue | undefined {
  const { lexicon, wordAt } = reader;
  const pronoun = lexicon.invertedPronoun(wordAt(at + 1) ?? '');
  if (pronoun?.person !== 3) return undefined;
  const inverted = { at: at + 1, pronoun };
  if (!isAuxiliary(reader, at)) return unknown(reader, at, at, at + 2, inverted);
  const participle = skipAdverbs(reader, at + 2);
  // *aura-t-elle lieu*
  const noun = lexicon.pack.nounGenders?.lookUp(wordAt(participle) ?? '');
  return isOpen(reader, participle) && !noun
    ? unknown(reader, participle, at, participle + 1, inverted)
    : undefined;
}

/** *schématise Marie Petit*, *a comparé la maire* */
function readBeforeName(reader: Reader, at: number): BlockCue | undefined {
  // *…,” said Tom Lee*: a comma before the mark is another language's.
  if (reader.wordAt(at - 2) === ',') return undefined;
  const compound = isAuxiliary(reader, at);
  const verb = compound ? skipAdverbs(reader, at + 1) : at;
  const word = reader.wordAt(verb) ?? '';
  const { tagVerbEndings } = reader.lexicon.pack;
  const endings = compound ? tagVerbEndings?.participle : tagVerbEndings?.present;
  if (!isOpen(reader, verb) || !endings?.some((ending) => word.endsWith(ending))) return undefined;
  if (!compound && matchPhrase(reader.lexicon.nouns, reader.wordAt, at)) return undefined;
  const name = readPhrase(reader, verb + 1)?.name;
  return name?.firstName || name?.honorific ? unknown(reader, verb, at, verb + 1, undefined) : undefined;
}

function isAuxiliary({ lexicon, wordAt }: Reader, at: number): boolean {
  return lexicon.verbs.get(wordAt(at) ?? '')?.some(({ auxiliary }) => auxiliary !== undefined) === true;
}

function skipAdverbs({ lexicon, wordAt }: Reader, start: number): number {
  let at = start;
  while (at < start + MOST_ADVERBS && lexicon.words.adverbs.has(wordAt(at) ?? '')) at += 1;
  return at;
}

const MOST_ADVERBS = 3;

/** A word in small letters of no closed class, and no verb that the lists hold. */
function isOpen(reader: Reader, at: number): boolean {
  return isLower(reader.tokens[at]) && !isBoundary(reader, at);
}

function unknown(
  { tokens, wordAt }: Reader,
  verb: number,
  from: number,
  to: number,
  inverted: BlockCue['inverted'],
): BlockCue {
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    kind: 'verb',
    lemma: wordAt(verb) ?? '',
    verb: undefined,
    certainty: 'speech',
    mood: 'finite',
    tense: undefined,
    person: 3,
    number: inverted?.pronoun.number,
    passive: false,
    negated: false,
    inverted,
    sourceSide: undefined,
  };
}

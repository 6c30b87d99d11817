import type { Span } from '../../article/span.ts';
import type { Determiner, Gender, GrammaticalNumber, Pronoun } from '../../languages/languagePack.ts';
import type { EntityType } from '../analysedArticle.ts';
import type { NounReading } from '../lexicon/lexicon.ts';
import { findName, type Name } from '../names/names.ts';
import { startsWithArticle } from '../names/properWords.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isBoundary, isComplementPreposition, type Reader } from '../words/reader.ts';
import { type Complements, readComplements } from './complements.ts';
import { cuePhraseAt } from './cuePhrases.ts';
import { type FoundNoun, findNoun, oneOf, unknownNoun } from './nounHeads.ts';

/**
 * A noun phrase that can name somebody: a name, a role with or without a name, a body, a document, a pronoun.
 * Spans are the block's own; token indices run over `BlockText.tokens`, `to` exclusive.
 */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly head: 'name' | 'role' | 'group' | 'body' | 'document' | 'other' | 'pronoun';
  readonly name: Name | undefined;
  /** The words of the role or noun, without determiner and name. */
  readonly noun: NounPart | undefined;
  readonly pronoun: Pronoun | undefined;
  readonly determiner: Determiner | undefined;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  readonly type: EntityType | undefined;
  /** A preposition stands right before it. */
  readonly preposition: string | undefined;
}

export interface NounPart extends Span {
  /** The head noun, folded. */
  readonly lemma: string;
  readonly category: NounReading['category'];
}

/** Finds the noun phrases of a block, in order, not overlapping; names inside a complement belong to their phrase. */
export function findNounPhrases(reader: Reader): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    const announced = sourceStart(reader, at);
    const phrase = announced === undefined ? readPhrase(reader, at) : undefined;
    if (phrase) phrases.push(phrase);
    at = announced ?? phrase?.to ?? at + 1;
  }
  return phrases;
}

/** *De l’avis du maire*: the noun of an expression that names a source is no phrase; what follows is. */
function sourceStart(reader: Reader, at: number): number | undefined {
  const found = cuePhraseAt(reader, at);
  if (!found || found.to === at || found.entry.words.length < 2 || found.entry.value.source !== 'after')
    return undefined;
  const contracted = found.to - at < found.entry.words.length;
  return contracted || isComplementPreposition(reader, found.to - 1) ? found.to : undefined;
}

/** The noun phrase that begins at token `at`, or undefined. */
export function readPhrase(reader: Reader, at: number): NounPhrase | undefined {
  const token = reader.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  return readLastNamed(reader, at) ?? readPronoun(reader, at) ?? readNominal(reader, at);
}

/** *ce dernier a dit*, but not *ce dernier point*. */
function readLastNamed(reader: Reader, at: number): NounPhrase | undefined {
  const found = matchPhrase(reader.lexicon.lastNamed, reader.wordAt, at);
  if (!found) return undefined;
  const to = at + found.words.length;
  if (found.words.length > 1 && !isBoundary(reader, to)) return undefined;
  const { gender, number } = found.value;
  return phraseOf(reader, at, to, {
    head: 'pronoun',
    pronoun: found.value,
    gender,
    number,
    preposition: prepositionBefore(reader, at),
  });
}

function readPronoun(reader: Reader, at: number): NounPhrase | undefined {
  const word = reader.wordAt(at) ?? '';
  const inverted = reader.lexicon.invertedPronoun(word);
  const pronoun = inverted ?? reader.lexicon.pronouns.get(word);
  if (!pronoun || (!inverted && pronoun.role !== 'subject')) return undefined;
  const phrase = phraseOf(reader, at, at + 1, {
    head: 'pronoun',
    pronoun,
    gender: pronoun.gender,
    number: pronoun.number,
  });
  // Of *-t-il* the pronoun is the last letters.
  return inverted ? { ...phrase, start: phrase.end - pronoun.form.length } : phrase;
}

/** A determiner, modifiers, a noun with complements, a name: each optional, but a noun or a name must be there. */
function readNominal(reader: Reader, at: number): NounPhrase | undefined {
  const determiner = nameWithArticle(reader, at) ? undefined : determinerAt(reader, at);
  const start = determiner ? at + 1 : at;
  const noun =
    findNoun(reader, start, determiner !== undefined) ??
    oneOf(reader, at) ??
    (determiner && unknownNoun(reader, at, start));
  const name = noun ? bodysName(reader, noun) : findName(reader, start);
  if (noun && !name) return readNounPhrase(reader, at, determiner, start, noun);
  if (!name) return undefined;
  return phraseOf(reader, name.lead, name.to, {
    head: 'name',
    name,
    determiner,
    gender: name.gender,
    number: 'singular',
    type: name.type,
    preposition: prepositionBefore(reader, at),
  });
}

/** *Le Havre*, *The Hill*: an article that is part of a name determines nothing. */
function nameWithArticle(reader: Reader, at: number): boolean {
  if (reader.nameAt?.(at)?.from === at) return true;
  return startsWithArticle(reader, at) && findName(reader, at) !== undefined;
}

/** *la Banque publique d’investissement*: the noun of a body, in capitals, begins a name that ends with it or behind it. */
function bodysName(reader: Reader, noun: FoundNoun): Name | undefined {
  if (reader.lexicon.pack.headLast || noun.reading.category !== 'body') return undefined;
  const name = findName(reader, noun.from);
  return name?.type === 'organization' && name.from === noun.at && name.to > noun.to ? name : undefined;
}

function readNounPhrase(
  reader: Reader,
  at: number,
  determiner: Determiner | undefined,
  start: number,
  noun: FoundNoun,
): NounPhrase {
  const body = skipBadge(reader, readComplements(reader, noun.to, readPhrase), noun);
  const nameAt = body.name ?? findName(reader, body.to);
  const name = nameAt?.from === body.to && noun.reading.category !== 'group' ? nameAt : undefined;
  const to = name ? name.to : body.to;
  const last = reader.tokens[body.to - 1];
  const first = reader.tokens[start];
  const part: NounPart | undefined =
    first && last
      ? { start: first.start, end: last.end, lemma: noun.lemma, category: noun.reading.category }
      : undefined;
  return phraseOf(reader, at, to, {
    head: noun.reading.category,
    name,
    noun: part,
    determiner,
    gender: noun.reading.gender ?? determiner?.gender ?? name?.gender,
    number: noun.reading.number,
    type: typeOf(noun.reading.category),
    preposition: prepositionBefore(reader, at),
  });
}

/**
 * *le député LFI Alexis Corbière*, *le président Les Républicains (LR) de la région*: the party or firm behind a role, before a name or
 * what the role is of, belongs to the role.
 */
function skipBadge(reader: Reader, body: Complements, noun: FoundNoun): Complements {
  const badge = body.name ?? findName(reader, body.to);
  if (badge?.from !== body.to || badge.type !== 'organization') return body;
  const shortened = reader.wordAt(badge.to) === '(' && reader.wordAt(badge.to + 2) === ')';
  const to = shortened ? badge.to + 3 : badge.to;
  const person = findName(reader, to);
  if (person?.from === to && person.type === 'person') return { to, name: person };
  if (
    reader.lexicon.pack.headLast ||
    noun.reading.category !== 'role' ||
    !isComplementPreposition(reader, to)
  )
    return body;
  return readComplements(reader, to, readPhrase);
}

function typeOf(category: NounReading['category']): EntityType | undefined {
  if (category === 'role' || category === 'other') return 'person';
  return category === 'body' ? 'organization' : undefined;
}

/** The preposition that governs the phrase that begins at `at`, its own contraction included; folded. */
function prepositionBefore(reader: Reader, at: number): string | undefined {
  const contraction = reader.lexicon.pack.tokens.contractions[reader.wordAt(at) ?? ''];
  if (contraction) return contraction.preposition;
  const word = reader.wordAt(at - 1);
  return word !== undefined && reader.lexicon.lastWordsOfPrepositions.has(word) ? word : undefined;
}

function phraseOf(
  reader: Reader,
  from: number,
  to: number,
  parts: Partial<NounPhrase> & Pick<NounPhrase, 'head' | 'number' | 'gender'>,
): NounPhrase {
  const first = reader.tokens[from];
  const last = reader.tokens[to - 1];
  return {
    name: undefined,
    noun: undefined,
    pronoun: undefined,
    determiner: undefined,
    type: undefined,
    preposition: undefined,
    ...parts,
    from,
    to,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

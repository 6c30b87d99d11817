import type { Span } from '../article/span.ts';
import type { Determiner, Gender, GrammaticalNumber, Pronoun } from '../languages/languagePack.ts';
import type { EntityType, Sentence, Token } from './analysedArticle.ts';
import { type Lexicon, matchPhrase, type NounReading, type PhraseEntry } from './lexicon.ts';
import { findName, type Name, startsWithArticle } from './names.ts';

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

export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly wordAt: (index: number) => string | undefined;
  readonly sentenceStarts: ReadonlySet<number>;
  /** The block is all in capitals, so that capitals tell no names. */
  readonly shouting: boolean;
}

export function createReader(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Reader {
  return {
    tokens,
    lexicon,
    wordAt: (index) => tokens[index]?.folded,
    sentenceStarts: new Set(sentences.map((sentence) => sentence.from)),
    shouting: isShouting(tokens),
  };
}

function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 2 && words.every((token) => token.text === token.text.toUpperCase());
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
  const entry = matchPhrase(reader.lexicon.cuePhrases, reader.wordAt, at);
  const length = entry?.words.length ?? 0;
  return length > 1 && entry?.value.source === 'after' && isComplementPreposition(reader, at + length - 1)
    ? at + length
    : undefined;
}

/** The noun phrase that begins at token `at`, or undefined. */
export function readPhrase(reader: Reader, at: number): NounPhrase | undefined {
  const token = reader.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  return readPronoun(reader, at) ?? readNominal(reader, at);
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
  const determiner =
    startsWithArticle(reader, at) && findName(reader, at) ? undefined : determinerAt(reader, at);
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

/** *la Banque publique d’investissement*: the noun of a body, in capitals, begins a name that ends with it or behind it. */
function bodysName(reader: Reader, noun: FoundNoun): Name | undefined {
  if (reader.lexicon.pack.headLast || noun.reading.category !== 'body') return undefined;
  const name = findName(reader, noun.from);
  return name?.type === 'organization' && name.from === noun.at && name.to > noun.to ? name : undefined;
}

interface FoundNoun {
  /** Where the modifiers of the noun begin, the noun itself and its end. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly reading: NounReading;
  readonly lemma: string;
}

/** *l’un des organisateurs*, *one of the organisers*: one of a group. */
function oneOf(reader: Reader, at: number): FoundNoun | undefined {
  const one = isOne(reader, at) ? at : at + 1;
  if (!isOne(reader, one) || !isComplementPreposition(reader, one + 1)) return undefined;
  const start = determinerAt(reader, one + 1) ? one + 2 : one + 3;
  const noun = findNoun(reader, start, true);
  return noun?.reading.number === 'plural'
    ? { ...noun, from: one, at: one, reading: { ...noun.reading, number: 'singular' } }
    : undefined;
}

/** *one*, and *un*, which is the article too. */
function isOne({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  const determiner = lexicon.determiners.get(word);
  return (
    lexicon.pronouns.get(word)?.role === 'indefinite' ||
    (determiner?.kind === 'indefinite' && determiner.number === 'singular')
  );
}

/** *a critiqué l’ancien collaborateur*: right behind a reporting verb a word that no list holds may be its subject. */
function unknownNoun(reader: Reader, at: number, start: number): FoundNoun | undefined {
  const { lexicon, wordAt } = reader;
  const reports = lexicon.verbs
    .get(wordAt(at - 1) ?? '')
    ?.some((reading) => reading.reporting?.certainty === 'speech');
  const follows = lexicon.verbs
    .get(wordAt(start + 1) ?? '')
    ?.some((reading) => reading.reporting && reading.mood === 'finite');
  if (!(reports || follows) || isBoundary(reader, start) || !isLower(reader.tokens[start])) return undefined;
  return {
    from: start,
    at: start,
    to: start + 1,
    reading: { category: 'other', number: 'singular' },
    lemma: wordAt(start) ?? '',
  };
}

/** Modifiers before a noun: *nouveau*, *40-year-old British*. More would be another phrase. */
const MOST_MODIFIERS = 4;

function findNoun(reader: Reader, start: number, determined: boolean): FoundNoun | undefined {
  const { lexicon, wordAt } = reader;
  let found: FoundNoun | undefined;
  const most = determined || lexicon.pack.headLast ? MOST_MODIFIERS : 0;
  for (let at = start; at <= start + most; at += 1) {
    if (!found && determined && isAge(reader, at)) return age(reader, start, at);
    const entry = matchPhrase(lexicon.nouns, wordAt, at);
    if (entry && (determined || standsAsNoun(reader, start, at, entry))) {
      found = {
        from: start,
        at,
        to: at + entry.words.length,
        reading: entry.value,
        lemma: entry.words.join(' '),
      };
      // English stacks nouns, the last one being the head: *police union president*.
      at = found.to - 1;
      if (!lexicon.pack.headLast) return found;
      continue;
    }
    if (found && !lexicon.possessives.has(wordAt(at) ?? '')) return found;
    if (!isModifier(reader, at)) return found;
  }
  return found;
}

/** *the 24-year-old said*: an age with no noun behind it. */
function isAge(reader: Reader, at: number): boolean {
  const word = reader.wordAt(at) ?? '';
  return ageNoun(reader, word) !== undefined && isBoundary(reader, at + 1);
}

function ageNoun(reader: Reader, word: string): string | undefined {
  return /^\p{N}/u.test(word)
    ? reader.lexicon.pack.ageNouns?.find((noun) => word.endsWith(`-${noun}`))
    : undefined;
}

function age(reader: Reader, from: number, at: number): FoundNoun {
  const lemma = ageNoun(reader, reader.wordAt(at) ?? '') ?? '';
  return { from, at, to: at + 1, reading: { category: 'role', number: 'singular' }, lemma };
}

/** Without a determiner a noun counts when a name follows, when it is plural, or when it is a role at the beginning or in apposition. */
function standsAsNoun(reader: Reader, start: number, at: number, entry: PhraseEntry<NounReading>): boolean {
  const to = at + entry.words.length;
  if (reader.lexicon.invertedPronoun(reader.wordAt(to) ?? '')) return false;
  // *a prévenu Roussel*, *a également prévenu Roussel*: behind an auxiliary it is a participle.
  let verb = start - 1;
  while (reader.lexicon.words.adverbs.has(reader.wordAt(verb) ?? '')) verb -= 1;
  if (reader.lexicon.verbs.has(entry.words[0] ?? '') && reader.lexicon.verbs.has(reader.wordAt(verb) ?? ''))
    return false;
  if (findName(reader, to)?.lead === to || entry.value.number === 'plural') return true;
  const before = reader.tokens[start - 1];
  const opens = before === undefined || before.kind === 'punctuation' || before.kind === 'mark';
  return opens && (entry.value.category === 'role' || entry.value.category === 'group');
}

function isModifier(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (reader.lexicon.pack.headLast && reader.lexicon.possessives.has(token.folded)) return true;
  const leading = reader.lexicon.leadingAdjectives;
  if (leading && token.kind === 'word' && !leading.has(token.folded)) return false;
  return !isBoundary(reader, at);
}

/** Words that end a noun phrase: verbs that report, function words. */
export function isBoundary(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.kind === 'punctuation' || token.kind === 'mark') return true;
  const { lexicon } = reader;
  const word = token.folded;
  return (
    lexicon.verbs.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.determiners.has(word) ||
    lexicon.words.coordinators.has(word) ||
    lexicon.words.relatives.has(word) ||
    lexicon.words.preverbal.has(word) ||
    lexicon.words.timeWords.has(word) ||
    lexicon.words.adverbs.has(word) ||
    lexicon.invertedPronoun(word) !== undefined ||
    word in lexicon.pack.tokens.contractions ||
    lexicon.subordinators.byFirst.has(word) ||
    lexicon.prepositions.byFirst.has(word)
  );
}

function readNounPhrase(
  reader: Reader,
  at: number,
  determiner: Determiner | undefined,
  start: number,
  noun: FoundNoun,
): NounPhrase {
  const body = skipBadge(reader, readComplements(reader, noun.to));
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

/** *le député LFI Alexis Corbière*: the party or firm between the role and the name belongs to the role. */
function skipBadge(
  reader: Reader,
  body: ReturnType<typeof readComplements>,
): ReturnType<typeof readComplements> {
  const badge = body.name ?? findName(reader, body.to);
  if (badge?.from !== body.to || badge.type !== 'organization') return body;
  const person = findName(reader, badge.to);
  return person?.from === badge.to && person.type === 'person'
    ? { ...body, to: badge.to, name: person }
    : body;
}

function typeOf(category: NounReading['category']): EntityType | undefined {
  if (category === 'role' || category === 'other') return 'person';
  return category === 'body' ? 'organization' : undefined;
}

/** What follows a noun and belongs to it: adjectives, and complements behind prepositions (*du pays*, *à la sécurité*). */
function readComplements(
  reader: Reader,
  at: number,
): { readonly to: number; readonly name: Name | undefined } {
  let to = postposedEnd(reader, at) ?? skipAdjectives(reader, at);
  for (let count = 0; count < 4; count += 1) {
    const end = complementEnd(reader, to);
    if (end === undefined) return coordinated(reader, to) ?? { to, name: undefined };
    to = end;
  }
  return { to, name: undefined };
}

/** *close to the talks*, *familiar with Mr Lee’s plans*: an adjective with its complement, behind an English noun. */
function postposedEnd(reader: Reader, at: number): number | undefined {
  const { lexicon, wordAt } = reader;
  if (!lexicon.pack.postposedAdjectives?.includes(wordAt(at) ?? '')) return undefined;
  if (!lexicon.prepositions.byFirst.has(wordAt(at + 1) ?? '')) return undefined;
  const phrase = readPhrase(reader, at + 2);
  if (phrase) return phrase.to;
  // Behind a determiner *talks* is no verb.
  const noun = determinerAt(reader, at + 2) && isLower(reader.tokens[at + 3]) ? at + 4 : at + 2;
  return plainEnd(reader, noun) ?? (noun === at + 4 ? noun : undefined);
}

function plainEnd(reader: Reader, at: number): number | undefined {
  let end = at;
  while (end < at + 4 && !isBoundary(reader, end) && isLower(reader.tokens[end])) end += 1;
  return end > at ? end : undefined;
}

/** *de la Transition écologique et solidaire Brune Poirson*: what `et` adds belongs to the noun when a name follows it. */
function coordinated(
  reader: Reader,
  at: number,
): { readonly to: number; readonly name: Name | undefined } | undefined {
  const { lexicon, wordAt } = reader;
  if (!lexicon.words.coordinators.has(wordAt(at) ?? '')) return undefined;
  let to = isComplementPreposition(reader, at + 1)
    ? (complementEnd(reader, at + 1) ?? at)
    : skipAdjectives(reader, at + 1);
  if (to <= at + 1) return undefined;
  to = complementEnd(reader, to) ?? to;
  const name = findName(reader, wordAt(to) === ',' ? to + 1 : to);
  return name && name.type !== 'place' ? { to, name: name.lead === to ? name : undefined } : undefined;
}

/** Adjectives, and a party or a body named by its acronym: *le maire LR de Lyon*. */
function skipAdjectives(reader: Reader, at: number): number {
  let to = at;
  if (reader.lexicon.pack.headLast) return at;
  const name = reader.tokens[at]?.text.length === 1 ? undefined : findName(reader, at);
  if (name?.kind === 'acronym' && name.from === at && findName(reader, name.to)?.lead !== name.to)
    to = name.to;
  const most = to + 3;
  while (to < most && !isBoundary(reader, to) && isLower(reader.tokens[to])) to += 1;
  return to;
}

function isLower(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.text.charAt(0) === token.text.charAt(0).toLowerCase()
  );
}

function complementEnd(reader: Reader, at: number): number | undefined {
  const { lexicon } = reader;
  const word = reader.wordAt(at);
  if (word === undefined || !isComplementPreposition(reader, at)) return undefined;
  let to = isComplementPreposition(reader, at + 1) && !determinerAt(reader, at + 1) ? at + 2 : at + 1;
  if (lexicon.words.addressees.has(reader.wordAt(to) ?? '')) return undefined;
  if (determinerAt(reader, to)) to += 1;
  if (
    lexicon.words.addressees.has(reader.wordAt(to) ?? '') ||
    lexicon.words.venues.has(reader.wordAt(to) ?? '')
  )
    return undefined;
  const name = findName(reader, to);
  if (name && name.lead === to) {
    if (isAddress(reader, at, name)) return undefined;
    return skipAdjectives(reader, name.to);
  }
  // *de 24 ans*
  if (reader.tokens[to]?.kind === 'number' && isLower(reader.tokens[to + 1])) return to + 2;
  return plainEnd(reader, to);
}

/** *à l’AFP*, *à Politico*, *to Reuters*: to whom it was said, not what the speaker is head of. */
function isAddress(reader: Reader, at: number, name: Name): boolean {
  return reader.lexicon.pack.addressPrepositions.includes(reader.wordAt(at) ?? '') && name.type !== 'place';
}

function isComplementPreposition(reader: Reader, at: number): boolean {
  return reader.lexicon.complementPrepositions.has(reader.wordAt(at) ?? '');
}

export function determinerAt(reader: Reader, at: number): Determiner | undefined {
  const word = reader.wordAt(at);
  if (word === undefined) return undefined;
  const contraction = reader.lexicon.pack.tokens.contractions[word];
  return reader.lexicon.determiners.get(contraction ? contraction.determiner : word);
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

import type { NounReading } from '../lexicon/lexicon.ts';
import { findName } from '../names/names.ts';
import { matchPhrase, type PhraseEntry } from '../words/phraseTable.ts';
import {
  determinerAt,
  isBehindQuotation,
  isBoundary,
  isCapitalisedAt,
  isComplementPreposition,
  isLower,
  isVerbOfPlural,
  type Reader,
} from '../words/reader.ts';
import { isCapitalised } from '../words/tokens.ts';
import { copulaBefore } from './copulas.ts';

/** The noun of a phrase, before its complements are read. */
export interface FoundNoun {
  /** Where the modifiers of the noun begin, the noun itself and its end. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly reading: NounReading;
  readonly lemma: string;
}

/** *l’un des organisateurs*, *one of the organisers*: one of a group. */
export function oneOf(reader: Reader, at: number): FoundNoun | undefined {
  const one = isOne(reader, at) || !determinerAt(reader, at) ? at : at + 1;
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
export function unknownNoun(reader: Reader, at: number, start: number): FoundNoun | undefined {
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

/** The noun that begins at a token, with what a hyphen adds to it: *ex-ministre*, *nominee-in-waiting*. */
function nounAt({ lexicon, wordAt }: Reader, at: number): PhraseEntry<NounReading> | undefined {
  const word = wordAt(at) ?? '';
  const entry = matchPhrase(lexicon.nouns, wordAt, at);
  const hyphen = word.indexOf('-');
  if (entry || hyphen < 0) return entry;
  const { nounPrefixes, nounSuffixes } = lexicon.pack;
  const suffix = nounSuffixes.find((end) => word.endsWith(`-${end}`));
  // *le sénateur-maire*
  const first = lexicon.nouns.byFirst.get(word.slice(0, hyphen))?.find(({ words }) => words.length === 1);
  const second = lexicon.nouns.byFirst.get(word.slice(hyphen + 1))?.find(({ words }) => words.length === 1);
  if (first?.value.category === 'role' && second?.value.category === 'role')
    return { words: [word], value: first.value };
  const plain = nounPrefixes.includes(word.slice(0, hyphen))
    ? word.slice(hyphen + 1)
    : suffix && word.slice(0, -suffix.length - 1);
  if (plain === undefined) return undefined;
  const found = matchPhrase(lexicon.nouns, (index) => (index === at ? plain : wordAt(index)), at);
  return found && { words: [word, ...found.words.slice(1)], value: found.value };
}

/** Modifiers before a noun: *nouveau*, *40-year-old British*. More would be another phrase. */
const MOST_MODIFIERS = 4;

/** *the mayor’s office’s press secretary*: owners and what is theirs, in tokens. */
const LONGEST_CHAIN = 12;

export function findNoun(reader: Reader, start: number, determined: boolean): FoundNoun | undefined {
  const { lexicon, wordAt } = reader;
  let found: FoundNoun | undefined;
  let owner: FoundNoun | undefined;
  let most = determined || lexicon.pack.headLast ? start + MOST_MODIFIERS : start;
  for (let at = start; at <= most; at += 1) {
    if (!found && determined && isAge(reader, at)) return age(reader, start, at);
    const isNoun = !isVerbHere(reader, at, determined && at === start) && !beginsPerson(reader, at);
    const entry = isNoun ? nounAt(reader, at) : undefined;
    if (entry && (determined || isOwned(reader, start, at) || standsAsNoun(reader, start, at, entry))) {
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
    // *the candidate’s former doctor*: a noun with a possessive is somebody else's.
    if (found && lexicon.possessives.has(wordAt(at) ?? '')) {
      owner = found;
      found = undefined;
      most = Math.min(at + MOST_MODIFIERS, start + LONGEST_CHAIN);
    } else if (found) return found;
    if (!isModifier(reader, at)) return found ?? owner;
  }
  return found ?? owner;
}

/** *that Mayor Bill Hale*: what begins the name of somebody is no noun, be it one elsewhere. */
function beginsPerson(reader: Reader, at: number): boolean {
  const name = reader.nameAt?.(at);
  return name?.type === 'person' && name.from === at && name.words.length > 1;
}

/** *Sanders accused*, *the Journal notes*: behind a name in capitals a word that is a finite verb is no noun. */
function isVerbHere({ lexicon, tokens, wordAt }: Reader, at: number, determined: boolean): boolean {
  const before = tokens[at - 1];
  if (determined || !before || !isCapitalised(before) || lexicon.isFunction(before.folded)) return false;
  return lexicon.verbs.get(wordAt(at) ?? '')?.some((reading) => reading.mood === 'finite') === true;
}

/** *Clinton’s campaign*: a possessive does the work of a determiner. */
function isOwned({ lexicon, wordAt }: Reader, start: number, at: number): boolean {
  for (let before = start + 1; before < at; before += 1) {
    if (lexicon.possessives.has(wordAt(before) ?? '')) return true;
  }
  return false;
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
  if (reader.lexicon.invertedPronoun(reader.wordAt(to) ?? '') || isTagVerb(reader, start)) return false;
  // *a prévenu Roussel*, *a également prévenu Roussel*: behind an auxiliary it is a participle.
  let verb = start - 1;
  while (reader.lexicon.words.adverbs.has(reader.wordAt(verb) ?? '')) verb -= 1;
  if (reader.lexicon.verbs.has(entry.words[0] ?? '') && reader.lexicon.verbs.has(reader.wordAt(verb) ?? ''))
    return false;
  if (findName(reader, to)?.lead === to || entry.value.number === 'plural') return true;
  const before = reader.tokens[start - 1];
  const opens = before === undefined || before.kind === 'punctuation' || before.kind === 'mark';
  if (opens) return entry.value.category === 'role' || entry.value.category === 'group';
  return entry.value.category === 'role' && isPredicate(reader, start, to, entry);
}

/** *est devenu maire de Brest*, *was appointed director of the port*; not *est responsable d’un accident*, *est victime de*. */
function isPredicate(
  reader: Reader,
  start: number,
  to: number,
  { words }: PhraseEntry<NounReading>,
): boolean {
  const lemma = words.join(' ');
  return (
    isComplementPreposition(reader, to) &&
    !reader.lexicon.genericRoles.has(lemma) &&
    !reader.lexicon.fixedGenders.has(lemma) &&
    copulaBefore(reader, start) !== undefined
  );
}

/** *« … », note Marie Petit*: where tags put the verb first, a form of one right behind the closing mark is no noun. */
function isTagVerb(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  if (!lexicon.pack.tokens.inversion || !isBehindQuotation(reader, at)) return false;
  return (
    lexicon.verbs.get(wordAt(at) ?? '')?.some(({ mood, reporting }) => mood === 'finite' && reporting) ===
    true
  );
}

function isModifier(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token) return false;
  if (reader.lexicon.pack.headLast && reader.lexicon.possessives.has(token.folded))
    return token.kind === 'word' || isPluralPossessive(reader, at);
  // *the U.K. parliament*
  if (token.text === '.') return /^\p{Lu}(?:\.\p{Lu})+$/u.test(reader.tokens[at - 1]?.text ?? '');
  if ((token.kind !== 'word' && token.kind !== 'number') || isVerbOfPlural(reader, at)) return false;
  if (reader.lexicon.pastForms.has(token.folded) && isCapitalisedAt(reader, at - 1)) return false;
  const leading = reader.lexicon.leadingAdjectives;
  if (leading && token.kind === 'word' && !leading.has(token.folded)) return false;
  return !isBoundary(reader, at);
}

/** The apostrophe of *Sanders’ team*, which is a mark of its own. */
function isPluralPossessive(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  const next = reader.tokens[at + 1];
  return (
    before?.end === reader.tokens[at]?.start &&
    before?.folded.endsWith('s') === true &&
    isLower(next) &&
    next?.start !== reader.tokens[at]?.end
  );
}

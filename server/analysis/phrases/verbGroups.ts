import type { BlockCue } from '../speakers/cues.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isLower, type Reader } from '../words/reader.ts';
import type { VerbReading } from '../words/verbTable.ts';
import { isNounHere } from './verbOrNoun.ts';

/** The particle behind the verb, elided or contracted too: *parle d’un*, *parlent des*. */
function hasParticle(reader: Reader, at: number, particle: string): boolean {
  const [first = '', ...others] = particle.split(' ');
  for (let next = at; next < at + 3; next += 1) {
    const word = reader.wordAt(next) ?? '';
    if (others.length > 0 && word === first && spells(reader, next + 1, others)) return true;
    if (others.length > 0) return false;
    if (word === particle || (word.endsWith("'") && particle.startsWith(word.slice(0, -1)))) return true;
    if (reader.lexicon.pack.tokens.contractions[word]?.preposition === particle) return true;
    if (!reader.lexicon.words.adverbs.has(word)) return false;
  }
  return false;
}

/** Right behind a comma or a mark, as in *« Non », fait Luc*. */
function isAfterWords(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  return before?.kind === 'mark' || before?.text === ',';
}

function isReflexive(reader: Reader, at: number): boolean {
  return reader.lexicon.reflexives.has(reader.wordAt(at - 1) ?? '');
}

/** The readings of a verb form; behind *to*, which only an infinitive or a noun can follow, those of the infinitive. */
function readingsAt(reader: Reader, at: number): readonly VerbReading[] | undefined {
  const readings = reader.lexicon.verbs.get(reader.wordAt(at) ?? '');
  if (!readings || !reader.lexicon.infinitivePrepositions.has(reader.wordAt(at - 1) ?? '')) return readings;
  const infinitives = readings.filter(({ mood }) => mood === 'infinitive');
  return infinitives.length > 0 ? infinitives : readings;
}

interface Group {
  readonly readings: VerbReading[];
  readonly indices: number[];
  inverted: BlockCue['inverted'];
  end: number;
}

/** Adverbs, negation and clitics that may stand between the parts of a verb group. */
const MOST_BETWEEN = 6;

/** A reporting verb with its auxiliaries, adverbs and clitics: *a-t-il aussitôt ajouté*, *has since said*. */
export function readVerbGroup(reader: Reader, at: number): BlockCue | undefined {
  const first = readingsAt(reader, at);
  if (!first || isNounHere(reader, at)) return undefined;
  const group: Group = { readings: [], indices: [], inverted: undefined, end: at };
  if (!extend(reader, group, at, first)) return undefined;
  const last = group.readings.at(-1);
  if (!last?.reporting) return undefined;
  // *shoot back*, *go on* report only with their particle.
  const { certainty, particle } = last.reporting;
  const needed = certainty === 'possible' || particle?.includes(' ');
  if (needed && particle !== undefined && !hasParticle(reader, group.end, particle)) return undefined;
  // *fait-il*, and not *qui ont fait « … »*.
  if (last.reporting.inverted && !group.inverted && !isAfterWords(reader, at)) return undefined;
  // *s’appelle* names, *appelle* reports.
  if (certainty === 'possible' && last.reporting.describes && isReflexive(reader, at)) return undefined;
  return cueOf(reader, at, group, last);
}

/** Adds the verb at `at` and, while it is an auxiliary, what it governs. False where no reporting verb ends the group. */
function extend(reader: Reader, group: Group, at: number, readings: readonly VerbReading[]): boolean {
  const auxiliary = group.readings.length < 4 ? readings.find((reading) => reading.auxiliary) : undefined;
  if (auxiliary) {
    const before = { end: group.end, inverted: group.inverted };
    group.readings.push(auxiliary);
    group.indices.push(at);
    group.end = at + 1;
    readInversion(reader, group);
    const next = findGoverned(reader, group.end, auxiliary);
    if (next && extend(reader, group, next.at, next.readings)) return true;
    group.readings.pop();
    group.indices.pop();
    group.end = before.end;
    group.inverted = before.inverted;
  }
  const reporting = preferFinite(
    readings.filter((reading) => reading.reporting),
    group.readings.at(-1),
    hasAgent(reader, at + 1),
  );
  if (!reporting) return false;
  group.readings.push(reporting);
  group.indices.push(at);
  group.end = at + 1;
  readInversion(reader, group);
  return true;
}

/** *described by the board*, but not *said by telephone*. */
function hasAgent({ tokens, lexicon, wordAt }: Reader, at: number): boolean {
  if (!lexicon.agentPrepositions.has(wordAt(at) ?? '')) return false;
  return !(isLower(tokens[at + 1]) && lexicon.words.venues.has(wordAt(at + 1) ?? ''));
}

function preferFinite(
  readings: readonly VerbReading[],
  governing: VerbReading | undefined,
  agent: boolean,
): VerbReading | undefined {
  const moods = governing?.auxiliary?.takes;
  if (moods) return readings.find((reading) => (moods as readonly string[]).includes(reading.mood));
  // *an option described by the board*: in English the participle looks like the past.
  const participle = agent ? readings.find(({ mood }) => mood === 'participle') : undefined;
  return (
    participle ??
    readings.find((reading) => reading.mood === 'finite' && reading.person === 3) ??
    readings.find((reading) => reading.mood === 'finite') ??
    readings[0]
  );
}

function readInversion(reader: Reader, group: Group): void {
  const pronoun = reader.lexicon.invertedPronoun(reader.wordAt(group.end) ?? '');
  if (!pronoun || group.inverted) return;
  group.inverted = { at: group.end, pronoun };
  group.end += 1;
}

function findGoverned(
  reader: Reader,
  from: number,
  auxiliary: VerbReading,
): { at: number; readings: readonly VerbReading[] } | undefined {
  const takes = auxiliary.auxiliary?.takes ?? [];
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const phrase = matchPhrase(reader.lexicon.adverbPhrases, reader.wordAt, at);
    if (phrase) at += phrase.words.length;
    const word = reader.wordAt(at);
    if (word === undefined) return undefined;
    const readings = reader.lexicon.verbs
      .get(word)
      ?.filter((reading) => (takes as readonly string[]).includes(reading.mood));
    if (readings && readings.length > 0) return { at, readings };
    if (!isBetween(reader, at, takes.includes('infinitive'))) return undefined;
  }
  return undefined;
}

function isBetween(reader: Reader, at: number, infinitive: boolean): boolean {
  const word = reader.wordAt(at) ?? '';
  const { words, complementPrepositions } = reader.lexicon;
  if (words.adverbs.has(word) || words.preverbal.has(word) || words.timeWords.has(word)) return true;
  return infinitive && complementPrepositions.has(word);
}

function cueOf(reader: Reader, at: number, group: Group, last: VerbReading): BlockCue {
  const finite = group.readings.find((reading) => reading.mood === 'finite');
  const governing = group.readings.at(-2);
  const reflexive = isReflexive(reader, at);
  const passive = last.mood === 'participle' && governing?.auxiliary?.passive === true && !reflexive;
  const verb = last.reporting;
  const words = verb?.particle?.split(' ') ?? [];
  const particle = words.length > 0 && spells(reader, group.end, words);
  return {
    ...spanOf(reader, at, particle ? group.end + words.length : group.end),
    ...(reflexive && (verb?.reflexive || governing?.auxiliary?.passive)
      ? { start: reader.tokens[at - 1]?.start ?? 0 }
      : {}),
    kind: 'verb',
    lemma: last.lemma,
    verb,
    certainty: verb?.certainty ?? 'possible',
    mood: finite ? 'finite' : (group.readings[0]?.mood ?? last.mood),
    tense: finite?.tense,
    person: finite?.person,
    number: finite?.number,
    passive,
    // *n’a pas manqué de rappeler* affirms.
    negated: isNegated(reader, at, group.end) !== group.readings.some(({ auxiliary }) => auxiliary?.denies),
    inverted: group.inverted,
    sourceSide: undefined,
  };
}

function isNegated(reader: Reader, from: number, to: number): boolean {
  for (let at = from - 2; at < to; at += 1)
    if (reader.lexicon.negations.has(reader.wordAt(at) ?? '')) return true;
  return false;
}

/** The span of the tokens `from`…`to`. */
export function spanOf(
  reader: Reader,
  from: number,
  to: number,
): { from: number; to: number; start: number; end: number } {
  return { from, to, start: reader.tokens[from]?.start ?? 0, end: reader.tokens[to - 1]?.end ?? 0 };
}

export function spells(reader: Reader, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => reader.wordAt(at + index) === word);
}

import type { Span } from '../../article/span.ts';
import type { CuePhrase, GrammaticalNumber, Pronoun, ReportingVerb } from '../../languages/languagePack.ts';
import { cuePhraseAt } from '../phrases/cuePhrases.ts';
import { readPhrase } from '../phrases/nounPhrases.ts';
import { readVerbGroup, spanOf, spells } from '../phrases/verbGroups.ts';
import type { PhraseEntry } from '../words/phraseTable.ts';
import type { Reader } from '../words/reader.ts';
import type { Mood, VerbReading } from '../words/verbTable.ts';
import { readUnknownVerb } from './unknownVerbs.ts';

/**
 * What announces words: a reporting verb with its auxiliaries, a cue phrase (*selon*), or a reporting noun (*sa réponse*).
 * Spans are the block's own; `from` and `to` are token indices, `to` exclusive.
 */
export interface BlockCue extends Span {
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'phrase' | 'noun';
  readonly lemma: string;
  readonly verb: ReportingVerb | undefined;
  readonly certainty: 'speech' | 'possible';
  /** Of the whole group: *a-t-il ajouté* is finite, *en ajoutant* a gerund. A bare participle may also be a simple past. */
  readonly mood: Mood;
  readonly tense: VerbReading['tense'];
  readonly person: 1 | 2 | 3 | undefined;
  readonly number: GrammaticalNumber | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Token of the pronoun hyphenated behind the verb, and which it is. */
  readonly inverted: { readonly at: number; readonly pronoun: Pronoun } | undefined;
  /** Of a phrase: where its source stands. */
  readonly sourceSide: 'after' | 'before' | 'inside' | undefined;
}

/** Finds the cues of a block, in order, not overlapping. */
export function findCues(reader: Reader): BlockCue[] {
  const cues: BlockCue[] = [];
  let at = 0;
  while (at < reader.tokens.length) {
    const cue =
      longest(reader, at) ??
      readAround(reader, at) ??
      readReportingNoun(reader, at) ??
      readUnknownVerb(reader, at);
    if (cue) cues.push(cue);
    at = cue ? Math.max(cue.to, at + 1) : at + 1;
  }
  return cues;
}

/** *was quoted as saying* is one cue, though a verb of speech begins it; of *spoke of* the verb is enough. */
function longest(reader: Reader, at: number): BlockCue | undefined {
  const verb = readVerbGroup(reader, at);
  const phrase = readCuePhrase(reader, at);
  if (!verb || !phrase) return verb ?? phrase;
  const longer = phrase.to > verb.to;
  // *peut-on lire dans*
  const asks = verb.inverted !== undefined && phrase.lemma.includes(' -');
  const ends = longer && (asks || reader.lexicon.verbs.has(reader.wordAt(phrase.to - 1) ?? ''));
  return ends && phrase.certainty === 'speech' ? phrase : verb;
}

const PLAIN = {
  verb: undefined,
  mood: 'finite',
  tense: undefined,
  person: undefined,
  number: undefined,
  passive: false,
  negated: false,
  inverted: undefined,
} as const;

function readCuePhrase(reader: Reader, at: number): BlockCue | undefined {
  const found = cuePhraseAt(reader, at);
  return found && !found.entry.words.includes('*') ? phraseCue(reader, at, found.to, found.entry) : undefined;
}

/** *as she put it*, *comme le maire l’a dit*: words around a noun phrase, which is the source. */
function readAround(reader: Reader, at: number): BlockCue | undefined {
  const entries = reader.lexicon.cuePhrases.byFirst.get(reader.wordAt(at) ?? '') ?? [];
  for (const entry of entries) {
    const gap = entry.words.indexOf('*');
    if (gap < 0 || gap === entry.words.length - 1 || !spells(reader, at, entry.words.slice(0, gap))) continue;
    const to = readPhrase(reader, at + gap)?.to;
    if (to === undefined || !spells(reader, to, entry.words.slice(gap + 1))) continue;
    return phraseCue(reader, at, to + entry.words.length - gap - 1, entry);
  }
  return undefined;
}

function phraseCue(reader: Reader, from: number, to: number, entry: PhraseEntry<CuePhrase>): BlockCue {
  return {
    ...PLAIN,
    ...spanOf(reader, from, to),
    kind: 'phrase',
    lemma: entry.words.join(' ').replaceAll("' ", "'"),
    certainty: entry.value.certainty,
    sourceSide: entry.value.source,
  };
}

function readReportingNoun(reader: Reader, at: number): BlockCue | undefined {
  const word = reader.wordAt(at) ?? '';
  if (!reader.lexicon.words.reportingNouns.has(word)) return undefined;
  return {
    ...PLAIN,
    ...spanOf(reader, at, at + 1),
    kind: 'noun',
    lemma: word,
    certainty: 'possible',
    sourceSide: undefined,
  };
}

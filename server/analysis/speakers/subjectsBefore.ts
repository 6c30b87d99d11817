import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt } from '../words/reader.ts';
import type { BlockCue } from './cues.ts';
import { isStop, type Subject } from './subjects.ts';

/** Verbs joined to one another that are followed to the first; the limit keeps time linear. */
const MOST_JOINED = 4;

/** Tokens on the left of a verb among which its subject is looked for. */
const FARTHEST = 60;

/** The subject on the left of the verb: next to it, before its relative pronoun, over an insertion, or the first of the clause. */
export function findBefore(scene: Scene, cue: BlockCue, joined = 0): Subject | undefined {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  if (!sentence) return undefined;
  const first = Math.max(sentence.from, cue.from - FARTHEST);
  const at = skipLight(scene, cue.from - 1);
  if (cue.mood !== 'finite') return firstOfClause(scene, at, first, cue);
  if (isRelative(scene, at)) return relative(scene, at, first);
  const beside = scene.phraseOf[at] ?? -1;
  const phrase = scene.phrases[beside];
  if (phrase && (!isGoverned(scene, phrase) || phrase.head === 'pronoun') && isBeside(scene, cue, at))
    return { phrase: firstJoined(scene, namedBefore(scene, beside), cue), how: 'before' };
  const head = headOfChain(scene, at, scene.quotationOf[cue.from] ?? -1);
  if (head !== undefined) return { phrase: namedBefore(scene, head), how: 'before' };
  return (
    overInsertion(scene, at, first) ??
    shared(scene, cue, at, first, joined) ??
    firstOfClause(scene, at, first, cue)
  );
}

/** *Léa Brun et Sami Diop ont dit*: of two joined the first, whose span takes in the second. */
function firstJoined(scene: Scene, index: number, cue: BlockCue): number {
  const phrase = scene.phrases[index];
  const before = scene.phrases[index - 1];
  if (!phrase || !before || cue.number === 'singular' || phrase.head === 'pronoun') return index;
  const joint = startOf(scene, phrase) - 1;
  const joined = scene.reader.lexicon.words.coordinators.has(scene.reader.wordAt(joint) ?? '');
  if (!joined || before.to !== joint || before.preposition !== undefined || before.head === 'pronoun')
    return index;
  // *told Lee and Kim said*: what a verb governs is no subject.
  return (scene.cueOf[startOf(scene, before) - 1] ?? -1) >= 0 ? index : index - 1;
}

/** *alors que des syndicats annoncent*: at the beginning of a clause the word is the article, not the preposition. */
function isIndefinite(scene: Scene, from: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  if (
    !lexicon.determiners.has(wordAt(from) ?? '') ||
    !((wordAt(from) ?? '') in lexicon.pack.tokens.contractions)
  )
    return false;
  const before = tokens[from - 1];
  return (
    before?.kind !== 'word' ||
    lexicon.words.coordinators.has(before.folded) ||
    lexicon.complementizers.has(before.folded)
  );
}

/** Behind a preposition, and none that opens a clause too: *after Kim* `said`. */
function isGoverned(scene: Scene, { preposition, from }: NounPhrase): boolean {
  if (preposition === undefined || isIndefinite(scene, from)) return false;
  const clause = scene.reader.lexicon.subordinators.byFirst.get(preposition);
  return clause?.some(({ words }) => words.length === 1) !== true;
}

function isBeside(scene: Scene, cue: BlockCue, at: number): boolean {
  return (scene.quotationOf[at] ?? -1) === (scene.quotationOf[cue.from] ?? -1);
}

/**
 * *Kim denied it and* `said`, *mocked it,* `called` *it …*: verbs joined have one subject, that of the verb that reports, or a
 * pronoun or phrase that begins the clause: *when asked, she laughed and* `said`.
 */
function shared(scene: Scene, cue: BlockCue, at: number, first: number, joined: number): Subject | undefined {
  const { lexicon, wordAt } = scene.reader;
  if (!lexicon.words.coordinators.has(wordAt(at) ?? '') && textAt(scene, at) !== ',') return undefined;
  const level = scene.quotationOf[cue.from] ?? -1;
  let pronoun: Subject | undefined;
  for (let back = at - 1; back >= first; back -= 1) {
    if ((scene.quotationOf[back] ?? -1) !== level) continue;
    if (isStop(textAt(scene, back))) return pronoun;
    if (pronoun && startsOther(scene, back)) return pronoun;
    const near = ownSubject(scene, back);
    if (near && scene.phrases[near.phrase]?.head !== 'pronoun') return near;
    pronoun ??= near;
    const other = scene.cues[scene.cueOf[back] ?? -1];
    if (other?.kind !== 'verb') continue;
    back = other.from;
    if (other.mood !== 'finite' || other.passive || other.tense !== cue.tense) continue;
    if (other.certainty !== 'speech' && !other.verb?.describes) continue;
    const subject =
      other.inverted || joined === MOST_JOINED ? undefined : findBefore(scene, other, joined + 1);
    return subject && { ...subject, how: subject.how === 'sentence' ? 'sentence' : 'before' };
  }
  return pronoun;
}

/** A comma or a conjunction other than *that*: the pronoun behind it is no part of what the verb before says. */
function startsOther(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  if (word === ',' || lexicon.words.relatives.has(word)) return !lexicon.complementizers.has(word);
  return lexicon.subordinators.byFirst.has(word) && !lexicon.complementizers.has(word);
}

function ownSubject(scene: Scene, at: number): Subject | undefined {
  const index = scene.phraseOf[at] ?? -1;
  const phrase = scene.phrases[index];
  if (!phrase || phrase.preposition !== undefined || phrase.type === 'place') return undefined;
  const begins = textAt(scene, startOf(scene, phrase) - 1) === ',' && textAt(scene, phrase.to) !== ',';
  return phrase.head === 'pronoun' || begins ? { phrase: index, how: 'before' } : undefined;
}

/** *Kim, who led the talks in Lyon*`,` *said*: the phrase before the comma that opened the insertion. */
function overInsertion(scene: Scene, at: number, first: number): Subject | undefined {
  if (textAt(scene, at) !== ',') return undefined;
  const level = scene.quotationOf[at] ?? -1;
  for (let comma = at - 1; comma > first; comma -= 1) {
    if ((scene.quotationOf[comma] ?? -1) !== level) continue;
    if (isStop(textAt(scene, comma)) && !'()'.includes(textAt(scene, comma))) return undefined;
    if (textAt(scene, comma) !== ',' || !opensInsertion(scene, comma + 1)) continue;
    const head = headOfChain(scene, skipLight(scene, comma - 1), level);
    if (head !== undefined) return { phrase: namedBefore(scene, head), how: 'before' };
  }
  return undefined;
}

/** A relative clause, a participle, an apposition, an age, a circumstance; not a second clause with a subject of its own. */
function opensInsertion(scene: Scene, at: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  const word = wordAt(at) ?? '';
  if (lexicon.words.coordinators.has(word)) return false;
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1] ?? scene.phrases[scene.phraseOf[at + 1] ?? -1];
  return phrase?.head !== 'pronoun' && tokens[at]?.kind !== 'mark';
}

/** The phrase that ends at token `at`, or the one that it is a complement of: *a lawyer* of *a lawyer for the family*. */
export function headOfChain(scene: Scene, at: number, level: number): number | undefined {
  let index = scene.phraseOf[at] ?? -1;
  let phrase = scene.phrases[index];
  if (!phrase || (scene.quotationOf[at] ?? -1) !== level) return undefined;
  while (phrase.preposition !== undefined && phrase.head !== 'pronoun') {
    const before: NounPhrase | undefined = scene.phrases[index - 1];
    if (!before || startOf(scene, phrase) - before.to > 1) return undefined;
    index -= 1;
    phrase = before;
  }
  return phrase.type === 'place' ? undefined : index;
}

/** First token of a phrase, its determiner included. */
export function startOf(scene: Scene, phrase: NounPhrase): number {
  return determinerAt(scene.reader, phrase.from - 1) && phrase.determiner ? phrase.from - 1 : phrase.from;
}

/** The leftmost phrase of the clause; a conjunction, a verb that reports or a stop on its left ends the clause. */
function firstOfClause(scene: Scene, start: number, first: number, cue: BlockCue): Subject | undefined {
  const level = scene.quotationOf[cue.from] ?? -1;
  let found: number | undefined;
  for (let at = start; at >= first; at -= 1) {
    if (textAt(scene, at) === ')') at = Math.max(openingBracket(scene, at), first);
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (phrase) {
      if (phrase.preposition === undefined && phrase.type !== 'place') found = index;
      at = phrase.from;
      continue;
    }
    if (cue.mood === 'finite' && isRelative(scene, at)) {
      const after = found === undefined ? undefined : scene.phrases[found];
      if (!after || startOf(scene, after) > at + 1) return relative(scene, at, first);
      break;
    }
    if (found !== undefined && cue.mood !== 'finite' && joinsClause(scene, at)) break;
    if (found !== undefined && (cue.mood === 'finite' ? endsClause(scene, at) : isStop(textAt(scene, at))))
      break;
  }
  return found === undefined ? undefined : { phrase: found, how: 'sentence' };
}

/** *the talks stalled, and* he left: the clause behind *and* has a subject of its own. */
function joinsClause(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  return lexicon.words.coordinators.has(wordAt(at) ?? '') && textAt(scene, at - 1) === ',';
}

function endsClause(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  if (isStop(textAt(scene, at))) return true;
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  if (cue?.kind === 'verb' && cue.mood === 'finite' && cue.certainty === 'speech') return true;
  return matchPhrase(lexicon.subordinators, wordAt, at) !== undefined && !isPreposition(scene, at);
}

function isPreposition(scene: Scene, at: number): boolean {
  return matchPhrase(scene.reader.lexicon.prepositions, scene.reader.wordAt, at) !== undefined;
}

/** *qui*, *who*: not *where* or *que*, which are conjunctions too. */
export function isRelative(scene: Scene, at: number): boolean {
  return scene.reader.lexicon.words.relatives.has(scene.reader.wordAt(at) ?? '');
}

/** To the left over adverbs, clitics and brackets (*Gwen Moore (D-Wis.) said*). */
export function skipLight(scene: Scene, start: number): number {
  let at = start;
  for (;;) {
    while (at >= 0 && isLight(scene, at)) at -= 1;
    const open = textAt(scene, at) === ')' ? openingBracket(scene, at) : -1;
    if (open < 0) return at;
    at = open - 1;
  }
}

function openingBracket(scene: Scene, close: number): number {
  for (let at = close - 1; at > close - 12 && at >= 0; at -= 1) if (textAt(scene, at) === '(') return at;
  return -1;
}

function relative(scene: Scene, at: number, first: number): Subject | undefined {
  const phrase = antecedent(scene, at, first);
  return phrase === undefined ? undefined : { phrase, how: 'relative' };
}

/** What *qui* stands for: the phrase right before it, over a comma. */
export function antecedent(scene: Scene, pronoun: number, first: number): number | undefined {
  let at = pronoun - 1;
  if (textAt(scene, at) === ',') at -= 1;
  for (; at >= first; at -= 1) {
    const index = scene.phraseOf[at] ?? -1;
    if (index >= 0) return namedBefore(scene, index);
  }
  return undefined;
}

/** In *Kim, conseiller du pays, a dit* the subject is Kim: of two phrases in apposition the one with the name. */
function namedBefore(scene: Scene, index: number): number {
  const phrase = scene.phrases[index];
  const before = scene.phrases[index - 1];
  if (!phrase || phrase.name || !before?.name || before.type === 'place') return index;
  if (before.preposition !== undefined && phrase.determiner !== undefined) return index;
  // *with Lee and Kim, the minister said*
  if (scene.reader.lexicon.words.coordinators.has(scene.reader.wordAt(startOf(scene, before) - 1) ?? ''))
    return index;
  const comma = skipLight(scene, startOf(scene, phrase) - 1);
  const adjacent = textAt(scene, comma) === ',' && before.to === comma;
  return adjacent && phrase.head === 'role' ? index - 1 : index;
}

import { type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt } from '../words/reader.ts';

/**
 * True where the tokens between `from` and `to` say when, where, how and to whom, and nothing else: *mardi à Brest*, *lors
 * d’une conférence de presse*, *on Monday in Seoul*. An object, an infinitive or another clause makes it false, and so does
 * what cannot be told from one. `addressee`: the verb takes the person told without a preposition (*told reporters*).
 */
export function isAdjunct(scene: Scene, from: number, to: number, addressee: boolean): boolean {
  if (hasLinks(scene, from, to)) return false;
  let told = !addressee;
  // Right behind a noun *de*, *of* tie another to it; right behind the verb they bring its object.
  let tied = false;
  let at = from;
  while (at < to) {
    const adverb = matchPhrase(scene.reader.lexicon.adverbPhrases, scene.reader.wordAt, at);
    const phrase = adverb ? undefined : readPreposition(scene, at);
    const time = adverb ? at + adverb.words.length : phrase ? undefined : readTime(scene, at, to);
    let end: number | undefined;
    if (phrase) {
      if (!tied && opensObject(scene, at)) return false;
      end = readNoun(scene, phrase.to, to, phrase.bare);
    } else if (time) end = time;
    else if (tied && joins(scene, at)) end = readJoined(scene, at, to);
    else if (!told && isAddressee(scene, at)) {
      told = true;
      end = readNoun(scene, at, to, false);
    }
    if (end === undefined || end > to) return false;
    tied = end > at && time === undefined;
    at = end;
  }
  return true;
}

/** *que*, *qui*, a colon: something is reported after all, or another clause begins. */
export function hasLinks(scene: Scene, from: number, to: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(at) ?? '';
    const link = matchPhrase(lexicon.subordinators, wordAt, at);
    // *after*, *before*, *dès* open a clause or a phrase alike; the noun behind them tells.
    if (link && !isPreposition(scene, at)) return true;
    if (lexicon.words.relatives.has(word) || word === ':' || word === ';') return true;
  }
  return false;
}

interface Preposition {
  /** Behind the preposition, and the article that is one word with it. */
  readonly to: number;
  /** An infinitive could follow: *de*, *à*, *to*, with no article. */
  readonly bare: boolean;
}

function readPreposition(scene: Scene, start: number): Preposition | undefined {
  const { lexicon, wordAt } = scene.reader;
  let at = start;
  while (isPreposition(scene, at)) at += matchPhrase(lexicon.prepositions, wordAt, at)?.words.length ?? 1;
  if (at === start) return undefined;
  const last = wordAt(at - 1) ?? '';
  const contracted = last in lexicon.pack.tokens.contractions;
  return {
    to: at,
    bare: !contracted && (lexicon.complementPrepositions.has(last) || isAddressing(scene, last)),
  };
}

function isAddressing(scene: Scene, word: string): boolean {
  return scene.reader.lexicon.pack.addressPrepositions.includes(word);
}

function isPreposition(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  return (
    word in lexicon.pack.tokens.contractions ||
    lexicon.complementPrepositions.has(word) ||
    lexicon.pack.circumstancePrepositions.includes(word) ||
    matchPhrase(lexicon.prepositions, wordAt, at) !== undefined
  );
}

/** *a ajouté du sel*, *said of Kim*: a preposition that brings an object, not a circumstance. */
function opensObject(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  const plain = lexicon.pack.tokens.contractions[word]?.preposition ?? word;
  return (
    lexicon.complementPrepositions.has(word) &&
    (matchPhrase(lexicon.prepositions, wordAt, at)?.words.length ?? 1) === 1 &&
    !lexicon.pack.circumstancePrepositions.includes(plain)
  );
}

/** *told* `reporters`, `the committee`, `Hale`, `them`; not *told a different tale*. */
function isAddressee(scene: Scene, start: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  let at = start;
  while (determinerAt(scene.reader, at)) at += 1;
  const word = wordAt(at) ?? '';
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
  const known = phrase !== undefined && phrase.head !== 'other' && phrase.head !== 'document';
  const token = tokens[at];
  const capital = token?.kind === 'word' && token.text.charAt(0) !== token.folded.charAt(0);
  // *a crowd of 500*, *a packed hall*: a group or a place may have words before it.
  let last = at;
  while (isNounWord(scene, last + 1, true)) last += 1;
  const { addressees } = lexicon.words;
  return (
    known ||
    capital ||
    addressees.has(word) ||
    addressees.has(wordAt(last) ?? '') ||
    lexicon.pronouns.get(word)?.role === 'object'
  );
}

/** An adverb, a figure, a comma; a noun of time with its determiner: *mardi 3 mai*, *la semaine dernière*. */
function readTime(scene: Scene, at: number, to: number): number | undefined {
  const text = textAt(scene, at);
  // *Hale said*, `speaking` *at a news conference*
  const speaking = scene.reader.lexicon.speakingParticiples.has(scene.reader.wordAt(at) ?? '');
  if (speaking || isTimeWord(scene, at) || text === ',' || (text === '.' && at + 1 < to)) return at + 1;
  const { words } = scene.reader.lexicon;
  return determinerAt(scene.reader, at) && words.timeWords.has(scene.reader.wordAt(at + 1) ?? '')
    ? at + 2
    : undefined;
}

function isTimeWord(scene: Scene, at: number): boolean {
  const word = scene.reader.wordAt(at) ?? '';
  const { words } = scene.reader.lexicon;
  return words.adverbs.has(word) || words.timeWords.has(word) || scene.reader.tokens[at]?.kind === 'number';
}

/** *devant la presse* `et les élus`. */
function joins(scene: Scene, at: number): boolean {
  return scene.reader.lexicon.words.coordinators.has(scene.reader.wordAt(at) ?? '');
}

function readJoined(scene: Scene, at: number, to: number): number | undefined {
  const phrase = readPreposition(scene, at + 1);
  return phrase ? readNoun(scene, phrase.to, to, phrase.bare) : readNoun(scene, at + 1, to, false);
}

/** The end of the noun phrase at `start`; undefined where none stands there, or where the word may be an infinitive. */
function readNoun(scene: Scene, start: number, to: number, bare: boolean): number | undefined {
  let at = start;
  while (at < to && determinerAt(scene.reader, at)) at += 1;
  if (at === start && bare && !isKnownNoun(scene, at)) return undefined;
  const first = at;
  if (at === start && isInfinitive(scene, at)) return undefined;
  while (at < to && isNounWord(scene, at, at > first)) at += 1;
  if (textAt(scene, at) === '(') {
    while (at < to && textAt(scene, at) !== ')') at += 1;
    at += 1;
  }
  return at > first ? at : undefined;
}

function isNounWord(scene: Scene, at: number, inside: boolean): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  const token = tokens[at];
  const word = wordAt(at) ?? '';
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (isPreposition(scene, at) || determinerAt(scene.reader, at) || joins(scene, at)) return false;
  if (inside && (lexicon.adverbPhrases.byFirst.has(word) || lexicon.words.adverbs.has(word))) return false;
  // *point* denies, but *d’un point presse* is a noun: a determiner stands before it.
  if (
    !determinerAt(scene.reader, at - 1) &&
    (lexicon.words.preverbal.has(word) || lexicon.negations.has(word))
  )
    return false;
  const lower = token.text.charAt(0) === token.text.charAt(0).toLowerCase();
  return !(
    lower && lexicon.verbs.get(word)?.some(({ mood, auxiliary }) => auxiliary && mood !== 'participle')
  );
}

/** *Twitter* is none. */
function isInfinitive(scene: Scene, at: number): boolean {
  const token = scene.reader.tokens[at];
  if (token && token.text.charAt(0) !== token.folded.charAt(0)) return false;
  const readings = scene.reader.lexicon.verbs.get(scene.reader.wordAt(at) ?? '');
  return readings?.some(({ mood }) => mood === 'infinitive') ?? false;
}

/** A name, a figure, or a word that some list holds as a noun. */
function isKnownNoun(scene: Scene, at: number): boolean {
  const { lexicon, wordAt, tokens } = scene.reader;
  const token = tokens[at];
  const word = wordAt(at) ?? '';
  if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false;
  const { addressees, venues, timeWords } = lexicon.words;
  return (
    token.kind === 'number' ||
    token.text.charAt(0) !== token.text.charAt(0).toLowerCase() ||
    addressees.has(word) ||
    venues.has(word) ||
    timeWords.has(word) ||
    lexicon.nouns.byFirst.has(word) ||
    lexicon.pack.nounGenders?.lookUp(word) !== undefined
  );
}

import type { Token } from '../analysedArticle.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { matchPhrase } from '../words/phraseTable.ts';

/**
 * Where a tag begins inside a quotation that its paragraph leaves open: the comma, question or exclamation mark before it.
 * *« Les habitants ont choisi, a dit Mme Roy.* `quotation` is an index into the scene's; the token is the block's, and lies before token `to`.
 */
export function forgottenTag(
  scene: Scene,
  quotation: number,
  to = Number.POSITIVE_INFINITY,
): Token | undefined {
  for (const cue of scene.cues) {
    if (cue.from >= to) break;
    if ((scene.quotationOf[cue.from] ?? -1) !== quotation || !canBeTag(scene, cue)) continue;
    // *Then, in 2017, Kerry said that…* is what somebody tells.
    if (scene.reader.lexicon.pack.quoting.conjunctions.includes(scene.reader.wordAt(cue.to) ?? '')) continue;
    const start = tagStart(scene, cue);
    if (goesOn(scene, start, cue)) continue;
    const before = start - 1;
    const text = textAt(scene, before);
    if (text !== '' && ',?!…'.includes(text) && scene.quotationOf[before] === quotation)
      return scene.reader.tokens[before];
  }
  return undefined;
}

function canBeTag(scene: Scene, cue: BlockCue): boolean {
  if (cue.kind === 'phrase') return cue.sourceSide === 'after' && cue.certainty === 'speech';
  if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive || (cue.person ?? 3) !== 3) return false;
  return cue.certainty === 'speech' || cue.inverted !== undefined || isFollowedByName(scene, cue);
}

/** *, sourit Colette Imbert*: the verb could tell of anything, were it not for who stands behind it. */
function isFollowedByName(scene: Scene, cue: BlockCue): boolean {
  return textAt(scene, cue.from - 1) === ',' && scene.phrases[scene.phraseOf[cue.to] ?? -1]?.head === 'name';
}

/** *…, so we answer*, *…, et elle ne s’en vantait pas*: the words of the person quoted go on. */
function goesOn({ reader }: Scene, start: number, cue: BlockCue): boolean {
  const { words, subordinators, pronouns } = reader.lexicon;
  const first = reader.wordAt(start) ?? '';
  if (words.coordinators.has(first) || words.relatives.has(first)) return true;
  if (cue.kind === 'verb' && matchPhrase(subordinators, reader.wordAt, start)) return true;
  for (let at = start; at < cue.from; at += 1) {
    const pronoun = pronouns.get(reader.wordAt(at) ?? '');
    // Where a tag inverts, *ils répondaient mieux* is none.
    const isPlain = reader.lexicon.pack.tokens.inversion !== undefined;
    if (pronoun?.role === 'subject' && (pronoun.person !== 3 || isPlain)) return true;
  }
  return false;
}

/** First token of the tag: of the verb and the light words before it, or of the subject before these, with what explains it. */
function tagStart(scene: Scene, cue: BlockCue): number {
  let verb = cue.from;
  while (verb > 0 && isLight(scene, verb - 1)) verb -= 1;
  if (cue.kind === 'phrase' || cue.inverted) return verb;
  const subject = clauseStart(scene, verb);
  if (subject < verb || textAt(scene, verb - 1) !== ',') return subject;
  const apposition = clauseStart(scene, verb - 1);
  const explained = textAt(scene, apposition - 1) === ',' ? clauseStart(scene, apposition - 1) : apposition;
  const isSubject = explained < apposition && namesSomebody(scene, explained, apposition - 1);
  return isSubject ? explained : verb;
}

/** Words of the longest subject that is looked for before its verb. */
const LONGEST_SUBJECT = 12;

/** First token of the words that end before `end` and hold no mark and no punctuation but the stop of *Mr.* */
function clauseStart(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_SUBJECT && isWord(scene, at - 1)) at -= 1;
  return at;
}

function isWord(scene: Scene, at: number): boolean {
  const { kind } = scene.reader.tokens[at] ?? {};
  if (kind === 'word' || kind === 'number') return scene.cueOf[at] === -1 || (scene.phraseOf[at] ?? -1) >= 0;
  return textAt(scene, at) === '.' && (scene.phraseOf[at] ?? -1) >= 0;
}

function namesSomebody(scene: Scene, from: number, to: number): boolean {
  const phrase = scene.phrases[scene.phraseOf[to - 1] ?? -1];
  return phrase !== undefined && phrase.from >= from && phrase.head !== 'pronoun' && phrase.to === to;
}

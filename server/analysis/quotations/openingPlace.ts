import type { BlockText, QuotationMark } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';
import { isLight, LONGEST_SENTENCE, type Scene, textAt } from '../scene.ts';
import { kindOfMark } from '../words/markKinds.ts';
import { determinerAt } from '../words/reader.ts';
import { isCapitalised } from '../words/tokens.ts';

/**
 * Where the words begin that a closing mark with no partner closes: behind the colon before them, or with their sentence, and with
 * those before it that are as much somebody's own words (*I lit 400 candles. I saved nothing,” she said*); without a tag behind it, it goes
 * on with the quotation before. An offset into the block's
 * prose; undefined where a few words in a reporter's sentence are quoted, since any of them could be the first. `index` is into the
 * block's marks.
 */
export function openingPlace(text: BlockText, index: number): number | undefined {
  const { scene } = text.syntax;
  const mark = text.marks[index];
  const at = mark ? tokenAt(scene, mark.start) : -1;
  const before = lastOutside(text, index);
  const floor = before ? tokenAt(scene, before.start) + 1 : 0;
  if (at <= floor) return undefined;
  const sentence = scene.sentenceOf[at - 1] ?? -1;
  const start = scene.sentences[sentence]?.from ?? at;
  const from = Math.max(start, floor);
  for (let back = at - 1; back > from; back -= 1)
    if (textAt(scene, back) === ':' && back + 1 < at) return scene.reader.tokens[back + 1]?.start;
  const announced = afterColon(scene, floor, from);
  if (announced !== undefined) return announced;
  if (start < floor || !isWhole(scene, from, at)) return fewWordsFrom(scene, from, at);
  const laid = isLaidToSomebody(scene, at) ? atCircumstance(scene, from, at) : undefined;
  if (laid !== undefined) return laid;
  const tagged = scene.sentenceOf[floor];
  if (floor > 0 && tagged !== undefined && tagged < sentence && !isTagged(scene, at))
    return scene.sentences[tagged + 1]?.start;
  // Whoever speaks of himself in the last sentence does so in those before, as far as they are his.
  const own = speaksOfSelf(scene, from, at);
  let first = sentence;
  while (first > 0 && (scene.sentences[first - 1]?.from ?? 0) >= floor && isSpoken(scene, first - 1, own))
    first -= 1;
  return scene.sentences[first]?.start;
}

/** The mark before, pairs of another kind left out: what they quote is quoted within. */
function lastOutside({ marks }: BlockText, index: number): QuotationMark | undefined {
  const closing = marks[index];
  let last = index - 1;
  for (let mark = marks[last]; mark; mark = marks[last]) {
    const { partner, glyph } = mark;
    if (
      partner === undefined ||
      partner < 0 ||
      partner >= last ||
      kindOfMark(glyph) === kindOfMark(closing?.glyph ?? '')
    )
      break;
    last = partner - 1;
  }
  return marks[last];
}

/** *Luc Taine le reconnaît : Nous avons cru. Nous avions tort. »*: behind a colon in a sentence before, with a capital. */
function afterColon(scene: Scene, floor: number, from: number): number | undefined {
  for (let at = from - 1; at > floor && at > from - LONGEST_SENTENCE; at -= 1) {
    const next = scene.reader.tokens[at + 1];
    if (textAt(scene, at) === ':' && next && isCapitalised(next)) return next.start;
  }
  return undefined;
}

/** Behind *parle d’un*, *called it*, *se dit*: where a few quoted words begin most often. */
function fewWordsFrom(scene: Scene, from: number, mark: number): number | undefined {
  return afterVerb(scene, from, mark) ?? atCircumstance(scene, from, mark);
}

/** *sans précédent*, *before the end of the month*: the last words of when and how. */
function atCircumstance({ reader }: Scene, from: number, mark: number): number | undefined {
  for (let at = mark - 2; at > Math.max(from, mark - LONGEST_FEW); at -= 1)
    if (reader.lexicon.pack.circumstancePrepositions.includes(reader.wordAt(at) ?? ''))
      return reader.tokens[at]?.start;
  return undefined;
}

/** Tokens that are a few words. */
const LONGEST_FEW = 8;

function afterVerb(scene: Scene, from: number, mark: number): number | undefined {
  const { reader } = scene;
  let verb = mark - 1;
  while (verb >= from && scene.cues[scene.cueOf[verb] ?? -1]?.kind !== 'verb') verb -= 1;
  const cue = scene.cues[scene.cueOf[verb] ?? -1];
  if (verb < from || !cue) return undefined;
  let at = cue.to;
  while (isLight(scene, at)) at += 1;
  const word = reader.wordAt(at) ?? '';
  const isObject = reader.lexicon.pronouns.has(word);
  const isPreposition = reader.lexicon.complementPrepositions.has(word);
  const isReflexive = reader.lexicon.reflexives.has(reader.wordAt(cue.from - 1) ?? '');
  if (isObject || isPreposition) at += 1;
  else if (!isReflexive) return undefined;
  if (isPreposition && determinerAt(reader, at)) at += 1;
  return at < mark ? reader.tokens[at]?.start : undefined;
}

/** Index of the token that starts at an offset; -1 without one. */
function tokenAt({ reader: { tokens } }: Scene, offset: number): number {
  const at = firstStartingFrom(tokens, offset);
  return tokens[at]?.start === offset ? at : -1;
}

/** Whole sentences are quoted, not a few words of the reporter's sentence: a tag follows, or somebody speaks of himself. */
function isWhole(scene: Scene, from: number, mark: number): boolean {
  if (isTagged(scene, mark)) return true;
  const stopped = '.?!…'.includes(textAt(scene, mark - 1));
  if (!stopped && !'.?!…'.includes(textAt(scene, mark + 1))) return false;
  return speaksOfSelf(scene, from, mark) || !reports(scene, from, mark);
}

/** A comma, question or exclamation mark on either side of the mark, and a verb of speech or who says it behind. */
function isTagged(scene: Scene, mark: number): boolean {
  const inside = ',?!…'.includes(textAt(scene, mark - 1));
  const outside = textAt(scene, mark + 1) === ',';
  if (!inside && !outside) return false;
  let at = mark + (outside ? 2 : 1);
  while (isLight(scene, at)) at += 1;
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
  const cue = scene.cues[scene.cueOf[phrase ? phrase.to : at] ?? -1];
  return cue !== undefined || (inside && (phrase !== undefined || isFollowedByCue(scene, at)));
}

/** Words of the longest subject before its verb. */
const LONGEST_SUBJECT = 6;

function isFollowedByCue(scene: Scene, start: number): boolean {
  for (let at = start; at < start + LONGEST_SUBJECT; at += 1) {
    if (scene.reader.tokens[at]?.kind !== 'word') return false;
    if (scene.cues[scene.cueOf[at] ?? -1]?.certainty === 'speech') return true;
  }
  return false;
}

/** *”, selon le préfet*: oftener than *”, a dit le préfet* it follows a few words. */
function isLaidToSomebody(scene: Scene, mark: number): boolean {
  const cue = scene.cues[scene.cueOf[mark + (textAt(scene, mark + 1) === ',' ? 2 : 1)] ?? -1];
  return cue?.kind === 'phrase';
}

function speaksOfSelf({ reader }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const pronoun = reader.lexicon.pronouns.get(reader.wordAt(at) ?? '');
    if (pronoun && pronoun.person !== 3) return true;
  }
  return false;
}

/** A verb of speech of somebody else's stands before the words. */
function reports(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue && cue.kind === 'verb' && (cue.person ?? 3) === 3) return true;
  }
  return false;
}

/** *She also tried the crust.*: the reporter tells of somebody. */
function isOfSomebody({ reader }: Scene, at: number): boolean {
  const pronoun = reader.lexicon.pronouns.get(reader.wordAt(at) ?? '');
  return (
    pronoun?.role === 'subject' && pronoun.person === 3 && pronoun.gender !== undefined && !pronoun.impersonal
  );
}

/** Words of a sentence that a reporter would hardly write without saying of whom he writes. */
const SHORT = 5;

function isSpoken(scene: Scene, index: number, own: boolean): boolean {
  const sentence = scene.sentences[index];
  if (!sentence) return false;
  const { from, to } = sentence;
  if (speaksOfSelf(scene, from, to)) return true;
  if (own || to - from > SHORT + 1 || isOfSomebody(scene, from)) return false;
  for (let at = from; at < to; at += 1) {
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (phrase && phrase.head !== 'pronoun' && phrase.head !== 'other') return false;
  }
  return true;
}

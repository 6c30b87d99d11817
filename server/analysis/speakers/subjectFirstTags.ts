import { isLight, LONGEST_SENTENCE, type Scene, textAt, tokenBefore } from '../scene.ts';
import { determinerAt } from '../words/reader.ts';
import { attribute, type BlockAttribution, pastLight, sentenceEnd } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { findSubject, type Subject } from './subjects.ts';

/** *“…,” the mayor of Lyon, Ann Roy, said* — a subject, then its verb, before anything else is said. */
export function subjectFirstTag(
  scene: Scene,
  index: number,
  start: number,
  level: number,
): BlockAttribution | undefined {
  const begin = determinerAt(scene.reader, start) ? start + 1 : start;
  const phraseIndex =
    (scene.phraseOf[start] ?? -1) >= 0 ? (scene.phraseOf[start] ?? -1) : (scene.phraseOf[begin] ?? -1);
  const phrase = scene.phrases[phraseIndex];
  if (!phrase || phrase.from > begin || phrase.preposition !== undefined)
    return modifiedTag(scene, index, start, level);
  const end = sentenceEnd(scene, start);
  for (let at = phrase.to; at < end && at < phrase.to + 30; at += 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) {
      // *Bill Eastland, wearing “Ted Cruz” pins, said*
      if ((scene.quotations[scene.quotationOf[at] ?? -1]?.wordCount ?? 0) > LONGEST_ASIDE) return undefined;
      continue;
    }
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (cue?.kind !== 'verb' || cue.from !== at) continue;
    if (cue.mood !== 'finite' || cue.passive) continue;
    const nearest = findSubject(scene, cue, false);
    const subject = nearest && nearest.how !== 'relative' ? nearest : enclosing(scene, phraseIndex, cue);
    if (!subject) continue;
    if (subject.phrase !== phraseIndex && !isOneSubject(scene, phrase.to, subject.phrase)) return undefined;
    if (!opensSentence(scene, index) && saysMore(scene, cue)) return undefined;
    if (
      cue.certainty !== 'speech' &&
      (cue.to < stopAfter(scene, cue, end) - LONGEST_SUBJECT || describesElse(scene, cue))
    )
      return undefined;
    return attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return undefined;
}

/** *Mr. Dow, now 81 and retired in Boston, said*: what stands between commas is no part of the clause. */
export function enclosing(scene: Scene, index: number, cue: BlockCue): Subject | undefined {
  const phrase = scene.phrases[index];
  const apart = phrase && textAt(scene, phrase.to) === ',' && textAt(scene, cue.from - 1) === ',';
  return apart && cue.from > phrase.to + 1 ? { phrase: index, how: 'before' } : undefined;
}

/** The comma that ends the tag, or its sentence's end: *the document reads*`,` *adding that*. */
function stopAfter(scene: Scene, cue: BlockCue, end: number): number {
  return textAt(scene, cue.to) === ',' ? cue.to : end;
}

/** Words in marks that may stand inside a tag. */
const LONGEST_ASIDE = 4;

/** *The plan was “costly,” the mayor said.* at the sentence’s end, the quotation not beside it. */
export function subjectLastTag(
  scene: Scene,
  index: number,
  start: number,
  end: number,
  level: number,
): BlockAttribution | undefined {
  for (let at = Math.min(end, start + LONGEST_SENTENCE) - 1; at > start; at -= 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue || (scene.quotationOf[at] ?? -1) !== level) continue;
    at = cue.from;
    if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.certainty !== 'speech' || cue.passive) continue;
    const subject = findSubject(scene, cue, false);
    const phrase = subject?.how === 'before' ? scene.phrases[subject.phrase] : undefined;
    if (!subject || !phrase || saysMore(scene, cue)) continue;
    const comma = determinerAt(scene.reader, phrase.from - 1) ? phrase.from - 2 : phrase.from - 1;
    if (textAt(scene, comma) === ',' && phrase.from > start)
      return attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return undefined;
}

/** *the party’s Nachman Shai*, *Rence Priebus, the chairman,*: nothing between the first phrase and the subject is a clause. */
function isOneSubject(scene: Scene, from: number, subject: number): boolean {
  const to = scene.phrases[subject]?.from ?? 0;
  if (textAt(scene, from) === ',') return true;
  if (to - from > LONGEST_SUBJECT) return false;
  for (let at = from; at < to; at += 1) {
    if (startsClause(scene, at) || ':;!?…—–'.includes(textAt(scene, at))) return false;
  }
  return true;
}

function startsClause(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  return (
    lexicon.subordinators.byFirst.has(word) ||
    lexicon.words.relatives.has(word) ||
    lexicon.verbs.get(word)?.some(({ auxiliary, mood }) => auxiliary !== undefined && mood === 'finite') ===
      true
  );
}

function opensSentence(scene: Scene, index: number): boolean {
  const quotation = scene.quotations[index];
  const before = quotation ? tokenBefore(quotation) : -1;
  return (
    before < 0 || textAt(scene, before) === ':' || scene.sentenceOf[before] !== scene.sentenceOf[before + 1]
  );
}

/** *Trump claimed “…,” one prosecutor said the cases differ*: what is reported follows the verb, so the words before are another's. */
function saysMore(scene: Scene, cue: BlockCue): boolean {
  const { lexicon, wordAt } = scene.reader;
  let at = pastLight(scene, cue.to);
  const told = cue.verb?.addressee ? scene.phrases[phraseAt(scene, at)] : undefined;
  if (told) at = told.to;
  const word = wordAt(at) ?? '';
  if (lexicon.complementizers.has(word)) return true;
  // *a promis de financer*, *avait annoncé une reprise*
  if (lexicon.infinitivePrepositions.has(word) && !lexicon.pack.addressPrepositions.includes(word))
    return true;
  if (
    determinerAt(scene.reader, at) &&
    !isLight(scene, at + 1) &&
    !(word in lexicon.pack.tokens.contractions)
  )
    return true;
  const pronoun = lexicon.pronouns.get(word);
  if (pronoun) return pronoun.role === 'subject';
  return phraseAt(scene, at) >= 0 && scene.phrases[phraseAt(scene, at)]?.preposition === undefined;
}

/** The phrase that begins at a token or right behind the determiner there. */
function phraseAt(scene: Scene, at: number): number {
  const index = scene.phraseOf[at] ?? -1;
  return index < 0 && determinerAt(scene.reader, at) ? (scene.phraseOf[at + 1] ?? -1) : index;
}

/** *“…,” former Bush speechwriter Noam Neusner wrote*: plain words that no list holds stand before the subject. */
function modifiedTag(
  scene: Scene,
  index: number,
  start: number,
  level: number,
): BlockAttribution | undefined {
  for (let at = start; at < start + LONGEST_SUBJECT; at += 1) {
    const name = scene.phrases[scene.phraseOf[at] ?? -1]?.name;
    // The stop of *George W. Bush* ends nothing.
    if (name?.from === at) at = name.to - 1;
    else if (!isWordOrNumber(scene, at)) return undefined;
    if ((scene.quotationOf[at] ?? -1) !== level) return undefined;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue && opensClause(scene, at)) return undefined;
    if (cue?.from !== at || cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive) continue;
    const subject = cue.certainty === 'speech' ? findSubject(scene, cue, false) : undefined;
    const phrase = subject?.how === 'before' ? scene.phrases[subject.phrase] : undefined;
    const known = phrase?.name !== undefined || phrase?.head === 'role';
    return phrase && known && phrase.from >= start
      ? attribute(index, cueIndex, subject, 'tag', 'after')
      : undefined;
  }
  return undefined;
}

/** *two-time* is a number too. */
function isWordOrNumber({ reader }: Scene, at: number): boolean {
  const kind = reader.tokens[at]?.kind;
  return kind === 'word' || kind === 'number';
}

function opensClause(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  return (
    lexicon.subordinators.byFirst.has(word) ||
    lexicon.prepositions.byFirst.has(word) ||
    lexicon.words.coordinators.has(word) ||
    lexicon.words.relatives.has(word)
  );
}

/** Words of the subject of such a tag. */
const LONGEST_SUBJECT = 12;

/** *They call it ‘progress,’ I call it theft*: the verb behind the marks has an object and words of its own. */
function describesElse(scene: Scene, cue: BlockCue): boolean {
  const object =
    (scene.phraseOf[cue.to] ?? -1) >= 0 || scene.reader.lexicon.pronouns.has(textAt(scene, cue.to));
  const next = scene.reader.tokens[cue.to + 1];
  return cue.verb?.describes === true && object && next?.kind === 'word';
}

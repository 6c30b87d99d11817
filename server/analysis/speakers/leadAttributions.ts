import type { BlockQuotation } from '../quotations/blockQuotations.ts';
import { isLight, LONGEST_SENTENCE, type Scene, textAt, tokenBefore } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt } from '../words/reader.ts';
import { attribute, type BlockAttribution, isAfterComma } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { possessor } from './reportingNouns.ts';
import { findSubject, type Subject } from './subjects.ts';

/** What stands before the opening mark and leads into it: a colon, a comma after a verb, the verb itself. */
export function introduction(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.open === undefined) return undefined;
  const before = tokenBefore(quotation);
  const text = textAt(scene, before);
  if (text === ':') return colonIntroduction(scene, index, quotation, before);
  const level = quotation.parent ?? -1;
  const at = text === ',' ? before - 1 : before;
  const near = nearCue(scene, at, level);
  const aside = near < 0 && text === ',' ? asideClause(scene, at, level) : -1;
  if (aside >= 0) {
    const clause = scene.cues[aside];
    const subject = clause && asideSubject(scene, clause);
    if (subject) return attribute(index, aside, subject, 'introduction', 'before');
  }
  const cueIndex = near < 0 && text === ',' ? asidePhrase(scene, at, level) : near;
  const cue = scene.cues[cueIndex];
  if (!cue || cue.kind === 'noun') return undefined;
  if (cue.kind === 'phrase') return phraseIntroduction(scene, index, cueIndex, cue);
  const subject = findSubject(scene, cue, false);
  return attribute(index, cueIndex, subject, 'introduction', 'before');
}

/** The cue that ends at token `at` or within three light words of it: *said*, *a dit que*, *told reporters on Monday that*. */
function nearCue(scene: Scene, start: number, level: number): number {
  const { lexicon } = scene.reader;
  for (let at = start; at > start - 4 && at >= 0; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) return -1;
    const cueIndex = scene.cueOf[at] ?? -1;
    if (cueIndex >= 0) return cueIndex;
    const word = scene.reader.wordAt(at) ?? '';
    const light =
      isLight(scene, at) ||
      lexicon.subordinators.byFirst.has(word) ||
      determinerAt(scene.reader, at) !== undefined ||
      lexicon.complementPrepositions.has(word);
    if (!light) return -1;
  }
  return -1;
}

/** *Comme l’a dit Emma Castel à la tribune, « … »*, *As Kim put it, “…”*: the clause of a conjunction that opens the sentence. */
function asideClause(scene: Scene, start: number, level: number): number {
  const sentence = scene.sentences[scene.sentenceOf[start] ?? -1];
  if (!sentence || !matchPhrase(scene.reader.lexicon.subordinators, scene.reader.wordAt, sentence.from))
    return -1;
  for (let at = start; at > sentence.from && at > start - LONGEST_SENTENCE; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level || textAt(scene, at) === ',') return -1;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (cue?.kind === 'verb' && cue.mood === 'finite') return cueIndex;
  }
  return -1;
}

/** *As one employee told Reuters*: where somebody stands before the verb who is behind it is told. */
function asideSubject(scene: Scene, clause: BlockCue): Subject | undefined {
  const before = findSubject(scene, clause, false);
  const from = scene.sentences[scene.sentenceOf[clause.from] ?? -1]?.from ?? 0;
  const within = before?.how === 'before' && (scene.phrases[before.phrase]?.from ?? -1) > from;
  return within ? before : findSubject(scene, clause, true);
}

/** *rappelle que, selon une étude de l’agence, « … »*: a phrase set between commas right before the marks. */
function asidePhrase(scene: Scene, start: number, level: number): number {
  for (let at = start; at > start - 25 && at >= 0; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level || ',;:.'.includes(textAt(scene, at))) return -1;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    const opens = scene.sentences[scene.sentenceOf[at] ?? -1]?.from === at;
    if (cue?.kind === 'phrase' && (cue.certainty === 'speech' || opens) && cue.sourceSide === 'after')
      return cueIndex;
  }
  return -1;
}

function phraseIntroduction(
  scene: Scene,
  index: number,
  cueIndex: number,
  cue: BlockCue,
): BlockAttribution | undefined {
  const subject = findSubject(scene, cue, false);
  return subject ? attribute(index, cueIndex, subject, 'cue-phrase', 'before') : undefined;
}

/** *X a déclaré lors d’une visite : « … »*, *Sa réponse : « … »*, *Luc Roy : « … »*. */
function colonIntroduction(
  scene: Scene,
  index: number,
  quotation: BlockQuotation,
  colon: number,
): BlockAttribution | undefined {
  const level = quotation.parent ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[colon] ?? -1];
  const first = sentence?.from ?? 0;
  let noun: number | undefined;
  let nominal: number | undefined;
  for (let at = colon - 1; at >= first && at > colon - LONGEST_SENTENCE; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue) continue;
    if (cue.kind === 'noun') noun ??= cueIndex;
    if (cue.kind === 'verb' && isNominal(scene, cue)) nominal ??= cueIndex;
    else if (cue.kind === 'verb')
      return attribute(index, cueIndex, subjectOf(scene, cue, level), 'introduction', 'before');
    if (cue.kind === 'phrase') {
      const subject = findSubject(scene, cue, false);
      if (subject) return attribute(index, cueIndex, subject, 'cue-phrase', 'before');
    }
    at = cue.from;
  }
  const verb = nominal === undefined ? undefined : scene.cues[nominal];
  if (verb) return attribute(index, nominal, subjectOf(scene, verb, level), 'introduction', 'before');
  const announced = noun === undefined ? undefined : scene.cues[noun];
  const phrase = (announced && possessor(scene, announced, colon)) ?? firstPhrase(scene, first, colon, level);
  return attribute(
    index,
    noun,
    phrase === undefined ? undefined : { phrase, how: 'sentence' },
    'introduction',
    'before',
  );
}

/** *said at a* `briefing`*:*, *dans un bref* `communiqué` *:* — behind a determiner, a form that is no finite verb. */
function isNominal(scene: Scene, { mood, certainty, from }: BlockCue): boolean {
  if (mood === 'finite' || certainty !== 'possible') return false;
  const { reader } = scene;
  return determinerAt(reader, from - 1) !== undefined || determinerAt(reader, from - 2) !== undefined;
}

/** *Luc Roy, son frère, a tenu à remercier la foule :* has its subject before it; *« … », explique Luc Roy :* behind. */
function subjectOf(scene: Scene, cue: BlockCue, level: number): Subject | undefined {
  if (!isTagLike(scene, cue)) return findSubject(scene, cue, false);
  const before = findSubject(scene, cue, false);
  const quoted = (scene.quotationOf[cue.from - 2] ?? -1) !== level;
  return before?.how === 'before' && !quoted ? before : findSubject(scene, cue, true);
}

function firstPhrase(scene: Scene, from: number, to: number, level: number): number | undefined {
  for (let at = Math.max(from, to - LONGEST_SENTENCE); at < to; at += 1) {
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (
      phrase &&
      phrase.preposition === undefined &&
      phrase.type !== 'place' &&
      (scene.quotationOf[at] ?? -1) === level
    )
      return index;
  }
  return undefined;
}

/** The verb may be followed by its subject where it opens its sentence or follows a comma: *Et, a-t-il dit* , *explique Luc*. */
function isTagLike(scene: Scene, cue: BlockCue): boolean {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  return sentence?.from === cue.from || isAfterComma(scene, cue.from);
}

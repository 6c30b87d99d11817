import type { BlockQuotation } from '../quotations/blockQuotations.ts';
import { isLight, LONGEST_SENTENCE, type Scene, textAt, tokenAfter } from '../scene.ts';
import { determinerAt } from '../words/reader.ts';
import {
  attribute,
  type BlockAttribution,
  isAfterComma,
  isSameSentence,
  pastLight,
  sentenceEnd,
} from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { enclosing, subjectFirstTag, subjectLastTag } from './subjectFirstTags.ts';
import { findSubject } from './subjects.ts';

/** *« … », a-t-il ajouté*, *“…,” said Lee*, *“…,” Lee said*, *« … », selon lui*. */
export function tagAfter(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.close === undefined) return undefined;
  const level = quotation.parent ?? -1;
  const start = skipTagPunctuation(scene, tokenAfter(quotation));
  if (
    start === undefined ||
    !(isSameSentence(scene, start, quotation.to) || isExclaimedTag(scene, quotation, start)) ||
    (scene.quotationOf[start] ?? -1) !== level
  )
    return undefined;
  const at = pastLight(scene, start);
  const direct = scene.cueOf[at] ?? -1;
  const cue = scene.cues[direct];
  // *une décision « injuste » pour les familles*: what only may be a cue must be set off by a comma.
  if (cue?.kind === 'phrase' && cue.certainty === 'possible' && textAt(scene, start - 1) !== ',')
    return undefined;
  if (
    cue &&
    cue.from === at &&
    (cue.mood === 'finite' || cue.kind === 'phrase') &&
    cue.kind !== 'noun' &&
    !cue.passive
  ) {
    const subject = findSubject(scene, cue, true);
    if (subject && (subject.how === 'inverted' || subject.how === 'after' || subject.how === 'agent')) {
      return attribute(index, direct, subject, cue.kind === 'phrase' ? 'cue-phrase' : 'tag', 'after');
    }
    const noun = scene.reader.lexicon.words.reportingNouns.has(scene.reader.wordAt(at) ?? '');
    if (cue.kind === 'verb' && cue.certainty === 'speech' && !noun)
      return attribute(index, direct, undefined, 'tag', 'after');
    return undefined;
  }
  return subjectFirstTag(scene, index, start, level);
}

/** *“What a disgrace!” Nora Lambeth shouted.*: the mark of exclamation takes the comma's place, and the tag is the whole sentence. */
function isExclaimedTag(scene: Scene, quotation: BlockQuotation, start: number): boolean {
  if (!'!?…'.includes(textAt(scene, quotation.to - 1)) || textAt(scene, quotation.to - 1) === '')
    return false;
  const sentence = scene.sentences[scene.sentenceOf[start] ?? -1];
  const index = Math.max(scene.phraseOf[start] ?? -1, scene.phraseOf[start + 1] ?? -1);
  const cue = sentence?.from === start ? cueOf(scene, index) : undefined;
  if (cue?.certainty !== 'speech' || cue.mood !== 'finite') return false;
  return (
    '.,;'.includes(textAt(scene, cue.to)) ||
    scene.reader.lexicon.prepositions.byFirst.has(scene.reader.wordAt(cue.to) ?? '') ||
    isLight(scene, cue.to) ||
    (cue.verb?.addressee === true && isPhrase(scene, cue.to))
  );
}

/** The verb right behind a phrase, or behind what stands between commas beside it: *Lee, a retired worker, said*. */
function cueOf(scene: Scene, index: number): BlockCue | undefined {
  const phrase = scene.phrases[index];
  if (!phrase) return undefined;
  const beside = scene.cues[scene.cueOf[phrase.to] ?? -1];
  if (beside || textAt(scene, phrase.to) !== ',') return beside;
  const end = Math.min(sentenceEnd(scene, phrase.to), phrase.to + LONGEST_ASIDE);
  for (let at = phrase.to + 1; at < end; at += 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue?.kind === 'verb' && enclosing(scene, index, cue)) return cue;
  }
  return undefined;
}

/** Tokens at most between a subject and its verb. */
const LONGEST_ASIDE = 25;

/** *asked reporters*, *told the crowd* */
function isPhrase(scene: Scene, at: number): boolean {
  return (
    (scene.phraseOf[at] ?? -1) >= 0 ||
    (determinerAt(scene.reader, at) !== undefined && (scene.phraseOf[at + 1] ?? -1) >= 0)
  );
}

/** A comma or dash between quotation and tag; undefined where a stop or a colon closes the matter. */
function skipTagPunctuation(scene: Scene, at: number): number | undefined {
  const text = textAt(scene, at);
  if (text === '') return undefined;
  if (text === ',' || text === '—' || text === '–' || text === '-') return at + 1;
  return '.;:!?…()'.includes(text) ? undefined : at;
}

/** *« Je pars, a dit Luc Roy, demain »*: a tag between commas inside the marks. */
export function tagInside(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation) return undefined;
  for (let at = quotation.from; at < quotation.to && at < quotation.from + LONGEST_SENTENCE; at += 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue || cue.from !== at || (scene.quotationOf[at] ?? -1) !== index) continue;
    if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive || !isAfterComma(scene, at)) continue;
    if (cue.person !== undefined && cue.person !== 3) continue;
    const subject = findSubject(scene, cue, true);
    if (!subject || (subject.how !== 'inverted' && subject.how !== 'after')) continue;
    const pronoun = scene.phrases[subject.phrase]?.pronoun;
    if (pronoun && pronoun.person !== 3) continue;
    return attribute(index, cueIndex, subject, 'tag', 'inside');
  }
  return quotation.close === undefined && quotation.to === scene.reader.tokens.length
    ? swallowedTag(scene, index, quotation)
    : undefined;
}

/** *“You were trusted, Oakes told him.*, its closing mark forgotten: a comma, a subject and its verb at the end. */
function swallowedTag(scene: Scene, index: number, quotation: BlockQuotation): BlockAttribution | undefined {
  for (let at = quotation.from; at < quotation.to && at < quotation.from + LONGEST_SENTENCE; at += 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (
      !cue ||
      cue.from !== at ||
      cue.kind !== 'verb' ||
      cue.mood !== 'finite' ||
      cue.certainty !== 'speech' ||
      cue.passive
    )
      continue;
    const subject = findSubject(scene, cue, false);
    const phrase = subject?.how === 'before' ? scene.phrases[subject.phrase] : undefined;
    if (!subject || !phrase || (phrase.pronoun && phrase.pronoun.person !== 3)) continue;
    const comma = determinerAt(scene.reader, phrase.from - 1) ? phrase.from - 2 : phrase.from - 1;
    if (textAt(scene, comma) === ',') return attribute(index, cueIndex, subject, 'tag', 'inside');
  }
  return undefined;
}

/** *… face à une « imprévisible » situation, a expliqué le responsable*: a tag that ends the sentence the quotation stands in. */
export function closingTag(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation) return undefined;
  const level = quotation.parent ?? -1;
  const start = tokenAfter(quotation);
  const end = sentenceEnd(scene, Math.max(quotation.from, start - 1));
  for (let at = start; at < end && at < start + LONGEST_SENTENCE; at += 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue || cue.from !== at || cue.kind !== 'verb' || cue.mood !== 'finite' || cue.passive) continue;
    if (!isAfterComma(scene, at)) continue;
    const subject = findSubject(scene, cue, true);
    if (subject && (subject.how === 'inverted' || subject.how === 'after'))
      return attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return subjectLastTag(scene, index, start, end, level);
}

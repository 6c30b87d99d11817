import type { AttributionBasis, Reason } from './analysedArticle.ts';
import type { BlockQuotation } from './blockQuotations.ts';
import type { BlockCue } from './cues.ts';
import { matchPhrase } from './lexicon.ts';
import { determinerAt } from './nounPhrases.ts';
import { isLight, LONGEST_SENTENCE, type Scene, textAt, tokenAfter, tokenBefore } from './scene.ts';
import { findSubject, type Subject } from './subjects.ts';

/** A cue and its source tied to a quotation, inside one block; indices are into the block's lists. */
export interface BlockAttribution {
  readonly quotation: number;
  readonly cue: number | undefined;
  readonly source: number | undefined;
  readonly basis: AttributionBasis;
  readonly position: 'before' | 'inside' | 'after';
  readonly reason: Reason['key'];
}

/**
 * Ties each quotation of a block to the cue that governs it: the tag right behind it, the tag inside it, what introduces it,
 * the verb of its sentence, a phrase such as *selon*. One attribution a quotation; none where the block does not tell.
 */
export function findBlockAttributions(scene: Scene): BlockAttribution[] {
  const found: BlockAttribution[] = [];
  for (const index of scene.quotations.keys()) {
    const attribution =
      tagAfter(scene, index) ??
      tagInside(scene, index) ??
      resumption(scene, index, found) ??
      led(scene, index) ??
      sentencePhrase(scene, index);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** What leads into a quotation, or the tag that ends its sentence; a verb that only may report yields to the tag. */
function led(scene: Scene, index: number): BlockAttribution | undefined {
  const lead = introduction(scene, index);
  if (isSure(scene, lead)) return lead;
  const governing = governingVerb(scene, index);
  return isSure(scene, governing) ? governing : (closingTag(scene, index) ?? lead ?? governing);
}

function isSure(scene: Scene, found: BlockAttribution | undefined): boolean {
  const cue = found?.cue === undefined ? undefined : scene.cues[found.cue];
  return (
    found !== undefined && (cue === undefined || cue.certainty === 'speech' || cue.verb?.describes === true)
  );
}

/**
 * The second attribution of quotations that have a tag behind them: *Kim said: “It works,” she said*, *According to Lee,
 * “it works,” Lee said*. A cue that is the tag of another quotation is not counted.
 */
export function findSecondAttributions(scene: Scene, first: readonly BlockAttribution[]): BlockAttribution[] {
  const found: BlockAttribution[] = [];
  const used = new Set(first.map(({ cue }) => cue));
  for (const { quotation, basis, position } of first) {
    if (basis !== 'tag' || position !== 'after') continue;
    const second = introduction(scene, quotation) ?? sentencePhrase(scene, quotation);
    if (second?.cue !== undefined && second.position === 'before' && !used.has(second.cue))
      found.push(second);
  }
  return found;
}

const REASONS: Readonly<Record<Subject['how'], Reason['key']>> = {
  inverted: 'inverted',
  after: 'inverted',
  before: 'subject',
  relative: 'subject',
  agent: 'phrase',
  sentence: 'subject',
};

function attribute(
  quotation: number,
  cue: number | undefined,
  subject: Subject | undefined,
  basis: AttributionBasis,
  position: BlockAttribution['position'],
): BlockAttribution {
  return {
    quotation,
    cue,
    source: subject?.phrase,
    basis,
    position,
    reason: subject ? REASONS[subject.how] : 'introduced',
  };
}

/** *« … », a-t-il ajouté*, *“…,” said Lee*, *“…,” Lee said*, *« … », selon lui*. */
function tagAfter(scene: Scene, index: number): BlockAttribution | undefined {
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
  const at = skipLight(scene, start);
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
    if (cue.kind === 'verb' && cue.certainty === 'speech')
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
  const phrase = scene.phrases[scene.phraseOf[start] ?? -1] ?? scene.phrases[scene.phraseOf[start + 1] ?? -1];
  const cue = scene.cues[scene.cueOf[phrase?.to ?? -1] ?? -1];
  if (
    !sentence ||
    !phrase ||
    !cue ||
    cue.certainty !== 'speech' ||
    cue.mood !== 'finite' ||
    sentence.from !== start
  )
    return false;
  return (
    '.,;'.includes(textAt(scene, cue.to)) ||
    scene.reader.lexicon.prepositions.byFirst.has(scene.reader.wordAt(cue.to) ?? '') ||
    isLight(scene, cue.to)
  );
}

/** A tag belongs to the sentence that the closing mark ends in; *“It failed.” She left.* has none. */
function isSameSentence(scene: Scene, a: number, b: number): boolean {
  return scene.sentenceOf[a] === scene.sentenceOf[b];
}

/** *“…,” the mayor of Lyon, Ann Roy, said* — a subject, then its verb, before anything else is said. */
function subjectFirstTag(
  scene: Scene,
  index: number,
  start: number,
  level: number,
): BlockAttribution | undefined {
  const begin = determinerAt(scene.reader, start) ? start + 1 : start;
  const phraseIndex =
    (scene.phraseOf[start] ?? -1) >= 0 ? (scene.phraseOf[start] ?? -1) : (scene.phraseOf[begin] ?? -1);
  const phrase = scene.phrases[phraseIndex];
  if (!phrase || phrase.from > begin || phrase.preposition !== undefined) return undefined;
  const end = sentenceEnd(scene, start);
  for (let at = phrase.to; at < end && at < phrase.to + 30; at += 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) return undefined;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (cue?.kind !== 'verb' || cue.from !== at) continue;
    if (cue.mood !== 'finite' || cue.passive) continue;
    const subject = findSubject(scene, cue, false);
    if (!subject || subject.how === 'relative') continue;
    if (cue.certainty !== 'speech' && (cue.to < end - 12 || describesElse(scene, cue))) return undefined;
    return attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return undefined;
}

/** *They call it ‘progress,’ I call it theft*: the verb behind the marks has an object and words of its own. */
function describesElse(scene: Scene, cue: BlockCue): boolean {
  const object =
    (scene.phraseOf[cue.to] ?? -1) >= 0 || scene.reader.lexicon.pronouns.has(textAt(scene, cue.to));
  const next = scene.reader.tokens[cue.to + 1];
  return cue.verb?.describes === true && object && next?.kind === 'word';
}

function sentenceEnd(scene: Scene, at: number): number {
  return scene.sentences[scene.sentenceOf[at] ?? -1]?.to ?? scene.reader.tokens.length;
}

/** A comma or dash between quotation and tag; undefined where a stop or a colon closes the matter. */
function skipTagPunctuation(scene: Scene, at: number): number | undefined {
  const text = textAt(scene, at);
  if (text === '') return undefined;
  if (text === ',' || text === '—' || text === '–' || text === '-') return at + 1;
  return '.;:!?…()'.includes(text) ? undefined : at;
}

function skipLight(scene: Scene, start: number): number {
  let at = start;
  while (isLight(scene, at)) at += 1;
  return at;
}

/** *“I left,” he said, “because it rained.”*: after the tag of the quotation before and a comma, its words go on. */
function resumption(
  scene: Scene,
  index: number,
  found: readonly BlockAttribution[],
): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  const before = found.at(-1);
  const tagged = before ? scene.quotations[before.quotation] : undefined;
  if (!quotation || !before || !tagged || tagged.parent !== quotation.parent || before.position !== 'after')
    return undefined;
  const cue = before.cue === undefined ? undefined : scene.cues[before.cue];
  const comma = tokenBefore(quotation);
  if (!cue || !isResuming(textAt(scene, comma)) || cue.from < tokenAfter(tagged) || cue.to > comma)
    return undefined;
  if (!isSameSentence(scene, cue.from, comma)) return undefined;
  return { ...before, quotation: index, position: 'before', basis: 'carried', reason: 'running' };
}

function isResuming(text: string): boolean {
  return text === ',' || text === '—' || text === '–';
}

/** *« Je pars, a dit Luc Roy, demain »*: a tag between commas inside the marks. */
function tagInside(scene: Scene, index: number): BlockAttribution | undefined {
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

function isAfterComma(scene: Scene, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isLight(scene, before)) before -= 1;
  return ',!?…'.includes(textAt(scene, before)) && textAt(scene, before) !== '';
}

/** What stands before the opening mark and leads into it: a colon, a comma after a verb, the verb itself. */
function introduction(scene: Scene, index: number): BlockAttribution | undefined {
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
    const subject = clause && findSubject(scene, clause, true);
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
  for (let at = colon - 1; at >= first && at > colon - LONGEST_SENTENCE; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue) continue;
    if (cue.kind === 'noun') noun ??= cueIndex;
    if (cue.kind === 'verb')
      return attribute(
        index,
        cueIndex,
        findSubject(scene, cue, isTagLike(scene, cue)),
        'introduction',
        'before',
      );
    if (cue.kind === 'phrase') {
      const subject = findSubject(scene, cue, false);
      if (subject) return attribute(index, cueIndex, subject, 'cue-phrase', 'before');
    }
    at = cue.from;
  }
  const phrase = firstPhrase(scene, first, colon, level);
  return attribute(
    index,
    noun,
    phrase === undefined ? undefined : { phrase, how: 'sentence' },
    'introduction',
    'before',
  );
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

/** Farthest cue on the left that may still govern a quotation in its clause, in tokens, by certainty. */
const REACH = { speech: 30, possible: 14 } as const;

/** *Il a dénoncé une politique « brutale »*: the nearest verb on the left in the same sentence. */
function governingVerb(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.open === undefined) return undefined;
  const level = quotation.parent ?? -1;
  const before = tokenBefore(quotation);
  const sentence = scene.sentences[scene.sentenceOf[quotation.from] ?? -1];
  const first = sentence?.from ?? 0;
  let possible: BlockAttribution | undefined;
  for (let at = before; at >= first && at > before - LONGEST_SENTENCE; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) !== level) continue;
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue) continue;
    at = cue.from;
    if (cue.kind !== 'verb' || before - cue.to > REACH[cue.certainty]) continue;
    if (cue.mood === 'participle' && !cue.passive) continue;
    const subject = findSubject(scene, cue, false);
    if (cue.certainty !== 'speech' && (!subject || (subject.how === 'sentence' && !cue.verb?.describes)))
      continue;
    if (subject && isNobody(scene, subject)) continue;
    const found = attribute(
      index,
      cueIndex,
      subject,
      cue.verb?.describes ? 'description' : 'introduction',
      'before',
    );
    if (cue.certainty === 'speech' || cue.verb?.describes) return found;
    possible ??= found;
  }
  return possible;
}

/** *it was too early to tell*: no one speaks. */
function isNobody(scene: Scene, subject: Subject): boolean {
  const pronoun = scene.phrases[subject.phrase]?.pronoun;
  return pronoun?.impersonal === true && pronoun.gender === undefined;
}

/** *… face à une « imprévisible » situation, a expliqué le responsable*: a tag that ends the sentence the quotation stands in. */
function closingTag(scene: Scene, index: number): BlockAttribution | undefined {
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

/** *The plan was “costly,” the mayor said.* at the sentence’s end, the quotation not beside it. */
function subjectLastTag(
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
    if (!subject || !phrase) continue;
    const comma = determinerAt(scene.reader, phrase.from - 1) ? phrase.from - 2 : phrase.from - 1;
    if (textAt(scene, comma) === ',' && phrase.from > start)
      return attribute(index, cueIndex, subject, 'tag', 'after');
  }
  return undefined;
}

/** *Selon le ministre, la mesure est « utile »*: a phrase anywhere in the sentence. */
function sentencePhrase(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation) return undefined;
  const level = quotation.parent ?? -1;
  const sentence = scene.sentences[scene.sentenceOf[quotation.from] ?? -1];
  if (!sentence) return undefined;
  const from = Math.max(sentence.from, quotation.from - LONGEST_SENTENCE);
  const to = Math.min(sentence.to, quotation.to + LONGEST_SENTENCE, quotation.from + 2 * LONGEST_SENTENCE);
  for (let at = from; at < to; at += 1) {
    const cueIndex = scene.cueOf[at] ?? -1;
    const cue = scene.cues[cueIndex];
    if (!cue || cue.from !== at || cue.kind !== 'phrase' || (scene.quotationOf[at] ?? -1) !== level) continue;
    if (cue.certainty !== 'speech') continue;
    const subject = findSubject(scene, cue, false);
    if (subject)
      return attribute(index, cueIndex, subject, 'cue-phrase', at < quotation.from ? 'before' : 'after');
  }
  return undefined;
}

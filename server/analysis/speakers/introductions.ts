import type { AnalysedBlock, Attribution, Source } from '../analysedArticle.ts';
import type { Coreference } from '../people/coreference.ts';
import { isPerson } from '../people/discourse.ts';
import { LONGEST_SENTENCE, type Scene, textAt, tokenBefore } from '../scene.ts';
import type { Situation } from './situation.ts';
import { toCue, toSource } from './sources.ts';

/** *X s’est félicité du vote. « … »*: words that stand alone after a sentence about somebody, or a paragraph that ends in a colon, are his. */
export function introducedBefore(situation: Situation): Attribution | undefined {
  const { draft, shape, scene, block, blocks, who } = situation;
  const quotation = scene.quotations[draft.local];
  if (!quotation || draft.depth > 0 || !shape.opens || !(shape.clause || shape.stopped)) return undefined;
  const before = tokenBefore(quotation);
  const here =
    lastPerson(situation, scene, before, block) ??
    lastPerson(situation, scene, sentenceBefore(scene, before), block);
  if (here !== undefined)
    return introducedBy(situation, toSource(scene, here, block, who), 'previous-sentence');
  const earlier = previousProse(blocks, block.index);
  const scene2 = earlier?.text?.syntax.scene;
  const last = scene2 ? scene2.reader.tokens.length - 1 : -1;
  if (!earlier || !scene2) return undefined;
  const colon = textAt(scene2, last) === ':';
  if (!colon && !isAlone(situation, earlier)) return undefined;
  const phrase = colon
    ? lastPerson(situation, scene2, last, earlier)
    : lastNamed(situation, scene2, last, earlier);
  if (phrase === undefined) return undefined;
  const found = introducedBy(situation, toSource(scene2, phrase, earlier, who), 'previous-paragraph');
  const leadIn = colon ? earlier.text?.syntax.leadIns.find(({ source }) => source === phrase) : undefined;
  const cue = leadIn && scene2.cues[leadIn.cue];
  return found && cue
    ? { ...found, cue: toCue(cue, earlier.block.start), end: earlier.block.start + cue.end }
    : found;
}

/** Words of a whole sentence at the beginning of a paragraph, behind a paragraph of the reporter's about somebody. */
function isAlone({ draft, shape, scene, block, own }: Situation, earlier: AnalysedBlock): boolean {
  const quotation = scene.quotations[draft.local];
  if (own || !quotation || tokenBefore(quotation) >= 0 || !shape.clause) return false;
  if (!shape.ends && !shape.stopped) return false;
  if (block.block.type !== 'paragraph' || !LEADING.has(earlier.block.type)) return false;
  const before = earlier.text?.syntax.scene;
  return before !== undefined && !before.quotations.some(({ wordCount }) => wordCount >= LONG_QUOTATION);
}

/** The named person whom the last sentence is about, or else one before it. */
function lastNamed(
  situation: Situation,
  scene: Scene,
  end: number,
  block: AnalysedBlock,
): number | undefined {
  for (let last = end; last >= 0; last = (scene.sentences[scene.sentenceOf[last] ?? -1]?.from ?? 0) - 1) {
    const phrase = lastPerson(situation, scene, last, block);
    if (phrase !== undefined && isSomebody(situation.who, block, phrase)) return phrase;
  }
  return undefined;
}

function isSomebody(who: Coreference, block: AnalysedBlock, phrase: number): boolean {
  const draft = who.drafts[who.phrases[block.index]?.[phrase] ?? -1];
  return draft !== undefined && isPerson(draft) && !draft.unnamed;
}

/** What may be about somebody whose words follow. */
const LEADING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph']);

/** Words of a quotation whose speaker would be the one to run on. */
const LONG_QUOTATION = 6;

/** The last token of the sentence before the one that a colon ends; -1 without any. */
function sentenceBefore(scene: Scene, at: number): number {
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  return at < 0 || !sentence || textAt(scene, at) !== ':' ? -1 : sentence.from - 1;
}

function previousProse(blocks: readonly AnalysedBlock[], index: number): AnalysedBlock | undefined {
  for (let at = index - 1; at >= 0; at -= 1) if (blocks[at]?.text) return blocks[at];
  return undefined;
}

/** The person, or else the body, whom the sentence of token `end` is about: its subject, or the first
 * phrase outside quotations that names one. */
function lastPerson({ who }: Situation, scene: Scene, end: number, block: AnalysedBlock): number | undefined {
  if (end < 0) return undefined;
  const from = Math.max(scene.sentences[scene.sentenceOf[end] ?? -1]?.from ?? 0, end - LONGEST_SENTENCE);
  let body: number | undefined;
  let person: number | undefined;
  for (let at = from; at <= end; at += 1) {
    const index = scene.phraseOf[at] ?? -1;
    const phrase = scene.phrases[index];
    if (!phrase || phrase.from !== at || (scene.quotationOf[at] ?? -1) >= 0) continue;
    const entity = who.phrases[block.index]?.[index];
    const draft = entity === undefined ? undefined : who.drafts[entity];
    if (!draft || phrase.preposition !== undefined || draft.type === 'place') continue;
    if (!isPerson(draft)) body ??= index;
    else if (block.text?.syntax.phraseFacts[index]?.subject) return index;
    else person ??= index;
  }
  return person ?? body;
}

function introducedBy(
  { id, own }: Situation,
  source: Source | undefined,
  basis: Attribution['basis'],
): Attribution | undefined {
  if (!source) return undefined;
  const { start, end } = source;
  return {
    start,
    end,
    basis,
    quotations: [id],
    cue: own?.cue,
    source,
    position: 'before',
    reason: { key: 'introduced' },
  };
}

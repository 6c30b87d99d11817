import type { Gender, GrammaticalNumber } from '../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock } from './analysedArticle.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockQuotation } from './blockQuotations.ts';
import type { BlockCue } from './cues.ts';
import { type Figure, figureOf, type KnownPeople, pronounFigure, readPeople } from './figures.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { type Scene, textAt, tokenBefore } from './scene.ts';
import type { BlockSyntax } from './syntax.ts';

/** A tag whose pronoun cannot stand for its speaker. */
export interface Disagreement {
  readonly block: AnalysedBlock;
  readonly scene: Scene;
  readonly cue: BlockCue;
  readonly pronoun: NounPhrase;
  readonly speaker: Figure;
}

/** Where a figure was last seen: which paragraph, which token. */
interface Place {
  readonly paragraph: number;
  readonly from: number;
}

type Kind = `${Gender} ${GrammaticalNumber}`;

/** The last figures that a pronoun of each gender and number could stand for: of all, and of those that no preposition governs. */
type Seen = Readonly<Record<Kind | `free ${Kind}`, Place>>;

const NEVER: Place = { paragraph: Number.NEGATIVE_INFINITY, from: -1 };
const NOBODY: Seen = {
  'masculine singular': NEVER,
  'feminine singular': NEVER,
  'masculine plural': NEVER,
  'feminine plural': NEVER,
  'free masculine singular': NEVER,
  'free feminine singular': NEVER,
  'free masculine plural': NEVER,
  'free feminine plural': NEVER,
};

interface Speaker extends Place {
  readonly figure: Figure;
  readonly sentence: number;
  readonly tag: BlockAttribution;
  readonly cue: BlockCue | undefined;
  /** Its quotation is a whole one that asks nothing. */
  readonly plain: boolean;
}

/** The article as far as it has been read. */
interface Reading {
  readonly people: KnownPeople;
  seen: Seen;
  paragraph: number;
  /** The last whose gender is sure, named as one who does something. */
  known: (Place & { readonly figure: Figure }) | undefined;
  speaker: Speaker | undefined;
  /** Everybody in this paragraph and in the one before. */
  around: ReadonlySet<string>;
  here: Set<string>;
}

/** One paragraph on the way. */
interface Paragraph {
  readonly block: AnalysedBlock;
  readonly syntax: BlockSyntax;
  readonly scene: Scene;
  /** By quotation, who had been seen before it opened. */
  readonly before: Map<number, Seen>;
  /** By sentence, the first figure that no preposition governs. */
  readonly subjects: Map<number, Figure>;
}

/**
 * Finds tags whose pronoun disagrees with the one who must be speaking. The pronoun itself was understood by its gender and number,
 * so a fault shows only where nobody agrees with it: not the speaker who runs on, nor anybody since.
 */
export function* findDisagreements(article: AnalysedArticle): Generator<Disagreement> {
  const reading: Reading = {
    people: readPeople(article),
    seen: NOBODY,
    paragraph: 0,
    known: undefined,
    speaker: undefined,
    around: new Set(),
    here: new Set(),
  };
  for (const block of article.blocks) {
    const syntax = block.text?.syntax;
    if (!syntax) continue;
    reading.paragraph += 1;
    reading.around = reading.here;
    reading.here = new Set();
    yield* readParagraph(reading, {
      block,
      syntax,
      scene: syntax.scene,
      before: new Map(),
      subjects: new Map(),
    });
  }
}

function* readParagraph(reading: Reading, paragraph: Paragraph): Generator<Disagreement> {
  const { scene, syntax } = paragraph;
  const tags = new Map<number, BlockAttribution>();
  for (const tag of syntax.attributions)
    if (
      tag.source !== undefined &&
      (tag.basis === 'tag' || tag.basis === 'introduction') &&
      !tags.has(tag.source)
    )
      tags.set(tag.source, tag);
  let opened = 0;
  for (const [index, phrase] of scene.phrases.entries()) {
    for (; (scene.quotations[opened]?.from ?? Number.POSITIVE_INFINITY) <= phrase.from; opened += 1)
      paragraph.before.set(opened, reading.seen);
    const tag = tags.get(index);
    const outer = tag !== undefined && scene.quotations[tag.quotation]?.parent === undefined;
    const found = phrase.pronoun && tag && outer ? checkTag(reading, paragraph, tag, phrase) : undefined;
    if (found) yield found;
    const figure = readFigure(reading, paragraph, index, phrase, outer);
    if (!figure) continue;
    see(reading, paragraph, index, phrase, figure);
    if (tag && outer) reading.speaker = speakerOf(reading, paragraph, phrase, tag, figure);
  }
}

function readFigure(
  reading: Reading,
  { block, scene, syntax }: Paragraph,
  index: number,
  phrase: NounPhrase,
  isTag: boolean,
): Figure | undefined {
  if (!phrase.pronoun) {
    const speaks = syntax.isSource[index] === true || followsCue(scene, phrase);
    const figure = figureOf(block, scene, phrase, speaks, reading.people);
    return isApposed(scene, syntax, index, figure) ? undefined : figure;
  }
  const quoted = !isTag && (scene.quotationOf[phrase.from] ?? -1) >= 0;
  return quoted || syntax.phraseFacts[index]?.impersonal ? undefined : pronounFigure(scene, phrase);
}

/** *Selon la préfecture*, whether or not words are quoted. */
function followsCue({ cues, cueOf }: Scene, { from }: NounPhrase): boolean {
  return [from - 1, from - 2].some((at) => cues[cueOf[at] ?? -1]?.kind === 'phrase');
}

/** *Marie Roy, directrice du port*, *Marie Roy, la directrice*: she has been seen; *à Marie Roy, le ministre* is somebody else. */
function isApposed(scene: Scene, syntax: BlockSyntax, index: number, figure: Figure | undefined): boolean {
  const phrase = scene.phrases[index];
  if (!phrase || phrase.name || !syntax.phraseFacts[index]?.besideName) return false;
  const before = scene.phrases[index - 1];
  if (!phrase.determiner) return true;
  return (
    before?.preposition === undefined && figure?.gender !== undefined && before?.gender === figure.gender
  );
}

function see(
  reading: Reading,
  { scene, syntax, subjects }: Paragraph,
  index: number,
  phrase: NounPhrase,
  figure: Figure,
): void {
  const place = { paragraph: reading.paragraph, from: phrase.from };
  const joined = syntax.phraseFacts[index]?.joined === true;
  const sentence = scene.sentenceOf[phrase.from] ?? -1;
  if (figure.thing && !syntax.isSource[index] && subjects.has(sentence)) return;
  const seen = { ...reading.seen };
  for (const gender of ['masculine', 'feminine'] as const) {
    const kinds: Kind[] = [];
    if (figure.gender === undefined || figure.gender === gender) kinds.push(`${gender} ${figure.number}`);
    if (joined || figure.collective) kinds.push(`${gender} plural`);
    for (const kind of kinds) {
      seen[kind] = place;
      if (figure.free) seen[`free ${kind}`] = place;
    }
  }
  reading.seen = seen;
  if (!phrase.pronoun || figure.number === 'plural') reading.here.add(figure.key);
  if (!figure.free) return;
  if (!subjects.has(sentence)) subjects.set(sentence, joined ? { ...figure, sure: false } : figure);
  if (figure.sure && figure.particular && !joined) reading.known = { ...place, figure };
}

function speakerOf(
  { paragraph }: Reading,
  { scene, syntax }: Paragraph,
  phrase: NounPhrase,
  tag: BlockAttribution,
  figure: Figure,
): Speaker {
  const quotation = scene.quotations[tag.quotation];
  const shape = syntax.shapes[tag.quotation];
  return {
    figure,
    paragraph,
    from: phrase.from,
    sentence: scene.sentenceOf[phrase.from] ?? -1,
    tag,
    cue: tag.cue === undefined ? undefined : scene.cues[tag.cue],
    plain: shape?.opens === true && !asks(scene, quotation),
  };
}

/** Questions are put to somebody else. */
function asks(scene: Scene, quotation: BlockQuotation | undefined): boolean {
  return textAt(scene, (quotation?.to ?? 0) - 1) === '?';
}

function checkTag(
  reading: Reading,
  paragraph: Paragraph,
  tag: BlockAttribution,
  phrase: NounPhrase,
): Disagreement | undefined {
  const { scene, syntax, block } = paragraph;
  const cue = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const { pronoun } = phrase;
  // *ont-il*: the verb is at fault, or its ending.
  if (!cue?.inverted || (cue.number ?? pronoun?.number) !== pronoun?.number) return undefined;
  if (tag.basis !== 'tag' || pronoun?.person !== 3 || !pronoun.gender) return undefined;
  const seen = paragraph.before.get(tag.quotation) ?? NOBODY;
  const kind: Kind = `${pronoun.gender} ${pronoun.number}`;
  const situation = {
    reading,
    paragraph,
    tag,
    cue,
    phrase,
    agreeing: seen[kind],
    acting: seen[`free ${kind}`],
  };
  const speaker = syntax.shapes[tag.quotation]?.opens
    ? (fromSpeaker(situation) ??
      fromSubject(situation) ??
      fromParagraphBefore(situation) ??
      fromArticle(situation))
    : fromArticle(situation);
  return speaker && disagrees(speaker, phrase) ? { block, scene, cue, pronoun: phrase, speaker } : undefined;
}

interface Situation {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly tag: BlockAttribution;
  readonly cue: BlockCue;
  readonly phrase: NounPhrase;
  /** Where somebody was last seen before the quotation for whom the pronoun could stand. */
  readonly agreeing: Place;
  /** The same, of those that no preposition governs. */
  readonly acting: Place;
}

function disagrees(speaker: Figure, { pronoun }: NounPhrase): boolean {
  if (!speaker.sure || !pronoun) return false;
  if (speaker.number === pronoun.number)
    return speaker.gender !== undefined && speaker.gender !== pronoun.gender;
  return !(speaker.collective && pronoun.number === 'plural');
}

/** *« … », a dit Marie Roy. « … », a-t-il ajouté*: the words run on, and nobody has come between. */
function fromSpeaker({
  reading,
  paragraph,
  tag,
  cue,
  phrase,
  agreeing,
  acting,
}: Situation): Figure | undefined {
  const { speaker } = reading;
  const { scene } = paragraph;
  if (speaker?.paragraph !== reading.paragraph || !runsOn(speaker, cue)) return undefined;
  const quotation = scene.quotations[tag.quotation];
  const opening = quotation ? tokenBefore(quotation) + 1 : 0;
  const sentence = scene.sentences[speaker.sentence + 1];
  if (sentence?.from !== opening || asks(scene, quotation)) return undefined;
  if (!isAlone(reading, speaker.figure, phrase)) return undefined;
  const { particular } = speaker.figure;
  if (speaker.tag.basis === 'introduction')
    return particular && agreeing.paragraph < reading.paragraph ? speaker.figure : undefined;
  return speaker.plain && isBefore(particular ? acting : agreeing, speaker) ? speaker.figure : undefined;
}

/** Neither a question nor an answer, after which somebody else speaks. */
function runsOn({ cue: before }: Speaker, cue: BlockCue): boolean {
  return !cue.verb?.answers && !cue.verb?.asks && !before?.verb?.asks;
}

function isBefore(one: Place, other: Place): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.from < other.from);
}

/** A plural pronoun may mean several people who are named apart. */
function isAlone({ here, around }: Reading, figure: Figure, { pronoun }: NounPhrase): boolean {
  if (pronoun?.number !== 'plural' || figure.number === 'plural') return true;
  return [here, around].every((keys) => keys.size === 0 || (keys.size === 1 && keys.has(figure.key)));
}

/** *Marie Roy ne décolère pas. « … », a-t-il dit*: nobody else is in this paragraph. */
function fromSubject({ reading, paragraph, tag, phrase, agreeing }: Situation): Figure | undefined {
  const { scene, subjects } = paragraph;
  const quotation = scene.quotations[tag.quotation];
  const opening = quotation ? tokenBefore(quotation) + 1 : 0;
  const sentence = scene.sentenceOf[opening] ?? 0;
  // *Marie Roy ne décolère pas : « … »*
  const led = scene.sentences[sentence]?.from !== opening;
  const subject = subjects.get(led ? sentence : sentence - 1);
  if (!subject?.particular || agreeing.paragraph >= reading.paragraph) return undefined;
  return isAlone(reading, subject, phrase) ? subject : undefined;
}

/** A quotation that opens its paragraph, behind one whose speaker is known. */
function fromParagraphBefore({
  reading,
  paragraph,
  tag,
  cue,
  phrase,
  agreeing,
  acting,
}: Situation): Figure | undefined {
  const { speaker } = reading;
  const quotation = paragraph.scene.quotations[tag.quotation];
  if (!quotation || tokenBefore(quotation) >= 0 || speaker?.paragraph !== reading.paragraph - 1)
    return undefined;
  if (!speaker.plain || !runsOn(speaker, cue) || !isAlone(reading, speaker.figure, phrase)) return undefined;
  const goesOn = cue.verb?.additive === true && speaker.figure.particular && isBefore(acting, speaker);
  const runs = speaker.figure.particular && isBefore(agreeing, speaker);
  return goesOn || runs || agreeing.paragraph < reading.paragraph - 2 ? speaker.figure : undefined;
}

/** Nobody whom the pronoun could mean is named anywhere before. */
function fromArticle({ reading, phrase, agreeing }: Situation): Figure | undefined {
  const { known, paragraph } = reading;
  if (!known || agreeing !== NEVER || known.paragraph < paragraph - 1) return undefined;
  return isAlone(reading, known.figure, phrase) ? known.figure : undefined;
}

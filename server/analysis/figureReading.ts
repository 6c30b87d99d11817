import type { Gender, GrammaticalNumber } from '../languages/languagePack.ts';
import type { AnalysedBlock } from './analysedArticle.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockQuotation } from './blockQuotations.ts';
import type { BlockCue } from './cues.ts';
import { type Figure, figureOf, pronounFigure } from './figures.ts';
import type { KnownPeople } from './knownGenders.ts';
import type { NounPhrase } from './nounPhrases.ts';
import type { Scene } from './scene.ts';
import type { BlockSyntax } from './syntax.ts';

/** Where a figure was last seen: which paragraph, which token. */
export interface Place {
  readonly paragraph: number;
  readonly from: number;
}

export type Kind = `${Gender} ${GrammaticalNumber}`;

/** The last figures that a pronoun of each gender and number could stand for: of all, and of those that no preposition governs. */
type Seen = Readonly<Record<Kind | `free ${Kind}`, Place>>;

export const NEVER: Place = { paragraph: Number.NEGATIVE_INFINITY, from: -1 };
export const NOBODY: Seen = {
  'masculine singular': NEVER,
  'feminine singular': NEVER,
  'masculine plural': NEVER,
  'feminine plural': NEVER,
  'free masculine singular': NEVER,
  'free feminine singular': NEVER,
  'free masculine plural': NEVER,
  'free feminine plural': NEVER,
};

export interface Speaker extends Place {
  readonly figure: Figure;
  readonly sentence: number;
  readonly tag: BlockAttribution;
  readonly cue: BlockCue | undefined;
  /** Its quotation is a whole one that asks nothing. */
  readonly plain: boolean;
}

/** The article as far as it has been read. */
export interface Reading {
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
export interface Paragraph {
  readonly block: AnalysedBlock;
  readonly syntax: BlockSyntax;
  readonly scene: Scene;
  /** By quotation, who had been seen before it opened. */
  readonly before: Map<number, Seen>;
  /** By sentence, the first figure that no preposition governs. */
  readonly subjects: Map<number, Figure>;
}

export function readFigure(
  reading: Reading,
  { block, scene, syntax }: Paragraph,
  index: number,
  phrase: NounPhrase,
  isTag: boolean,
): Figure | undefined {
  if (!phrase.pronoun) {
    const speaks =
      syntax.isSource[index] === true || followsCue(scene, phrase) || isNickname(scene, syntax, phrase);
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

/** *Entendu, « Dodo la Saumure » a nié*: a name in marks of its own. */
export function isNickname(
  { quotations, quotationOf }: Scene,
  { byQuotation }: BlockSyntax,
  { from, name }: NounPhrase,
): boolean {
  const index = quotationOf[from] ?? -1;
  const { wordCount = LONGEST_NICKNAME + 1 } = quotations[index] ?? {};
  return name !== undefined && wordCount <= LONGEST_NICKNAME && byQuotation[index] === undefined;
}

const LONGEST_NICKNAME = 4;

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

export function see(
  reading: Reading,
  { scene, syntax, subjects }: Paragraph,
  index: number,
  phrase: NounPhrase,
  figure: Figure,
): void {
  const place = { paragraph: reading.paragraph, from: phrase.from };
  const joined = syntax.phraseFacts[index]?.joined === true;
  const sentence = scene.sentenceOf[phrase.from] ?? -1;
  const speaks = syntax.isSource[index] || syntax.phraseFacts[index]?.reports;
  if (figure.thing && !speaks && (phrase.head === 'other' || subjects.has(sentence))) return;
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
  // *Tandis que les élus… *: several people are sure to be meant where they open the sentence.
  const several = figure.number === 'plural';
  const opens = scene.sentences[sentence]?.from === phrase.from;
  const sure = figure.sure && !joined && (!several || opens);
  if (!subjects.has(sentence)) subjects.set(sentence, { ...figure, sure });
  if (sure && figure.particular && !several) reading.known = { ...place, figure };
  else if (phrase.pronoun && reading.known && figure.gender === reading.known.figure.gender && !several)
    reading.known = { ...place, figure: reading.known.figure };
}

/** Whom a pronoun means, as far as the one last named agrees with it; anybody else is meant as he stands. */
export function named({ known }: Reading, figure: Figure | undefined): Figure | undefined {
  const means = figure?.pronoun && known?.figure.gender === figure.gender && figure.number === 'singular';
  return means && known ? { ...known.figure, pronoun: true, particular: false } : figure;
}

export function speakerOf(
  reading: Reading,
  { scene, syntax }: Paragraph,
  phrase: NounPhrase,
  tag: BlockAttribution,
  figure: Figure,
): Speaker {
  const quotation = scene.quotations[tag.quotation];
  const shape = syntax.shapes[tag.quotation];
  // *sa présidente, Mathilde Corbin*
  const presented = syntax.phraseFacts[tag.source ?? -1]?.apposed !== undefined;
  return {
    figure: presented ? { ...figure, particular: true } : (named(reading, figure) ?? figure),
    paragraph: reading.paragraph,
    from: phrase.from,
    sentence: scene.sentenceOf[phrase.from] ?? -1,
    tag,
    cue: tag.cue === undefined ? undefined : scene.cues[tag.cue],
    plain: shape?.opens === true && !asks(scene, quotation),
  };
}

/** Questions are put to somebody else. */
export function asks(scene: Scene, quotation: BlockQuotation | undefined): boolean {
  const last = scene.reader.tokens[(quotation?.to ?? 0) - 1];
  return last?.kind === 'punctuation' && last.text === '?';
}

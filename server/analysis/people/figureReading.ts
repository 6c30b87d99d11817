import type { AnalysedBlock } from '../analysedArticle.ts';
import type { BlockQuotation } from '../quotations/blockQuotations.ts';
import type { Scene } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';
import type { BlockSyntax } from '../syntax.ts';
import type { Seed } from './figureSeeds.ts';
import { type Figure, knownFigure } from './figures.ts';
import type { KnownPeople } from './knownGenders.ts';
import { type LastSeen, markSeen, type Place } from './lastSeen.ts';

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
  readonly seen: LastSeen;
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
  readonly before: Map<number, readonly Place[]>;
  /** By sentence, the first figure that no preposition governs. */
  readonly subjects: Map<number, Figure>;
}

/** Who it is that a block names; undefined for nobody, and for *Marie Roy, la directrice*, who has been seen. */
export function readFigure(
  { people }: Reading,
  { block, scene }: Paragraph,
  { figure, at, beside, phrase, speaks }: Seed,
): Figure | undefined {
  if (!figure || at === undefined) return figure;
  const entity = people.entities.get(people.names.get(block.block.start + at) ?? '');
  const known = entity ? knownFigure(figure, phrase, speaks, entity, people, scene.reader.lexicon) : figure;
  return known?.gender !== undefined && known.gender === beside?.gender ? undefined : known;
}

export function see(
  reading: Reading,
  { scene, subjects }: Paragraph,
  { phrase, sentence, joined, reports }: Seed,
  figure: Figure,
): void {
  const place = { paragraph: reading.paragraph, from: phrase.from };
  if (figure.thing && !reports && (phrase.head === 'other' || subjects.has(sentence))) return;
  markSeen(reading.seen, figure, joined, place);
  if (!phrase.pronoun || figure.number === 'plural') reading.here.add(figure.key);
  if (!figure.free) return;
  // *Tandis que les élus… *: several people are sure to be meant where they open the sentence.
  const several = figure.number === 'plural';
  const opens = scene.sentences[sentence]?.from === phrase.from;
  const sure = figure.sure && !joined && (!several || opens);
  if (!subjects.has(sentence)) subjects.set(sentence, sure === figure.sure ? figure : { ...figure, sure });
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
  { phrase, sentence }: Seed,
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
    sentence,
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

import type { AnalysedArticle, AnalysedBlock } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { type Paragraph, type Reading, readFigure, see, speakerOf } from '../people/figureReading.ts';
import { findSeeds, type Seed } from '../people/figureSeeds.ts';
import type { Figure } from '../people/figures.ts';
import { readPeople } from '../people/knownGenders.ts';
import { lastSeen, NOBODY } from '../people/lastSeen.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { clitic } from '../speakers/tags.ts';
import { findSpeaker, type Situation } from './agreementFinders.ts';

/** A tag whose pronoun cannot stand for its speaker. */
export interface Disagreement {
  readonly block: AnalysedBlock;
  readonly scene: Scene;
  readonly cue: BlockCue;
  readonly pronoun: NounPhrase;
  readonly speaker: Figure;
}

/**
 * Finds tags whose pronoun disagrees with the one who must be speaking. The pronoun itself was understood by its gender and number,
 * so a fault shows only where nobody agrees with it: not the speaker who runs on, nor anybody since.
 */
export function* findDisagreements(article: AnalysedArticle): Generator<Disagreement> {
  const reading: Reading = {
    people: readPeople(article),
    seen: [...NOBODY],
    paragraph: 0,
    known: undefined,
    speaker: undefined,
    around: new Set(),
    here: new Set(),
  };
  for (const block of article.blocks) {
    if (!block.text) continue;
    const { syntax } = block.text;
    // Neither a crosshead nor a paragraph of quoted words alone comes between two others.
    if (block.block.type !== 'crosshead' && syntax.clock > 0) reading.paragraph += 1;
    reading.around = reading.here;
    reading.here = new Set();
    const paragraph = { block, syntax, scene: syntax.scene, before: new Map(), subjects: new Map() };
    yield* readParagraph(reading, paragraph, readOnce(block.text, findSeeds));
  }
}

function* readParagraph(
  reading: Reading,
  paragraph: Paragraph,
  seeds: readonly Seed[],
): Generator<Disagreement> {
  const { quotations } = paragraph.scene;
  let opened = 0;
  for (const seed of seeds) {
    const { phrase, tag } = seed;
    for (; (quotations[opened]?.from ?? Number.POSITIVE_INFINITY) <= phrase.from; opened += 1)
      paragraph.before.set(opened, [...reading.seen]);
    const found = tag && phrase.pronoun ? checkTag(reading, paragraph, tag, phrase) : undefined;
    if (found) yield found;
    // Where the pronoun is wrong, the speaker is the one that it should have stood for.
    const figure = found?.speaker ?? readFigure(reading, paragraph, seed);
    if (!figure) continue;
    see(reading, paragraph, seed, figure);
    if (tag) reading.speaker = speakerOf(reading, paragraph, seed, tag, figure);
  }
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
  // Who answers is not the one who was speaking.
  if (cue.verb?.answers || tellsSomebody(scene, cue)) return undefined;
  if (tag.basis !== 'tag' || pronoun?.person !== 3 || !pronoun.gender) return undefined;
  const seen = paragraph.before.get(tag.quotation) ?? NOBODY;
  const situation: Situation = {
    reading,
    paragraph,
    tag,
    cue,
    phrase,
    ...lastSeen(seen, pronoun.gender, pronoun.number),
  };
  const whole = syntax.shapes[tag.quotation]?.opens === true && !cue.verb?.asks;
  const speaker = findSpeaker(situation, whole, (figure) => disagrees(figure, phrase));
  return speaker && { block, scene, cue, pronoun: phrase, speaker };
}

/** *lui a-t-il lancé*: the one last spoken of is whom the words are meant for. */
function tellsSomebody(scene: Scene, cue: BlockCue): boolean {
  const { lexicon, wordAt } = scene.reader;
  for (let at = clitic(scene, cue); at < cue.from; at += 1) {
    const pronoun = lexicon.pronouns.get(wordAt(at) ?? '');
    if (pronoun?.role === 'object' && pronoun.person === 3 && !lexicon.reflexives.has(pronoun.form))
      return true;
  }
  return false;
}

function disagrees(speaker: Figure, { pronoun }: NounPhrase): boolean {
  if (!speaker.sure || !pronoun) return false;
  // *les militants… disent-elles*: all of them may be women.
  if (speaker.number === pronoun.number)
    return speaker.number === 'singular' && speaker.gender !== undefined && speaker.gender !== pronoun.gender;
  return !(speaker.collective && pronoun.number === 'plural');
}

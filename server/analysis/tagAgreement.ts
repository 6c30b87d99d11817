import type { AnalysedArticle, AnalysedBlock } from './analysedArticle.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import {
  asks,
  type Kind,
  NEVER,
  NOBODY,
  named,
  type Paragraph,
  type Place,
  type Reading,
  readFigure,
  type Speaker,
  see,
  speakerOf,
} from './figureReading.ts';
import type { Figure } from './figures.ts';
import { readPeople } from './knownGenders.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { type Scene, tokenBefore } from './scene.ts';
import { clitic } from './tags.ts';

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
    // Neither a crosshead nor a paragraph of quoted words alone comes between two others.
    if (block.block.type !== 'crosshead' && syntax.clock > 0) reading.paragraph += 1;
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
    // Where the pronoun is wrong, the speaker is the one that it should have stood for.
    const figure = found?.speaker ?? readFigure(reading, paragraph, index, phrase, outer);
    if (!figure) continue;
    see(reading, paragraph, index, phrase, figure);
    if (tag && outer) reading.speaker = speakerOf(reading, paragraph, phrase, tag, figure);
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
  const runsOn = syntax.shapes[tag.quotation]?.opens === true && !cue.verb?.asks;
  const finders = runsOn ? [...OF_WHOLE_QUOTATIONS, ...OF_ANY] : OF_ANY;
  for (const find of finders) {
    const speaker = find(situation);
    if (speaker && disagrees(speaker, phrase)) return { block, scene, cue, pronoun: phrase, speaker };
  }
  return undefined;
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

type Finder = (situation: Situation) => Figure | undefined;

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
  // *les militants… disent-elles*: all of them may be women.
  if (speaker.number === pronoun.number)
    return speaker.number === 'singular' && speaker.gender !== undefined && speaker.gender !== pronoun.gender;
  return !(speaker.collective && pronoun.number === 'plural');
}

/** *« … », a dit Marie Roy. « … », a-t-il ajouté*: the words run on, and nobody has come between. */
function fromSpeaker({ reading, paragraph, tag, phrase, agreeing, acting }: Situation): Figure | undefined {
  const { speaker } = reading;
  const { scene } = paragraph;
  if (speaker?.paragraph !== reading.paragraph || speaker.cue?.verb?.asks) return undefined;
  const quotation = scene.quotations[tag.quotation];
  const opening = quotation ? tokenBefore(quotation) + 1 : 0;
  const sentence = scene.sentences[speaker.sentence + 1];
  if (asks(scene, quotation) || !isAlone(reading, speaker.figure, phrase)) return undefined;
  // *« … », a dit Marie Roy. Onze voitures ont été rénovées. « … », a-t-il ajouté*
  if (sentence?.from !== opening) return goesOn(speaker, agreeing, phrase) ? speaker.figure : undefined;
  const { particular } = speaker.figure;
  if (speaker.tag.basis === 'introduction')
    return particular && agreeing.paragraph < reading.paragraph ? speaker.figure : undefined;
  return speaker.plain && isBefore(particular ? acting : agreeing, speaker) ? speaker.figure : undefined;
}

/** Whoever has come between is nobody whom the pronoun could mean. *Un enseignant* may not be the only one. */
function goesOn({ plain, figure, ...place }: Speaker, agreeing: Place, { pronoun }: NounPhrase): boolean {
  return (
    plain &&
    (figure.particular || figure.pronoun) &&
    pronoun?.number === 'singular' &&
    isBefore(agreeing, place)
  );
}

function isBefore(one: Place, other: Place): boolean {
  return one.paragraph < other.paragraph || (one.paragraph === other.paragraph && one.from < other.from);
}

/** A plural pronoun may mean several people who are named apart. */
function isAlone({ here, around }: Reading, figure: Figure, { pronoun }: NounPhrase): boolean {
  if (pronoun?.number !== 'plural' || figure.number === 'plural') return true;
  if (!figure.particular) return false;
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
  const subject = named(reading, subjects.get(led ? sentence : sentence - 1));
  if (!subject || !(subject.particular || subject.pronoun)) return undefined;
  if (agreeing.paragraph >= reading.paragraph) return undefined;
  if (!(subject.particular && subject.number === 'singular') && agreeing.paragraph >= reading.paragraph - 1)
    return undefined;
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
  if (!speaker.plain || speaker.cue?.verb?.asks || !isAlone(reading, speaker.figure, phrase))
    return undefined;
  const goesOn = cue.verb?.additive === true && speaker.figure.particular && isBefore(acting, speaker);
  const runs = speaker.figure.particular && isBefore(agreeing, speaker);
  return goesOn || runs || agreeing.paragraph < reading.paragraph - 2 ? speaker.figure : undefined;
}

/** *« … », a dit Marie Roy.* In a paragraph further on: *« … », a-t-il ajouté*. Who adds has spoken before. */
function fromContinuing({ reading, cue, phrase, agreeing }: Situation): Figure | undefined {
  const { speaker, paragraph } = reading;
  if (!cue.verb?.additive || !speaker?.plain || phrase.pronoun?.number !== 'singular') return undefined;
  const near = speaker.paragraph < paragraph && speaker.paragraph >= paragraph - REACH;
  return near && speaker.figure.number === 'singular' && isBefore(agreeing, speaker)
    ? speaker.figure
    : undefined;
}

/** Nobody whom the pronoun could mean is named in this paragraph or in the two before, and somebody else is spoken of there. */
function fromReach({ reading, phrase, agreeing }: Situation): Figure | undefined {
  const { known, paragraph } = reading;
  if (!known || phrase.pronoun?.number !== 'singular') return undefined;
  return agreeing.paragraph < paragraph - REACH && known.paragraph >= paragraph - REACH
    ? known.figure
    : undefined;
}

/** Paragraphs before its own in which readers look for whom a pronoun means. */
const REACH = 2;

/** Nobody whom the pronoun could mean is named anywhere before. */
function fromArticle({ reading, phrase, agreeing }: Situation): Figure | undefined {
  const { known, paragraph } = reading;
  if (!known || agreeing !== NEVER || known.paragraph < paragraph - 1) return undefined;
  return isAlone(reading, known.figure, phrase) ? known.figure : undefined;
}

const OF_ANY: readonly Finder[] = [fromReach, fromArticle];
const OF_WHOLE_QUOTATIONS: readonly Finder[] = [
  fromSpeaker,
  fromSubject,
  fromParagraphBefore,
  fromContinuing,
];

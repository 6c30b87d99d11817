import { asks, named, type Paragraph, type Reading } from '../people/figureReading.ts';
import type { Figure } from '../people/figures.ts';
import { NEVER, type Place } from '../people/lastSeen.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { tokenBefore } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockCue } from '../speakers/cues.ts';

/** A tag whose subject is a pronoun, and what has been read before it. */
export interface Situation {
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

/**
 * Whom the text makes the speaker of a tag, of those whom `fits` takes. `whole`: the quotation opens its sentence and asks nothing, so that it
 * may run on from the one before.
 */
export function findSpeaker(
  situation: Situation,
  whole: boolean,
  fits: (figure: Figure) => boolean,
): Figure | undefined {
  for (const find of whole ? OF_WHOLE_QUOTATIONS : OF_ANY) {
    const figure = find(situation);
    if (figure && fits(figure)) return figure;
  }
  return undefined;
}

/** *« … », a dit Marie Roy. « … », a-t-il ajouté*: the words run on, and nobody has come between. */
function fromSpeaker({ reading, paragraph, tag, phrase, agreeing, acting }: Situation): Figure | undefined {
  const { speaker } = reading;
  const { scene } = paragraph;
  if (speaker?.paragraph !== reading.paragraph || speaker.cue?.verb?.asks) return undefined;
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

/**
 * *« … », a dit Marie Roy. Onze voitures ont été rénovées. « … », a-t-il ajouté*: whoever has come between is nobody whom the pronoun
 * could mean. *Un enseignant* may not be the only one.
 */
function fromSameParagraph({ reading, paragraph, tag, phrase, agreeing }: Situation): Figure | undefined {
  const { speaker } = reading;
  if (speaker?.paragraph !== reading.paragraph || !speaker.plain || phrase.pronoun?.number !== 'singular')
    return undefined;
  const { figure } = speaker;
  if (speaker.tag.basis !== 'tag' || speaker.cue?.verb?.asks) return undefined;
  if (asks(paragraph.scene, paragraph.scene.quotations[tag.quotation])) return undefined;
  return (figure.particular || figure.pronoun) && isBefore(agreeing, speaker) ? figure : undefined;
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

type Finder = (situation: Situation) => Figure | undefined;

const OF_ANY: readonly Finder[] = [fromSameParagraph, fromReach, fromArticle];
const OF_WHOLE_QUOTATIONS: readonly Finder[] = [
  fromSpeaker,
  fromSubject,
  fromParagraphBefore,
  fromContinuing,
  ...OF_ANY,
];

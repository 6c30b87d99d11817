import type { BlockText } from './analysedArticle.ts';
import { type Echo, findEchoes } from './faults/echoes.ts';
import { type Fragment, findFragments } from './faults/fragments.ts';
import { findRepeatedTags, type RepeatedAttribution } from './faults/repeatedTags.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findNames, startsCapital } from './names/findNames.ts';
import { isFull, type Name } from './names/names.ts';
import {
  findClocks,
  findNameFacts,
  findPhraseFacts,
  type NameFacts,
  type PhraseFacts,
} from './people/mentionFacts.ts';
import { type Shape, shapeOf } from './phrases/clauseShape.ts';
import { findNounPhrases, type NounPhrase } from './phrases/nounPhrases.ts';
import { findBlockQuotations } from './quotations/blockQuotations.ts';
import { createScene, type Scene } from './scene.ts';
import type { BlockAttribution } from './speakers/blockAttribution.ts';
import { findBlockAttributions, findSecondAttributions } from './speakers/blockAttributions.ts';
import { type BlockCue, findCues } from './speakers/cues.ts';
import { findLeadIns, type LeadIn } from './speakers/leadIns.ts';
import { type SourceSpan, sourceSpan } from './speakers/sourceSpan.ts';
import { withUnknownSubjects } from './speakers/unknownSubjects.ts';
import { createReader } from './words/reader.ts';

/** What one block says about who speaks, before the article is asked who these people are. */
export interface BlockSyntax {
  readonly scene: Scene;
  /** One for each quotation of the scene. */
  readonly shapes: readonly Shape[];
  readonly attributions: readonly BlockAttribution[];
  /** The same, by the index of the quotation. */
  readonly byQuotation: readonly (BlockAttribution | undefined)[];
  /** Phrases that may mean somebody of the article: not *je* inside a quotation, not every noun. */
  readonly telling: readonly number[];
  /** Names that show who they are without another: of several words, known, places, acronyms. */
  readonly fullNames: readonly Name[];
  /** For each phrase, whether it is the source of a quotation. */
  readonly isSource: readonly boolean[];
  /** For each phrase, the quotation of the scene that it is the source of. */
  readonly saysOf: readonly (number | undefined)[];
  /** For each phrase that may tell, how far it reaches as the source of something. */
  readonly sourceSpans: readonly (SourceSpan | undefined)[];
  /** One for each phrase, and each name, of the scene. */
  readonly phraseFacts: readonly PhraseFacts[];
  readonly nameFacts: readonly NameFacts[];
  /** Sentences with words of the reporter's. */
  readonly clock: number;
  /** What attributes a quotation that has its tag a second time. */
  readonly seconds: readonly BlockAttribution[];
  /** Tags that another tag follows. */
  readonly repeated: readonly RepeatedAttribution[];
  /** Sentences that say a tag again. */
  readonly echoes: readonly Echo[];
  /** Verbs before the colon that the block ends in. */
  readonly leadIns: readonly LeadIn[];
  /** Sentences that report and have nothing reported. */
  readonly fragments: readonly Fragment[];
}

export function readSyntax(text: Omit<BlockText, 'syntax'>, lexicon: Lexicon): BlockSyntax {
  const plain = createReader(text.tokens, text.sentences, lexicon);
  const { names: found, reader } = findNames(plain, lexicon.tagger());
  const quotations = findBlockQuotations(text.tokens, text.marks, text.prose);
  const cues = outsideNames(findCues(reader), found);
  const phrases = withUnknownSubjects(reader, findNounPhrases(reader), cues);
  const { names, titles } = partNames(found, phrases);
  const scene = createScene(text.prose, reader, text.sentences, quotations, phrases, cues, names);
  const attributions = findBlockAttributions(scene);
  const byQuotation = new Array<BlockAttribution | undefined>(quotations.length).fill(undefined);
  const isSource = new Array<boolean>(phrases.length).fill(false);
  const saysOf = new Array<number | undefined>(phrases.length).fill(undefined);
  for (const attribution of attributions) {
    byQuotation[attribution.quotation] = attribution;
    if (attribution.source === undefined) continue;
    isSource[attribution.source] = true;
    saysOf[attribution.source] ??= attribution.quotation;
  }
  const seconds = findSecondAttributions(scene, attributions);
  for (const { source } of seconds) if (source !== undefined) isSource[source] = true;
  const clocks = findClocks(scene);
  const phraseFacts = findPhraseFacts(scene, clocks, titles);
  const telling = [...phrases.keys()].filter(
    (index) =>
      isSource[index] === true || phraseFacts[index]?.author !== undefined || mayTell(scene, phrases[index]),
  );
  const sourceSpans = new Array<SourceSpan | undefined>(phrases.length).fill(undefined);
  for (const index of telling) sourceSpans[index] = sourceSpan(scene, index);
  return {
    scene,
    clock: clocks.at(-1) ?? 0,
    shapes: quotations.map((quotation) => shapeOf(scene, quotation)),
    attributions,
    telling,
    sourceSpans,
    fullNames: scene.names.filter(isFull),
    phraseFacts,
    nameFacts: findNameFacts(scene),
    byQuotation,
    isSource,
    saysOf,
    seconds,
    repeated: findRepeatedTags(scene, attributions),
    echoes: findEchoes(scene),
    leadIns: findLeadIns(scene),
    fragments: findFragments(scene),
  };
}

/** *the United* `States` *said*: a word inside a name is no verb. */
function outsideNames(cues: readonly BlockCue[], names: readonly Name[]): readonly BlockCue[] {
  let next = 0;
  return cues.filter((cue) => {
    while ((names[next]?.to ?? Number.POSITIVE_INFINITY) <= cue.from) next += 1;
    const name = names[next];
    if (cue.kind !== 'verb' || !name || name.from > cue.from || name.to < cue.to) return true;
    return name.from === cue.from && name.type !== 'organization';
  });
}

function mayTell(scene: Scene, phrase: NounPhrase | undefined): boolean {
  if (!phrase || phrase.head === 'document' || phrase.head === 'other') return false;
  return !phrase.pronoun || (phrase.pronoun.person === 3 && (scene.quotationOf[phrase.from] ?? -1) < 0);
}

/**
 * A body's name that begins with its noun (*le* `ministère israélien de la Défense`) is read as a noun phrase, to which it is then a
 * title; where no phrase is, it is a name like others.
 */
function partNames(found: readonly Name[], phrases: readonly NounPhrase[]) {
  const nouns = new Set(phrases.flatMap(({ noun, name }) => (noun && !name ? [noun.start] : [])));
  const isTitle = (name: Name): boolean => !startsCapital(name) && nouns.has(name.start);
  return { names: found.filter((name) => !isTitle(name)), titles: found.filter(isTitle) };
}

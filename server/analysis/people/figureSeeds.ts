import type { BlockText } from '../analysedArticle.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import type { BlockAttribution } from '../speakers/blockAttribution.ts';
import type { BlockSyntax } from '../syntax.ts';
import { type Figure, figureOf, pronounFigure } from './figures.ts';

/** A phrase that may name somebody, with what its block alone tells of it. */
export interface Seed {
  readonly phrase: NounPhrase;
  /** Undefined for the pronoun of a tag that means nobody. */
  readonly figure: Figure | undefined;
  /** Where its name or noun begins, by which the article knows who it is; undefined for pronouns. */
  readonly at: number | undefined;
  /** The tag whose source it is, beside a quotation that stands in no other. */
  readonly tag: BlockAttribution | undefined;
  readonly speaks: boolean;
  /** It says something, quoted or not. */
  readonly reports: boolean;
  readonly joined: boolean;
  readonly sentence: number;
  /** The name before it, which it explains where both have one gender: *Marie Roy, la directrice*. */
  readonly beside: NounPhrase | undefined;
}

/** Every phrase of a block that may name somebody, in order. */
export function findSeeds({ syntax }: BlockText): readonly Seed[] {
  const { scene, phraseFacts, isSource } = syntax;
  const tags = findTags(syntax);
  const seeds: Seed[] = [];
  for (const [index, phrase] of scene.phrases.entries()) {
    const tag = tags.get(index);
    const facts = phraseFacts[index];
    const speaks = isSource[index] === true || followsCue(scene, phrase) || isNickname(scene, syntax, phrase);
    const quoted = !tag && (scene.quotationOf[phrase.from] ?? -1) >= 0;
    const nobody = phrase.pronoun && (quoted || facts?.impersonal);
    const figure = phrase.pronoun ? pronounFigure(scene, phrase) : figureOf(scene, phrase, speaks);
    // *Marie Roy, directrice du port*: she has been seen.
    const explains = !phrase.name && !phrase.pronoun && facts?.besideName === true;
    if ((!tag || !phrase.pronoun) && (!figure || nobody || (explains && !phrase.determiner))) continue;
    const before = scene.phrases[index - 1];
    seeds.push({
      phrase,
      figure: nobody ? undefined : figure,
      at: phrase.pronoun ? undefined : (phrase.name?.start ?? phrase.noun?.start),
      tag,
      speaks,
      reports: isSource[index] === true || facts?.reports === true,
      joined: facts?.joined === true,
      sentence: scene.sentenceOf[phrase.from] ?? -1,
      // *à Marie Roy, le ministre* is somebody else.
      beside: explains && before?.preposition === undefined ? before : undefined,
    });
  }
  return seeds;
}

/** The first tag or introduction of each source. */
function findTags({ scene, attributions }: BlockSyntax): ReadonlyMap<number, BlockAttribution> {
  const tags = new Map<number, BlockAttribution>();
  for (const tag of attributions) {
    const { source, basis, quotation } = tag;
    if (source === undefined || (basis !== 'tag' && basis !== 'introduction') || tags.has(source)) continue;
    if (scene.quotations[quotation]?.parent === undefined) tags.set(source, tag);
  }
  return tags;
}

/** *Selon la préfecture*, whether or not words are quoted. */
function followsCue({ cues, cueOf }: Scene, { from }: NounPhrase): boolean {
  return cues[cueOf[from - 1] ?? -1]?.kind === 'phrase' || cues[cueOf[from - 2] ?? -1]?.kind === 'phrase';
}

/** *Entendu, « Dodo la Saumure » a nié*: a name in marks of its own. */
export function isNickname(
  { quotations, quotationOf }: Scene,
  { shapes }: BlockSyntax,
  { from, name }: NounPhrase,
): boolean {
  const index = quotationOf[from] ?? -1;
  const shape = shapes[index];
  if (name === undefined || !shape || shape.clause || shape.stopped) return false;
  return (quotations[index]?.wordCount ?? 0) <= LONGEST_NICKNAME;
}

const LONGEST_NICKNAME = 4;

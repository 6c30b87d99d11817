import type { BlockText, Token } from './analysedArticle.ts';
import { findSight } from './incremental/sight.ts';
import type { Name } from './names/names.ts';
import { firstStartingFrom } from './neighbours.ts';
import type { NounPhrase } from './phrases/nounPhrases.ts';
import { type Scene, textAt, tokenAfter, tokenBefore } from './scene.ts';
import type { BlockCue } from './speakers/cues.ts';
import type { BlockSyntax } from './syntax.ts';
import { isCapitalised } from './words/tokens.ts';

/**
 * What the stages behind the reading of blocks, and the rules without `readsWords`, may read of a block, as data: two readings with
 * the same view, but for places, give the article the same quotations, attributions, entities and findings. Left out are the words
 * out of sight, the pronouns inside quotations that mean nobody, and the cues of sentences that neither quote nor report. Whatever is added to the
 * annotations of a block is part of its view, unless it is left out here.
 */
export interface BlockView {
  readonly names: readonly Name[];
  readonly phrases: readonly NounPhrase[];
  /** Tokens whose words the article may repeat: phrases that may mean somebody, with what belongs to a source or a role. */
  readonly meaning: readonly { readonly from: number; readonly to: number }[];
  readonly cues: readonly BlockCue[];
  /** Tokens in sight. */
  readonly at: readonly number[];
  /** What else is known of the block; where it points at a phrase or a cue, at its place in the lists above. */
  readonly rest: object;
}

export function viewOf(text: BlockText): BlockView {
  const { prose: _, tokens: _tokens, wordCount: _words, kept: _kept, syntax, ...ofText } = text;
  const {
    scene,
    byQuotation: _by,
    fullNames: _names,
    telling,
    isSource,
    saysOf,
    sourceSpans,
    phraseFacts,
    ...ofSyntax
  } = syntax;
  const sight = findSight(text);
  const phrases = choose(scene.phrases, (_phrase, index) => isPhraseSeen(syntax, index));
  const hung = new Set(
    [...syntax.attributions, ...syntax.seconds, ...syntax.fragments].map(({ cue }) => cue),
  );
  const levels = reportingLevels(syntax);
  const cues = choose(
    scene.cues,
    ({ from }, index) =>
      hung.has(index) ||
      levels.get(scene.sentenceOf[from] ?? -1)?.has(scene.quotationOf[from] ?? -1) === true,
  );
  const point = <T extends { readonly cue: number | undefined }>(each: T, phrase: number | undefined) => ({
    ...each,
    cue: placeIn(cues.indices, each.cue),
    source: placeIn(phrases.indices, phrase),
  });
  return {
    names: scene.names,
    phrases: phrases.items,
    meaning: [...scene.phrases.keys()].flatMap((index) =>
      isMeaning(syntax, index) ? stretch(syntax, index) : [],
    ),
    cues: cues.items,
    at: choose(sight, (seen) => seen).indices,
    rest: {
      ...ofText,
      ...ofSyntax,
      quotations: scene.quotations,
      capitals: scene.quotations.map(({ from }) => isCapital(text.tokens[from])),
      telling: phrases.indices.map((index) => telling.includes(index)),
      isSource: phrases.indices.map((index) => isSource[index]),
      saysOf: phrases.indices.map((index) => saysOf[index]),
      sourceSpans: phrases.indices.map((index) => sourceSpans[index]),
      phraseFacts: phrases.indices.map((index) => {
        const facts = phraseFacts[index];
        return facts && { ...facts, apposed: placeIn(phrases.indices, facts.apposed) };
      }),
      attributions: syntax.attributions.map((each) => point(each, each.source)),
      seconds: syntax.seconds.map((each) => point(each, each.source)),
      leadIns: syntax.leadIns.map((each) => point(each, each.source)),
      fragments: syntax.fragments.map((each) => ({
        ...point(each, each.subject?.phrase),
        subject: each.subject?.how,
      })),
    },
  };
}

/** All but the pronouns inside quotations that mean nobody of the article: *je*, *nous*. */
function isPhraseSeen(syntax: BlockSyntax, index: number): boolean {
  return (
    syntax.scene.phrases[index]?.head !== 'pronoun' || isMeaning(syntax, index) || !isQuoted(syntax, index)
  );
}

function isQuoted({ scene }: BlockSyntax, index: number): boolean {
  return (scene.quotationOf[scene.phrases[index]?.from ?? -1] ?? -1) >= 0;
}

/** It may mean somebody, or stands behind a source and may belong to it. */
function isMeaning({ telling, isSource }: BlockSyntax, index: number): boolean {
  return telling.includes(index) || isSource[index - 1] === true || isSource[index - 2] === true;
}

/** Up to the name that a role stands before, and with all that a source would repeat: its determiner, what stands beside it. */
function stretch(
  { scene, sourceSpans, phraseFacts }: BlockSyntax,
  index: number,
): { from: number; to: number }[] {
  const phrase = scene.phrases[index];
  if (!phrase) return [];
  const { start = phrase.start, end = phrase.end } = sourceSpans[index] ?? {};
  const apposed = scene.phrases[phraseFacts[index]?.apposed ?? index];
  const from = start < phrase.start ? firstStartingFrom(scene.reader.tokens, start) : phrase.from;
  const to = end > phrase.end ? firstStartingFrom(scene.reader.tokens, end) : phrase.to;
  return [{ from, to: Math.max(to, apposed?.to ?? 0) }];
}

/** Of each sentence the levels on which it reports: of the quotations that stand around (-1 outside all) what it quotes from. */
function reportingLevels({
  scene,
  attributions,
  seconds,
  fragments,
}: BlockText['syntax']): Map<number, Set<number>> {
  const levels = new Map<number, Set<number>>();
  const add = (at: number, level: number): void => {
    const sentence = scene.sentenceOf[at] ?? -1;
    const known = levels.get(sentence);
    if (known) known.add(level);
    else levels.set(sentence, new Set([level]));
  };
  for (const quotation of scene.quotations) {
    const level = quotation.parent ?? -1;
    for (const at of [tokenBefore(quotation), quotation.from, quotation.to - 1, tokenAfter(quotation)])
      add(at, level);
  }
  for (const { cue } of [...attributions, ...seconds]) {
    const at = cue === undefined ? undefined : scene.cues[cue]?.from;
    if (at !== undefined) add(at, scene.quotationOf[at] ?? -1);
  }
  for (const { sentence } of fragments) add(scene.sentences[sentence]?.from ?? -1, -1);
  for (const { from, to } of scene.sentences) if (endsInColon(scene, to)) add(from, -1);
  return levels;
}

function endsInColon(scene: Scene, to: number): boolean {
  return textAt(scene, to - 1) === ':';
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}

interface Chosen<T> {
  readonly items: readonly T[];
  readonly indices: readonly number[];
}

function choose<T>(items: readonly T[], keep: (item: T, index: number) => boolean): Chosen<T> {
  const indices = [...items.keys()].filter((index) => keep(items[index] as T, index));
  return { items: items.filter(keep), indices };
}

/** Where an item stands among those chosen; one that was not is told apart by its own index. */
function placeIn(indices: readonly number[], index: number | undefined): number | string | undefined {
  if (index === undefined) return undefined;
  const place = indices.indexOf(index);
  return place < 0 ? `out of sight: ${index}` : place;
}

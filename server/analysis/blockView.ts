import type { BlockText } from './analysedArticle.ts';
import type { BlockCue } from './cues.ts';
import type { Name } from './names.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { findSight } from './sight.ts';
import type { BlockSyntax } from './syntax.ts';

/**
 * What the stages behind the reading of blocks, and the rules without `readsWords`, may read of a block, as data: two readings with
 * the same view, but for places, give the article the same quotations, attributions, entities and findings. Left out are the words
 * out of sight, the pronouns inside quotations that mean nobody, and the cues that nothing hangs on. Whatever is added to the
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
    phraseFacts,
    ...ofSyntax
  } = syntax;
  const sight = findSight(text);
  const phrases = choose(scene.phrases, (_phrase, index) => isPhraseSeen(syntax, index));
  const hung = new Set(
    [...syntax.attributions, ...syntax.seconds, ...syntax.fragments].map(({ cue }) => cue),
  );
  const cues = choose(
    scene.cues,
    ({ from, to }, index) => hung.has(index) || sight.slice(from, to).includes(true),
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
      telling: phrases.indices.map((index) => telling.includes(index)),
      isSource: phrases.indices.map((index) => isSource[index]),
      saysOf: phrases.indices.map((index) => saysOf[index]),
      phraseFacts: phrases.indices.map((index) => {
        const facts = phraseFacts[index];
        return facts && { ...facts, apposed: placeIn(phrases.indices, facts.apposed) };
      }),
      attributions: syntax.attributions.map((each) => point(each, each.source)),
      seconds: syntax.seconds.map((each) => point(each, each.source)),
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

/** Up to the name that a role stands before, or to the phrases behind a source. */
function stretch(
  { scene, isSource, phraseFacts }: BlockSyntax,
  index: number,
): { from: number; to: number }[] {
  const { phrases } = scene;
  const phrase = phrases[index];
  const last = phrases[isSource[index] ? index + 2 : (phraseFacts[index]?.apposed ?? index)] ?? phrase;
  return phrase && last ? [{ from: phrase.from, to: Math.max(phrase.to, last.to) }] : [];
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

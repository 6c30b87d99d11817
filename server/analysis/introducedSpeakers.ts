import type { AnalysedArticle, AnalysedBlock, Entity, Quotation, Source } from './analysedArticle.ts';
import { firstStartingFrom, lastEndingBy, localQuotation, neighbour } from './neighbours.ts';
import { isSameSpeaker } from './sameSpeaker.ts';
import { tokenBefore } from './scene.ts';

/** The reporter has spoken of the source in this paragraph, or at the end of the one before, or the source speaks on. */
export function isIntroduced(
  article: AnalysedArticle,
  quotation: Quotation,
  source: Source,
  entities: ReadonlyMap<string, Entity>,
  last: Quotation | undefined,
): boolean {
  const before = paragraphBefore(article, quotation.block);
  if (before?.text?.tokens.at(-1)?.text === ':') return true;
  if (last && last.block >= (before?.index ?? 0) && speaksOn(source, last)) return true;
  const block = article.blocks[quotation.block];
  // *Ce dernier s’étonne : « … », raconte-t-il*: a pronoun behind other words of the paragraph points back to them.
  if (source.kind === 'pronoun' && !opensBlock(block, quotation)) return true;
  const entity = source.entity === undefined ? undefined : entities.get(source.entity);
  if (entity) {
    const mention = entity.mentions[lastEndingBy(entity.mentions, quotation.start)];
    return mention !== undefined && mention.start >= whereSpokenOf(article, before, quotation, source);
  }
  if (source.kind === 'pronoun') return true;
  return block !== undefined && isNamedBefore(block, before, quotation, source);
}

/** The speaker of the quotation before; *la chanteuse*, *l’élu* may well be the one named there. */
function speaksOn(source: Source, { attribution }: Quotation): boolean {
  const same = attribution?.source && isSameSpeaker(attribution.source, source);
  return same === true || (attribution !== undefined && same === undefined && source.kind === 'role');
}

function opensBlock(block: AnalysedBlock | undefined, quotation: Quotation): boolean {
  const scene = block?.text?.syntax.scene;
  const local = block && scene?.quotations[localQuotation(block, quotation)];
  return local !== undefined && tokenBefore(local) < 0;
}

/** A pronoun points back a paragraph; a name or a role is known from the sentence that leads to the quotation. */
function whereSpokenOf(
  article: AnalysedArticle,
  before: AnalysedBlock | undefined,
  quotation: Quotation,
  source: Source,
): number {
  const here = article.blocks[quotation.block]?.block.start ?? 0;
  const last = before?.text?.sentences.at(-1);
  if (!before || !last) return here;
  return source.kind === 'pronoun' ? before.block.start : before.block.start + last.start;
}

/** Phrases at most that are read back for the noun of a source without a name. */
const FARTHEST = 40;

/**
 * *Le procureur est resté ferme. « … », a dit le procureur*: its noun stands before, or somebody whom *the* may point back to, in
 * this paragraph or in the last sentence of the one before.
 */
function isNamedBefore(
  block: AnalysedBlock,
  before: AnalysedBlock | undefined,
  quotation: Quotation,
  source: Source,
): boolean {
  const { scene } = block.text?.syntax ?? {};
  const words = scene?.phrases[firstStartingFrom(scene.phrases, source.start - block.block.start)];
  const first = scene?.quotations[localQuotation(block, quotation)];
  if (!scene || !words?.noun || !first) return false;
  const behind = firstStartingFrom(scene.phrases, first.start);
  const earlier = before?.text?.syntax.scene.phrases ?? [];
  const last = before?.text?.sentences.at(-1)?.start ?? 0;
  const { lemma } = words.noun;
  const pointsBack = words.type === 'person' && !words.name && words.determiner?.kind === 'definite';
  return [
    ...scene.phrases.slice(Math.max(0, behind - FARTHEST), behind),
    ...earlier.slice(firstStartingFrom(earlier, last)),
  ].some(
    ({ noun, name, pronoun }) =>
      noun?.lemma === lemma || (pointsBack && (name?.type === 'person' || pronoun?.person === 3)),
  );
}

/** Blocks whose last words lead on to the next paragraph; over a few others one reads on. */
const LEADS: ReadonlySet<string> = new Set(['paragraph', 'standfirst']);
const MOST_BETWEEN = 3;

/** The paragraph before, over crossheads and captions. */
function paragraphBefore(article: AnalysedArticle, index: number): AnalysedBlock | undefined {
  let before = neighbour(article, index, -1);
  for (let step = 0; before && step < MOST_BETWEEN && !LEADS.has(before.block.type); step += 1)
    before = neighbour(article, before.index, -1);
  return before;
}

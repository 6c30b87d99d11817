import type { AnalysedArticle, AnalysedBlock, Entity, Quotation, Source } from './analysedArticle.ts';
import { firstStartingFrom, lastEndingBy, localQuotation, neighbour } from './neighbours.ts';
import { isSameSpeaker } from './sameSpeaker.ts';
import { tokenBefore } from './scene.ts';

/** The reporter has spoken of the source in this paragraph or in the one before, or the source speaks on. */
export function isIntroduced(
  article: AnalysedArticle,
  quotation: Quotation,
  source: Source,
  entities: ReadonlyMap<string, Entity>,
  last: Quotation | undefined,
): boolean {
  const before = paragraphBefore(article, quotation.block);
  if (before?.text?.tokens.at(-1)?.text === ':') return true;
  if (last && isNear(article, quotation, last, before) && speaksOn(source, quotation, last)) return true;
  const block = article.blocks[quotation.block];
  // *Ce dernier s’étonne : « … », raconte-t-il*: a pronoun behind other words of the paragraph points back to them.
  if (source.kind === 'pronoun' && (!opensBlock(block, quotation) || speaksOfSomebody(before))) return true;
  const entity = source.entity === undefined ? undefined : entities.get(source.entity);
  const mention = entity?.mentions[lastEndingBy(entity.mentions, quotation.start)];
  if (mention && mention.start >= ((before ?? block)?.block.start ?? 0)) return true;
  if (entity) return false;
  return (
    source.kind === 'pronoun' || (block !== undefined && isNamedBefore(block, before, quotation, source))
  );
}

/** *Elle a démissionné mardi.*: a pronoun carries somebody on into the next paragraph. */
function speaksOfSomebody(before: AnalysedBlock | undefined): boolean {
  const scene = before?.text?.syntax.scene;
  return (
    scene?.phrases.some(({ from, pronoun }) => pronoun?.person === 3 && scene.quotationOf[from] === -1) ??
    false
  );
}

/** The speaker of the quotation before; *la chanteuse*, *l’élu* may well be the one named there. */
function speaksOn(source: Source, { block }: Quotation, { block: before, attribution }: Quotation): boolean {
  const same = attribution?.source && isSameSpeaker(attribution.source, source);
  if (!attribution || same !== undefined) return same === true;
  const unnamed = attribution.source?.kind === 'pronoun';
  return source.kind === 'role' || (unnamed && before === block);
}

/** In this paragraph or the one before; where that begins with a pronoun (*Elle a démissionné mardi.*), in the one before it too. */
function isNear(
  article: AnalysedArticle,
  { block }: Quotation,
  last: Quotation,
  before: AnalysedBlock | undefined,
): boolean {
  if (!before || last.block >= before.index) return last.block >= (before?.index ?? block);
  if (before.text?.syntax.scene.phrases[0]?.pronoun?.person !== 3) return false;
  return last.block >= (paragraphBefore(article, before.index)?.index ?? before.index);
}

function opensBlock(block: AnalysedBlock | undefined, quotation: Quotation): boolean {
  const scene = block?.text?.syntax.scene;
  const local = block && scene?.quotations[localQuotation(block, quotation)];
  return local !== undefined && tokenBefore(local) < 0;
}

/** Phrases at most that are read back for the noun of a source without a name. */
const FARTHEST = 40;

/**
 * *Le procureur est resté ferme. « … », a dit le procureur*: its noun stands before, or somebody whom *the* may point back to, in
 * this paragraph or in the one before.
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
  const earlier = before?.text?.syntax.scene.phrases.slice(-FARTHEST) ?? [];
  const { lemma } = words.noun;
  const pointsBack = words.type === 'person' && !words.name && words.determiner?.kind === 'definite';
  return [...scene.phrases.slice(Math.max(0, behind - FARTHEST), behind), ...earlier].some(
    ({ noun, name, pronoun }) =>
      noun?.lemma === lemma || (pointsBack && (name?.type === 'person' || pronoun?.person === 3)),
  );
}

/** Blocks whose last words lead on to the next paragraph; over a few others one reads on. */
const LEADS: ReadonlySet<string> = new Set(['headline', 'paragraph', 'standfirst']);
const MOST_BETWEEN = 3;

/** The paragraph before, over crossheads and captions. */
function paragraphBefore(article: AnalysedArticle, index: number): AnalysedBlock | undefined {
  let before = neighbour(article, index, -1);
  for (let step = 0; before && step < MOST_BETWEEN && !LEADS.has(before.block.type); step += 1)
    before = neighbour(article, before.index, -1);
  return before;
}

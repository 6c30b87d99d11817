import type {
  AnalysedArticle,
  AnalysedBlock,
  Entity,
  EntityType,
  Quotation,
  Source,
} from '../analysedArticle.ts';
import { firstStartingFrom, lastEndingBy, localQuotation, neighbour } from '../neighbours.ts';
import { tokenAfter, tokenBefore } from '../scene.ts';
import { goesOn, isAnswer } from './followingTags.ts';
import { isSameSpeaker } from './sameSpeaker.ts';
import { isPointing, sourcePhrase } from './sourcePhrase.ts';
import { isTold } from './toldSpeakers.ts';

/** The reporter has spoken of the source in this paragraph or in the one before, or the source speaks on. */
export function isIntroduced(
  article: AnalysedArticle,
  quotation: Quotation,
  source: Source,
  entities: ReadonlyMap<string, Entity>,
  last: Quotation | undefined,
): boolean {
  // A pronoun names nobody: the reader knows already, or does not learn it here.
  if (source.kind === 'pronoun') return true;
  const block = article.blocks[quotation.block];
  const before = paragraphBefore(article, quotation.block);
  if (before?.text?.tokens.at(-1)?.text === ':' || isAnswer(article, quotation, before)) return true;
  const near = last && isNear(article, quotation, last, before) ? last : undefined;
  if (near && (asks(article, near) || speaksOn(article, source, quotation, near))) return true;
  if (last && before && resumes(article, source, quotation, last, before)) return true;
  if (!isAnother(near, source) && goesOn(article, quotation)) return true;
  const entity = source.entity === undefined ? undefined : entities.get(source.entity);
  const mention = entity?.mentions[lastEndingBy(entity.mentions, quotation.start)];
  if (mention && mention.start >= ((before ?? block)?.block.start ?? 0)) return true;
  if (!block) return false;
  return isTold(block, before, quotation, source) || isNamedBefore(article, block, before, quotation, source);
}

/** The speaker of the quotation before goes on behind a paragraph of background. */
function resumes(
  article: AnalysedArticle,
  source: Source,
  { block }: Quotation,
  last: Quotation,
  before: AnalysedBlock,
): boolean {
  const farther = paragraphBefore(article, before.index);
  if (!farther || last.block < farther.index || !last.attribution?.source) return false;
  const same = isSameSpeaker(last.attribution.source, source);
  return same === true || (same === undefined && isPointing(article, source, block));
}

/** Somebody else has just spoken. */
function isAnother(last: Quotation | undefined, source: Source): boolean {
  if (last?.kind !== 'direct' || !last.attribution?.source) return false;
  return isSameSpeaker(last.attribution.source, source) === false;
}

/** *“Why?” a reporter asked her.*: who was asked answers. */
function asks({ source }: AnalysedArticle, { content }: Quotation): boolean {
  return /\?\s*$/u.test(source.slice(content.start, content.end));
}

/**
 * The speaker of the quotation before, or one who may well be: *la chanteuse*, *l’élu* may be the one named there, and who had no name
 * there may be named only now.
 */
function speaksOn(
  article: AnalysedArticle,
  source: Source,
  { block }: Quotation,
  { block: before, attribution }: Quotation,
): boolean {
  // Words without a tag and the role of somebody: *« … » ¶ « … », souligne le rappeur*.
  if (!attribution) return isPointing(article, source, block);
  const last = attribution.source;
  const same = last && isSameSpeaker(last, source);
  if (same === true || !last) return true;
  // Whom the sentence before has in mind is not always found.
  const isUnsure = attribution.basis === 'previous-sentence';
  if (isUnsure || isPointing(article, source, block) || isPointing(article, last, before)) {
    const [one, other] = [sourcePhrase(article, last, before), sourcePhrase(article, source, block)];
    return mayBeOne(last, source, one?.type, other?.type);
  }
  return same === undefined && last.kind === 'pronoun' && (source.kind === 'role' || before === block);
}

/** No matter who they were found to be: a role is easily taken for somebody else who has it. A document speaks for anybody. */
function mayBeOne(
  one: Source,
  other: Source,
  first: EntityType | undefined,
  second: EntityType | undefined,
): boolean {
  if (other.kind === 'document') return true;
  // *Pour la commission, … « … », écrivent les sénatrices.*
  if (first === 'organization' && other.kind === 'group') return true;
  if (first !== undefined && second !== undefined && first !== second) return false;
  const disagree = one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender;
  // *L’association*, *Regards Citoyens*: the name of a body may be a plural.
  return (one.number === other.number || first === 'organization') && !disagree;
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

/** Phrases at most that are read back for the noun of a source without a name. */
const FARTHEST = 40;

/**
 * *Le procureur est resté ferme. « … », a dit le procureur*: its noun or name stands before, or somebody whom *the* may point back to, in
 * this paragraph or in the one before.
 */
function isNamedBefore(
  article: AnalysedArticle,
  { text }: AnalysedBlock,
  before: AnalysedBlock | undefined,
  quotation: Quotation,
  source: Source,
): boolean {
  const words = sourcePhrase(article, source, quotation.block);
  const block = article.blocks[quotation.block];
  const { scene } = text?.syntax ?? {};
  const first = block && scene?.quotations[localQuotation(block, quotation)];
  if (!scene || !first || !words) return false;
  const behind = firstStartingFrom(scene.phrases, first.start);
  const earlier = before?.text?.syntax.scene.phrases.slice(-FARTHEST) ?? [];
  const lemma = words.name ? undefined : words.noun?.lemma;
  const called = words.name?.words.at(-1);
  const points = isPointing(article, source, quotation.block) && words.type !== undefined;
  return [...scene.phrases.slice(Math.max(0, behind - FARTHEST), behind), ...earlier].some(
    ({ noun, name, pronoun }) =>
      (noun !== undefined && lemma !== undefined && isSameNoun(noun.lemma, lemma)) ||
      (called !== undefined && name?.words.some((word) => word === called || word === `${called}s`)) ||
      (points && (name?.type === words.type || (words.type === 'person' && pronoun?.person === 3))),
  );
}

/** *Le tribunal administratif*, *le tribunal*; *the prime minister*, *the minister*. */
function isSameNoun(long: string, short: string): boolean {
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** Blocks whose last words lead on to the next paragraph; over a few others one reads on. */
const LEADS: ReadonlySet<string> = new Set(['headline', 'paragraph', 'standfirst']);
const MOST_BETWEEN = 3;

function leadsOn({ block, text }: AnalysedBlock): boolean {
  const scene = text?.syntax.scene;
  const [first] = scene?.quotations ?? [];
  // A few words in marks alone are a pull quote as well.
  const isAlone = first && text && tokenBefore(first) < 0 && tokenAfter(first) >= text.tokens.length;
  return LEADS.has(block.type) && !(isAlone && first.wordCount <= LONGEST_PULL_QUOTE);
}

const LONGEST_PULL_QUOTE = 20;

/** The paragraph before, over crossheads, pull quotes and captions. */
function paragraphBefore(article: AnalysedArticle, index: number): AnalysedBlock | undefined {
  let before = neighbour(article, index, -1);
  for (let step = 0; before && step < MOST_BETWEEN && !leadsOn(before); step += 1)
    before = neighbour(article, before.index, -1);
  return before;
}

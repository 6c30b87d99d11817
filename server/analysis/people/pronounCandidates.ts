import type { GrammaticalNumber, Pronoun } from '../../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock } from '../analysedArticle.ts';
import { neighbour } from '../neighbours.ts';
import { candidatesIn, type Meant } from './candidates.ts';
import type { KnownPeople } from './knownGenders.ts';

/** Where a block first names anybody whom a pronoun can stand for, by gender and number; offsets of the source. */
export type Candidates = ReadonlyMap<string, number>;

/** Finds the candidates of a block when they are first asked for: most blocks are near no pronoun tag. */
export function candidateFinder(people: KnownPeople): (block: AnalysedBlock) => Candidates {
  const found = new Map<AnalysedBlock, Candidates>();
  return (block) => {
    const known = found.get(block) ?? findCandidates(block, people);
    found.set(block, known);
    return known;
  };
}

/** A pronoun hands on to the paragraphs that follow whomever it means, so it counts from the block’s end. */
function findCandidates(block: AnalysedBlock, people: KnownPeople): Candidates {
  const first = new Map<string, number>();
  for (const { start: at, gender, number, pronoun } of candidatesIn(block, people)) {
    const start = pronoun ? block.block.end : block.block.start + at;
    const key = keyOf(gender, number);
    if (start < (first.get(key) ?? Number.POSITIVE_INFINITY)) first.set(key, start);
  }
  return first;
}

/** Paragraphs that are read for somebody whom a pronoun means: its own and two before. */
const REACH = 3;

/** True where somebody who agrees is named before the quotation, in its paragraph or one of the two before. */
export function isNamedBefore(
  article: AnalysedArticle,
  candidatesOf: (block: AnalysedBlock) => Candidates,
  index: number,
  offset: number,
  pronoun: Pronoun,
): boolean {
  let block: AnalysedBlock | undefined = article.blocks[index];
  for (let count = 0; block && count < REACH; ) {
    const candidates = candidatesOf(block);
    if (keysOf(pronoun).some((key) => (candidates.get(key) ?? offset) < offset)) return true;
    // Neither a crosshead nor a paragraph of quoted words alone comes between two others.
    if (block.index === index || isToldIn(block)) count += 1;
    block = neighbour(article, block.index, -1);
  }
  return false;
}

function isToldIn({ block, text }: AnalysedBlock): boolean {
  return block.type !== 'crosshead' && text !== undefined && text.syntax.clock > 0;
}

const ALL: readonly Meant[] = ['masculine', 'feminine', 'either', 'neither'];
const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'plural'];

/** Somebody of unknown gender agrees with any pronoun; several may be people named one by one, or a body. */
function keysOf({ gender, number }: Pronoun): string[] {
  const all = number === 'plural' || gender === undefined;
  const genders: readonly Meant[] = all ? ALL : [gender, 'either'];
  return genders.flatMap((each) => (all ? NUMBERS : [number]).map((one) => keyOf(each, one)));
}

function keyOf(gender: Meant, number: GrammaticalNumber): string {
  return `${gender} ${number}`;
}

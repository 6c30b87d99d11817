import type { GrammaticalNumber, Pronoun } from '../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock } from './analysedArticle.ts';
import { neighbour } from './neighbours.ts';
import type { NounPhrase } from './nounPhrases.ts';

/** Where a block first names anybody whom a pronoun can stand for, by gender and number; offsets of the source. */
export type Candidates = ReadonlyMap<string, number>;

/**
 * People, bodies and groups in the reporter's words; places apart. A pronoun hands on to the paragraphs that follow whomever it
 * means, so it counts from the block's end.
 */
export function findCandidates({ block, text }: AnalysedBlock): Candidates {
  const first = new Map<string, number>();
  const scene = text?.syntax.scene;
  for (const phrase of scene?.phrases ?? []) {
    if (phrase.type === 'place' || (scene?.quotationOf[phrase.from] ?? -1) >= 0) continue;
    if (phrase.pronoun && phrase.pronoun.person !== 3) continue;
    const start = phrase.pronoun ? block.end : block.start + phrase.start;
    const key = keyOf(phrase.gender, phrase.number);
    if (start < (first.get(key) ?? Number.POSITIVE_INFINITY)) first.set(key, start);
  }
  return first;
}

/** Paragraphs that are read for somebody whom a pronoun means: its own and two before. */
const REACH = 3;

/** True where somebody who agrees is named before the quotation, in its paragraph or one of the two before. */
export function isNamedBefore(
  article: AnalysedArticle,
  lists: readonly Candidates[],
  index: number,
  offset: number,
  pronoun: Pronoun,
): boolean {
  let at: number | undefined = index;
  for (let count = 0; at !== undefined && count < REACH; count += 1) {
    const candidates = lists[at];
    if (keysOf(pronoun).some((key) => (candidates?.get(key) ?? offset) < offset)) return true;
    at = neighbour(article, at, -1)?.index;
  }
  return false;
}

const GENDERS = ['masculine', 'feminine', undefined] as const;
const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'plural'];

/** Somebody of unknown gender agrees with any pronoun; several may be people named one by one, or a body. */
function keysOf({ gender, number }: Pronoun): string[] {
  const all = number === 'plural' || gender === undefined;
  const genders = all ? GENDERS : [gender, undefined];
  return genders.flatMap((each) => (all ? NUMBERS : [number]).map((one) => keyOf(each, one)));
}

function keyOf(gender: NounPhrase['gender'], number: GrammaticalNumber): string {
  return `${gender ?? ''} ${number}`;
}

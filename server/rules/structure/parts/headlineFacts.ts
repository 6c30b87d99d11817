import type { BlockText } from '../../../analysis/analysedArticle.ts';
import { readOnce } from '../../../analysis/incremental/readOnce.ts';
import { endsRatio } from '../../../analysis/numbers/ratios.ts';
import { readNumbers, type WrittenNumber } from '../../../analysis/numbers/writtenNumbers.ts';
import { hasInnerStop } from '../../../article/formats/endings.ts';
import { withoutAccents } from '../../../languages/letters.ts';

/** What of a block a headline is compared with. */
export interface HeadlineFacts {
  /** The block ends in a stop, a colon or a comma, or has a stop in it. */
  readonly isSentence: boolean;
  readonly numbers: readonly FactNumber[];
  /** The values of *troisième*, *third*. */
  readonly ordinals: readonly number[];
  /** Somebody alone is told of: *un mort*, *one person*. */
  readonly one: boolean;
  /** Words with a capital, without their accents and as they are written. */
  readonly capitals: Readonly<Record<string, string>>;
  /** The lemmas of the roles named. */
  readonly roles: readonly string[];
}

export interface FactNumber extends WrittenNumber {
  /** What it counts, without the ending of its number; empty where the next word does not tell. */
  readonly noun: string;
  /** It counts people or things, rather than years, miles or money. */
  readonly counted: boolean;
  /** It may be less than said (*over 100*), or more (*under 50*). */
  readonly bound: 'above' | 'below' | undefined;
  /** The number and what it counts, as they are written. */
  readonly words: string;
}

/** To be called through `readOnce`. */
export function readFacts(text: BlockText): HeadlineFacts {
  const { tokens, prose, pack, syntax } = text;
  const { ordinals } = pack.cardinals;
  const numbers = readOnce(text, readNumbers).filter(({ value }) => !Number.isNaN(value));
  return {
    isSentence: /[.,:;]["”»’']?\s*$/u.test(prose) || hasInnerStop(prose),
    numbers: numbers.map((number, index) => describe(text, number, numbers[index + 1])),
    ordinals: tokens.flatMap(({ folded }) =>
      Object.hasOwn(ordinals, folded) ? [ordinals[folded] ?? 0] : [],
    ),
    one: tokens.some((_, at) => isOne(text, at)),
    capitals: Object.fromEntries(
      tokens.flatMap(({ kind, text: word }) =>
        kind === 'word' && word !== word.toLowerCase() ? partsOf(word) : [],
      ),
    ),
    roles: syntax.scene.phrases.flatMap(({ noun }) => (noun?.category === 'role' ? [noun.lemma] : [])),
  };
}

/** *un mort*, *one person*: told apart from the article *un*, which is everywhere. */
function isOne({ tokens, pack }: BlockText, at: number): boolean {
  const { articles, tolls, persons } = pack.cardinals;
  if (!articles.includes(tokens[at]?.folded ?? '')) return false;
  const behind = tokens[at + 1]?.folded ?? '';
  return persons.includes(behind) || tolls.some((words) => words.includes(behind));
}

function boundOf({ tokens, pack }: BlockText, { from }: WrittenNumber): FactNumber['bound'] {
  const { above, below } = pack.cardinals.bounds;
  const stands = (phrase: string): boolean => {
    const words = phrase.split(' ');
    return words.every((word, index) => tokens[from - words.length + index]?.folded === word);
  };
  if (above.some(stands)) return 'above';
  return below.some(stands) ? 'below' : undefined;
}

/** *sept élus sur dix*, *one in five children*: a share, and no count of either. */
function isRatio(text: BlockText, { from, to }: WrittenNumber, next: WrittenNumber | undefined): boolean {
  const isLinked = (at: number) => text.pack.cardinals.ratios.includes(text.tokens[at - 1]?.folded ?? '');
  return endsRatio(text, from) || (next !== undefined && next.from - to < 3 && isLinked(next.from));
}

function describe(text: BlockText, number: WrittenNumber, next: WrittenNumber | undefined): FactNumber {
  const { tokens, prose, pack } = text;
  const noun = tokens[number.to];
  const follows = noun?.kind === 'word' && prose.slice(number.end, noun.start).trim() === '';
  const isNoun = follows && !pack.cardinals.measures.includes(noun.folded);
  const toll = tollOf(text, number, isNoun ? noun.folded : undefined);
  const named = isNoun ? plain(noun.folded).replace(/(?:es|s|x)$/u, '') : '';
  return {
    ...number,
    noun: toll < 0 ? named : `toll ${toll}`,
    counted: number.counts && (isNoun || toll >= 0) && !isRatio(text, number, next),
    bound: boundOf(text, number),
    words: prose.slice(number.start, isNoun ? noun.end : number.end).replaceAll(/\s+/gu, ' '),
  };
}

/** Words that may stand between people and what befell them. */
const FARTHEST = 8;

/** Which toll a number tells, by the word behind it, by that before it (*kills 12*), or in its sentence (*14 people were killed*); -1 for none. */
function tollOf({ tokens, pack }: BlockText, { from, to }: WrittenNumber, noun: string | undefined): number {
  const { tolls, persons } = pack.cardinals;
  const indexOf = (word: string | undefined) =>
    word === undefined ? -1 : tolls.findIndex((words) => words.includes(word));
  const own = indexOf(noun);
  if (own >= 0 || (noun !== undefined && !persons.includes(noun))) return own;
  const before = indexOf(tokens[from - 1]?.folded);
  if (before >= 0 || noun === undefined) return before;
  const after = tokens.slice(to + 1, to + FARTHEST);
  const stop = after.findIndex(({ kind }) => kind !== 'word');
  return after
    .slice(0, stop < 0 ? undefined : stop)
    .reduce((found, { folded }) => (found < 0 ? indexOf(folded) : found), -1);
}

/** The word, and what its hyphens and apostrophes part: *Dupont-Aignan* is held by *Dupont-Aignan*, and by *Dupont*. */
function partsOf(word: string): (readonly [string, string])[] {
  const parts = word.split(/[’'‑-]/u);
  return (parts.length > 1 ? [word, ...parts] : parts).map((part) => [plain(part), part] as const);
}

export function plain(word: string): string {
  return withoutAccents(word.toLowerCase());
}

import type { AnalysedArticle, BlockText } from '../../../analysis/analysedArticle.ts';

/** Numbers that stand for the sentences of a text; always the same function. */
type HashesOf = (text: BlockText) => readonly number[];

/** How often each number stands in an article. */
interface Tally {
  /** In an article of before. */
  readonly counts: Map<number, number>;
  /** How many stand there more than once. */
  readonly shared: number;
  /** Texts that have come and gone since. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly text: BlockText;
  readonly step: 1 | -1;
}

/** Edited blocks after which all is counted anew. */
const MOST_CHANGES = 20;

/** By the revision of the article: an edit of one block goes by what was counted before it. It changes no result. */
const tallies = new WeakMap<object, Tally>();

/** Two sentences or paragraphs share a number: mostly none do, and that is quickly told at each keystroke. */
export function mayRepeat(article: AnalysedArticle, hashesOf: HashesOf): boolean {
  const known = tallies.get(article.revision) ?? tallyOf(article, hashesOf);
  tallies.set(article.revision, known);
  const { counts, changes } = known;
  // Counted and counted back: other articles go by the same numbers.
  const shared = changes.reduce((sum, change) => sum + count(counts, change, hashesOf), known.shared);
  for (const { text, step } of changes) count(counts, { text, step: step === 1 ? -1 : 1 }, hashesOf);
  return shared > 0;
}

function tallyOf({ blocks, inert }: AnalysedArticle, hashesOf: HashesOf): Tally {
  const before = inert && tallies.get(inert.since);
  const edited = inert && blocks[inert.block];
  if (before && edited?.text) {
    if (edited.block.type !== 'paragraph') return before;
    const isNew = ({ text, step }: Change) => text === inert.before && step === 1;
    const changes: Change[] = before.changes.some(isNew)
      ? before.changes.filter((change) => !isNew(change))
      : [...before.changes, { text: inert.before, step: -1 }];
    changes.push({ text: edited.text, step: 1 });
    if (changes.length <= 2 * MOST_CHANGES) return { ...before, changes };
  }
  const counts = new Map<number, number>();
  const shared = blocks.reduce(
    (sum, { block, text }) =>
      text && block.type === 'paragraph' ? sum + count(counts, { text, step: 1 }, hashesOf) : sum,
    0,
  );
  return { counts, shared, changes: [] };
}

/** By how many the numbers change that stand more than once. */
function count(counts: Map<number, number>, { text, step }: Change, hashesOf: HashesOf): number {
  let shared = 0;
  for (const hash of hashesOf(text)) {
    const before = counts.get(hash) ?? 0;
    counts.set(hash, before + step);
    shared += Number(before + step > 1) - Number(before > 1);
  }
  return shared;
}

import type { AnalysedArticle, BlockText } from '../analysedArticle.ts';
import { type BlockView, viewOf } from '../blockView.ts';
import { touchesEcho } from '../quotations/headingEchoes.ts';
import type { EditedBlock } from './editedBlock.ts';
import { findReplacement, isAlike, type Replacement } from './replacement.ts';

/**
 * An edit that tells nobody who speaks, who is meant or where a sentence ends. After it the article stages would find what they
 * found before, some of it further on; so that is moved instead. Offsets are those of the source before the edit.
 */
export interface InertEdit {
  /** The revision of the article before the edit. */
  readonly since: object;
  readonly block: number;
  /** What was replaced: a word or two, or the blank space between words. */
  readonly start: number;
  readonly end: number;
  /** By how many code units everything behind it has moved. */
  readonly shift: number;
  /** The block's text before the edit, and where it parts from that of now, in its own offsets. */
  readonly before: BlockText;
  readonly replacement: Replacement;
  /** How many such edits follow one another, this one included, since the results were made. */
  readonly unread: number;
}

/**
 * The edit of a block as an inert one; undefined where it may tell. What the article stages and the rules read of the block, its
 * view, must be the same but for places; so must its pins and links, and what a heading quotes of it.
 */
export function asInert(
  since: AnalysedArticle,
  { index, old, block, before, after }: EditedBlock,
): InertEdit | undefined {
  const replacement = findReplacement(before, after);
  const { start, end, shift } = replacement;
  // Between two tokens that touch nothing tells which of them a place belongs to.
  if (start === end || !isAlike(before.sentences, after.sentences, replacement)) return undefined;
  const [view, newView] = [viewOf(before), viewOf(after)];
  if (!isHarmless(before, after, view, newView, replacement)) return undefined;
  if (!isAlike(view, newView, replacement)) return undefined;
  const place = { start: old.start + start, end: old.start + end, shift };
  const edit = { since: since.revision, block: index, ...place, before, replacement, unread: 1 };
  if (!isAlike(old.children, block.children, { ...replacement, ...place })) return undefined;
  const quoted = before.syntax.scene.quotations.some(
    (each) => each.from <= replacement.from && each.to >= replacement.to,
  );
  return quoted && touchesEcho(since, edit, block) ? undefined : edit;
}

/** What was replaced names nobody, and no more of it is in sight than an ordinary word that stays one. */
function isHarmless(
  before: BlockText,
  after: BlockText,
  view: BlockView,
  newView: BlockView,
  { from, to, newTo }: Replacement,
): boolean {
  if (means(view, from, to) || means(newView, from, newTo)) return false;
  if (to === from + 1 && newTo === to && isOrdinary(before, from) && isOrdinary(after, from)) return true;
  return !isInSight(view, from, to) && !isInSight(newView, from, newTo);
}

/** A name, a phrase or a cue holds one of the tokens, or has them between its own. */
function means({ names, meaning, cues }: BlockView, from: number, to: number): boolean {
  return (
    names.some((name) => name.lead < to && from < name.to) ||
    [...meaning, ...cues].some((each) => each.from < to && from < each.to)
  );
}

/** One of the tokens is in sight; where there are none, one of their neighbours. */
function isInSight({ at }: BlockView, from: number, to: number): boolean {
  return from === to
    ? at.includes(from - 1) || at.includes(to)
    : at.some((each) => from <= each && each < to);
}

/** A word in small letters that the language pack says nothing of. */
function isOrdinary({ tokens, syntax }: BlockText, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.text === token.folded &&
    syntax.scene.reader.lexicon.isOrdinary(token.folded)
  );
}

import type { Span } from '../article/span.ts';
import type { BlockText } from './analysedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import type { BlockSyntax } from './syntax.ts';

/**
 * An edit inside one ordinary word, which tells nobody who speaks, who is meant or where a sentence ends. After it the article
 * stages would find what they found before, some of it further on; so they are not run until somebody asks.
 */
export interface InertEdit {
  /** The revision of the article before the edit. */
  readonly since: object;
  readonly block: number;
  /** The edited word as it was, in offsets of the source before the edit. */
  readonly word: Span;
  /** By how many code units everything behind the word has moved. */
  readonly shift: number;
}

/**
 * The edited word, in offsets of the old block, when the two texts of a block differ in one small word and every reading of
 * them is the same; undefined otherwise. What compares equal is all that the article stages and the rules read of a block, but
 * for a few words, which are not those that changed.
 */
export function inertWord(before: BlockText, after: BlockText): Span | undefined {
  if (before.tokens.length !== after.tokens.length || before.entry !== after.entry) return undefined;
  const at = differingToken(before, after);
  const [old, edited] = [before.tokens[at], after.tokens[at]];
  if (!old || !edited || old.kind !== 'word' || edited.kind !== 'word') return undefined;
  if (old.text !== old.folded || edited.text !== edited.folded) return undefined;
  const { lexicon } = before.syntax.scene.reader;
  if (isPointer(lexicon, old.folded) || isPointer(lexicon, edited.folded)) return undefined;
  if (isBesideTag(before.syntax, at) || isBesideTag(after.syntax, at)) return undefined;
  const same =
    alike(before.sentences, after.sentences) &&
    alike(before.marks, after.marks) &&
    alike(before.syntax, after.syntax);
  return same ? { start: old.start, end: old.end } : undefined;
}

/** What the stages behind a block's reading, and the rules, look for by the word alone: *je*, possessives, banners. */
function isPointer(lexicon: Lexicon, folded: string): boolean {
  return (
    lexicon.pronouns.get(folded)?.person === 1 ||
    lexicon.determiners.get(folded)?.kind === 'possessive' ||
    lexicon.words.inscriptions.has(folded)
  );
}

/** Rules look closely at the reporter's words around a tag, and at the first words of a quotation. */
function isBesideTag({ scene, attributions, seconds, fragments }: BlockSyntax, at: number): boolean {
  const quotation = scene.quotations[scene.quotationOf[at] ?? -1];
  if (quotation)
    return quotation.from === at || quotation.close === undefined || (scene.cueOf[at] ?? -1) >= 0;
  const index = scene.sentenceOf[at] ?? -1;
  const sentence = scene.sentences[index];
  if (!sentence || fragments.some((fragment) => fragment.sentence === index)) return true;
  const tags = new Set([...attributions, ...seconds].map(({ cue }) => cue));
  for (let near = sentence.from; near < sentence.to; near += 1) {
    if ((scene.quotationOf[near] ?? -1) >= 0 || tags.has(scene.cueOf[near])) return true;
  }
  return false;
}

/** Index of the only token whose text differs; -1 with none or several. */
function differingToken(before: BlockText, after: BlockText): number {
  let found = -1;
  for (let at = 0; at < before.tokens.length; at += 1) {
    if (before.tokens[at]?.text === after.tokens[at]?.text) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

/** Where things stand moves with the edit; the tokens and what is made of them alone are compared apart. */
const MOVED: ReadonlySet<string> = new Set(['start', 'end', 'prose', 'reader', 'sentences']);

/** Deep equality but for places. Values of the language pack are the same objects. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => alike(item, b[index]));
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return keys.every((key) => MOVED.has(key) || alike(left[key], right[key]));
}

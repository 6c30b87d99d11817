import type { BlockText } from '../analysedArticle.ts';

/**
 * What a function reads in a block's text, read once for as long as the text is the same: so a rule that goes through the words of
 * all blocks goes, at a keystroke, through those of one. The function must depend on the text alone, and always be the same one.
 */
export function readOnce<T>(text: BlockText, read: (text: BlockText) => T): T {
  const known = text.kept.get(read);
  if (known !== undefined || text.kept.has(read)) return known as T;
  const found = read(text);
  text.kept.set(read, found);
  return found;
}

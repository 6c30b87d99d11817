import { entries } from '../list.ts';

/** They begin a sentence that says who has said the words before it: *“…” That is how Ann Roy put it.* */
export const backwardTags: readonly string[] = entries(`
  that's how, that is how, that was how, that's what, that is what, that was what, this is how, this is what, thus, so,
  those are the words, those were the words, with these words
`);

import { onceFor } from '../analysis/incremental/onceFor.ts';
import { readTermFile } from '../config/termFile.ts';
import type { TermList } from '../rules/term.ts';

/**
 * The texts of the files of terms that hold for an article, the same object for the same files. Unlike the terms made of them, whose
 * patterns are functions, they can be sent to a thread and be told by a hash.
 */
export type TermTexts = readonly string[];

export const termsIn: (texts: TermTexts) => TermList = onceFor((texts: TermTexts) =>
  texts.flatMap((text) => readTermFile(text).terms),
);

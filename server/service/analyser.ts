import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { type AnalysisInput, analyseNow, createLexiconTable, createMemo } from '../analysis/pipeline.ts';

/** Analyses texts one after the other, each on its own. */
export type Analyser = (input: AnalysisInput) => AnalysedArticle;

/** What takes time to make and is the same for every text, the lexicons, is made once; of the texts nothing is kept. */
export function createAnalyser(): Analyser {
  const lexicons = createLexiconTable();
  return (input) => analyseNow(input, createMemo(lexicons));
}

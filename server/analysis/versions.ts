import type { AnalysedArticle } from './analysedArticle.ts';
import type { AnalysisInput } from './pipeline.ts';

/** The newest analyses of a document. The next edit is compared with the last; one that takes the text back to another finds it here. */
export interface Versions {
  readonly last: AnalysedArticle | undefined;
  /** The analysis of the same input, which is the last from now on. */
  find(input: AnalysisInput): AnalysedArticle | undefined;
  /** Makes an analysis the last. */
  keep(input: AnalysisInput, article: AnalysedArticle): AnalysedArticle;
}

/** A word that is typed and deleted again, a few steps of undoing. They share nearly all their blocks. */
const MOST = 8;

export function createVersions(): Versions {
  let kept: readonly (readonly [AnalysisInput, AnalysedArticle])[] = [];
  const keep = (input: AnalysisInput, article: AnalysedArticle): AnalysedArticle => {
    kept = [[input, article] as const, ...kept.filter(([, each]) => each !== article)].slice(0, MOST);
    return article;
  };
  return {
    get last() {
      return kept[0]?.[1];
    },
    find(input) {
      const found = kept.find(([each]) => isSame(each, input));
      return found && keep(...found);
    },
    keep,
  };
}

function isSame(a: AnalysisInput, b: AnalysisInput): boolean {
  return a.source === b.source && a.format === b.format && a.layout === b.layout && a.language === b.language;
}

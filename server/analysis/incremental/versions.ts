import type { Span } from '../../article/span.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';
import type { AnalysisInput } from '../pipeline.ts';

/** The newest analyses of a document. The next edit is compared with the last; one that takes the text back to another finds it here. */
export interface Versions {
  readonly last: Version | undefined;
  /** The analysis of the same input, which is the last from now on. */
  find(input: AnalysisInput): AnalysedArticle | undefined;
  /** Makes an analysis the last. `edited`: the block in which it differs from the last before, where it is only one. */
  keep(input: AnalysisInput, article: AnalysedArticle, edited?: Span): AnalysedArticle;
}

export interface Version {
  readonly input: AnalysisInput;
  readonly article: AnalysedArticle;
  /** The block in which it differs from the one before. */
  readonly edited: Span;
}

/** A word that is typed and deleted again, a few steps of undoing. They share nearly all their blocks. */
const MOST = 8;

const NOWHERE: Span = { start: 0, end: 0 };

export function createVersions(): Versions {
  let kept: readonly Version[] = [];
  const first = (version: Version): AnalysedArticle => {
    kept = [version, ...kept.filter(({ article }) => article !== version.article)].slice(0, MOST);
    return version.article;
  };
  return {
    get last() {
      return kept[0];
    },
    find(input) {
      const found = kept.find((version) => isOf(version, input));
      return found && first(found);
    },
    keep: (input, article, edited = NOWHERE) => first({ input, article, edited }),
  };
}

/** Versions are alike nearly everywhere; what was edited is compared first, since all is read only of those that may be the same. */
function isOf(
  { input, edited }: Version,
  { source, format, layout, language, team }: AnalysisInput,
): boolean {
  const { start, end } = edited;
  return (
    input.source.length === source.length &&
    input.source.slice(start, end) === source.slice(start, end) &&
    input.source === source &&
    input.format === format &&
    input.layout === layout &&
    input.language === language &&
    input.team === team
  );
}

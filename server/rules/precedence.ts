import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { overlaps, type Span } from '../article/span.ts';

/** A rule on the left stays silent on words that a rule of the family on the right reports, which says more of them. */
const GIVES_WAY: Readonly<Record<string, string>> = {
  'text/broken-sentence': 'attribution/',
  'quotes/capitalisation': 'attribution/',
};

/** The only rules that speak of a source line. */
const SOURCE_LINE_RULES: readonly string[] = ['structure/source-line', 'links/url'];

/** Leaves out the findings that say less of the same words than another. `findings` are few, so they are compared pair by pair. */
export function withoutRepeats<F extends { readonly ruleId: string; readonly span: Span }>(
  findings: readonly F[],
  article: AnalysedArticle,
): readonly F[] {
  if (findings.length === 0) return findings;
  const sourceLines = article.blocks
    .filter(({ block }) => block.type === 'sourceLine')
    .map(({ block }) => block);
  return findings.filter((finding) => {
    const family = GIVES_WAY[finding.ruleId];
    if (family !== undefined) {
      return !findings.some((other) => other.ruleId.startsWith(family) && overlaps(other.span, finding.span));
    }
    return (
      SOURCE_LINE_RULES.includes(finding.ruleId) || !sourceLines.some((line) => overlaps(line, finding.span))
    );
  });
}

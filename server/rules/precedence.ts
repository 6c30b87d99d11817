import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { countWhile } from '../article/halving.ts';
import { overlaps, type Span } from '../article/span.ts';

/** A rule on the left stays silent on words that a rule or family on the right reports, which says more of them. */
const GIVES_WAY: Readonly<Record<string, string>> = {
  'dates/form': 'dates/weekday-mismatch',
  'text/broken-sentence': 'attribution/',
  'quotes/capitalisation': 'attribution/',
  'quotes/spacing': 'quotes/blockquote',
  'quotes/style': 'quotes/blockquote',
};

/** The only rules that speak of a source line. */
const SOURCE_LINE_RULES: readonly string[] = ['structure/source-line', 'links/url'];

/** Leaves out the findings that say less of the same words than another. */
export function withoutRepeats<F extends { readonly ruleId: string; readonly span: Span }>(
  findings: readonly F[],
  article: AnalysedArticle,
): readonly F[] {
  if (findings.length === 0) return findings;
  const sourceLines = article.blocks
    .filter(({ block }) => block.type === 'sourceLine')
    .map(({ block }) => block);
  const covers = new Map(
    [...new Set(Object.values(GIVES_WAY))].map((family) => [
      family,
      coverOf(findings.filter(({ ruleId }) => ruleId.startsWith(family)).map(({ span }) => span)),
    ]),
  );
  return findings.filter((finding) => {
    const family = GIVES_WAY[finding.ruleId];
    if (family !== undefined) return !covers.get(family)?.(finding.span);
    return (
      SOURCE_LINE_RULES.includes(finding.ruleId) || !sourceLines.some((line) => overlaps(line, finding.span))
    );
  });
}

/** Tells whether a span overlaps any of these, in a time that hardly grows with their number. */
function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countWhile(ordered, (other) => other.start < end);
    return (ends[before - 1] ?? 0) > start;
  };
}

import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { countWhile } from '../article/halving.ts';
import { overlaps, type Span } from '../article/span.ts';

/** A rule on the left stays silent on words that a rule or family on the right reports, which says more of them. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'dates/form': ['dates/weekday-mismatch'],
  'text/broken-sentence': ['attribution/', 'text/encoding', 'text/markup-residue'],
  'text/double-punctuation': ['quotes/punctuation'],
  'text/markup-residue': ['text/encoding'],
  'text/mixed-language': ['text/encoding', 'text/placeholder', 'text/markup-residue'],
  'text/unfinished-paragraph': ['text/encoding', 'text/placeholder', 'text/markup-residue'],
  'quotes/capitalisation': ['attribution/'],
  'quotes/repeated': ['text/repeated-sentence'],
  'quotes/spacing': ['quotes/blockquote'],
  'quotes/style': ['quotes/blockquote'],
  'names/inconsistent-spelling': ['text/encoding'],
  'names/unexpanded-acronym': ['text/placeholder'],
  'typography/apostrophe': ['text/encoding'],
  'typography/ellipsis': ['quotes/editorial-marks', 'text/encoding'],
  'typography/spacing': [
    'quotes/punctuation',
    'quotes/that-colon',
    'text/double-punctuation',
    'text/encoding',
    'text/markup-residue',
  ],
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
    [...new Set(Object.values(GIVES_WAY).flat())].map((family) => [
      family,
      coverOf(findings.filter(({ ruleId }) => ruleId.startsWith(family)).map(({ span }) => span)),
    ]),
  );
  return findings.filter((finding) => {
    const families = GIVES_WAY[finding.ruleId];
    if (families?.some((family) => covers.get(family)?.(finding.span))) return false;
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

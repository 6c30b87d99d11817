import { analyseNow } from '../../server/analysis/pipeline.ts';
import { presetStates } from '../../server/config/presets.ts';
import { lintNow } from '../../server/rules/lint.ts';
import type { LintedReading } from '../../server/service/analysisStore.ts';
import { createPositions, type Positions } from '../../server/service/positions.ts';

export const URI = 'file:///test.article';

/** The source read and linted, as a store would have it. */
export function readingOf(source: string): LintedReading {
  const article = analyseNow({ source, format: 'article' });
  const findings = lintNow(article, presetStates('recommended'));
  return { uri: URI, version: 1, article, positions: createPositions(source), findings };
}

/** The position of the first `words`, or of `within` inside them. */
export function at(source: string, words: string, within = '') {
  const start = source.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return createPositions(source).positionAt(start + words.indexOf(within));
}

/** The words that a range covers. */
export function wordsAt(
  source: string,
  positions: Positions,
  range: Parameters<Positions['spanOf']>[0],
): string {
  const { start, end } = positions.spanOf(range);
  return source.slice(start, end);
}

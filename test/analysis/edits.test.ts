import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnalysedArticle } from '../../server/analysis/analysedArticle.ts';
import { analyseNow, createLexiconTable, createMemo, type Memo } from '../../server/analysis/pipeline.ts';
import { presetStates } from '../../server/config/presets.ts';
import { createLintMemo, lintNow, type RuleFinding } from '../../server/rules/lint.ts';
import { readTestArticles } from '../expectedArticle.ts';

const lexicons = createLexiconTable();
const states = presetStates('strict');
/** In each article. */
const EDITS = 100;

/** Keystrokes before the article is opened anew, so that it stays one. */
const TOGETHER = 10;

/** Where, of the text's length; how many characters are taken away; what is typed. */
const keystroke = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0, 0, 1),
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'eaistnrlouqé') },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...' ,.:’-E') },
  ),
);

for (const { name, source } of readTestArticles()) {
  test(`${name}: what is known after a keystroke is what is read afresh`, () => {
    const keystrokes = fc.sample(keystroke, { seed: 20261125, numRuns: EDITS });
    const [memo, lintMemo] = [createMemo(lexicons), createLintMemo()];
    analyseIn(source, memo);
    let text = source;
    for (const [index, [place, taken, typed]] of keystrokes.entries()) {
      if (index % TOGETHER === 0) text = source;
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + typed + text.slice(at + taken);
      const article = analyseIn(text, memo);
      const afresh = analyseIn(text, { ...createMemo(lexicons), texts: memo.texts });
      const where = text.slice(Math.max(0, at - 30), at + 30);
      expect(resultsOf(article), where).toEqual(resultsOf(afresh));
      expect(told(lintNow(article, states, lintMemo)), where).toEqual(told(lintNow(afresh, states)));
    }
  });
}

function analyseIn(source: string, memo: Memo): AnalysedArticle {
  return analyseNow({ source, format: 'article' }, memo);
}

function resultsOf({
  source,
  quotations,
  attributions,
  entities,
  mentions,
  blocks,
}: AnalysedArticle): object {
  return {
    source,
    quotations,
    attributions,
    entities,
    mentions,
    prose: blocks.map(({ text }) => text?.prose),
  };
}

function told(findings: readonly RuleFinding[]): object[] {
  return findings.map(({ message, fixes, ...finding }) => ({
    ...finding,
    message: message('en'),
    fixes: fixes.map(({ title, ...fix }) => ({ ...fix, title: title('en') })),
  }));
}

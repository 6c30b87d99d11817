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
const EDITS = 300;

/** What a keystroke puts into a text or, as an empty string, takes out of it. */
const keystroke = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'eaistnrlouqué') },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...' ,.:’-E') },
  ),
);

for (const { name, source } of readTestArticles()) {
  test(`${name}: what is known after a keystroke is what is read afresh`, () => {
    const keystrokes = fc.sample(keystroke, { seed: 20261125, numRuns: EDITS });
    const [memo, lintMemo] = [createMemo(lexicons), createLintMemo()];
    analyseIn(source, memo);
    let text = source;
    for (const [place, typed] of keystrokes) {
      const at = Math.floor(place * text.length);
      // An edit is taken back in turn, so that the article stays one.
      const edited = text.slice(0, at) + typed + text.slice(typed === '' ? at + 1 : at);
      text = edited;
      const article = analyseIn(edited, memo);
      const afresh = analyseIn(edited, { ...createMemo(lexicons), texts: memo.texts });
      const where = edited.slice(Math.max(0, at - 30), at + 30);
      expect(resultsOf(article), where).toEqual(resultsOf(afresh));
      expect(told(lintNow(article, states, lintMemo)), where).toEqual(told(lintNow(afresh, states)));
    }
  });
}

function analyseIn(source: string, memo: Memo): AnalysedArticle {
  return analyseNow({ source, format: 'article' }, memo);
}

function resultsOf({ quotations, attributions, entities, mentions }: AnalysedArticle): object {
  return { quotations, attributions, entities, mentions };
}

function told(findings: readonly RuleFinding[]): object[] {
  return findings.map(({ message, fixes, ...finding }) => ({
    ...finding,
    message: message('en'),
    fixes: fixes.map(({ title, ...fix }) => ({ ...fix, title: title('en') })),
  }));
}

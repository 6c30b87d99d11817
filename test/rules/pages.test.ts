import { describe, expect, test } from 'vitest';
import { withTerms } from '../../server/config/withTerms.ts';
import { rules } from '../../server/rules/index.ts';
import { findIn, fixFully, mark, only } from './linting.ts';
import { type RuleCase, readRuleCases } from './rulePage.ts';

const casesByRule = new Map<string, RuleCase[]>();
for (const each of readRuleCases())
  casesByRule.set(each.ruleId, [...(casesByRule.get(each.ruleId) ?? []), each]);

describe('rule pages', () => {
  test('every rule has a page', () => {
    expect([...casesByRule.keys()].sort()).toEqual(Object.keys(rules).sort());
  });

  for (const [ruleId, cases] of casesByRule) {
    describe(ruleId, () => {
      for (const each of cases) {
        test(`${each.where} ${firstWords(each)}`, () => checkCase(each));
      }
      // What plugins report is tested where they run.
      if (rules[ruleId]?.meta.standsForPlugins) return;
      test('has ten cases in each of its languages, half of them near misses', () =>
        checkNumbers(ruleId, cases));
    });
  }
});

function checkCase({ ruleId, language, options, beside, team, terms, source, spans, fixed }: RuleCase): void {
  const states = withTerms(only(ruleId, options, beside), terms);
  const found = findIn(source, language, states, team).map((finding) => finding.span);
  expect(mark(source, found)).toBe(mark(source, spans));
  if (fixed !== undefined) expect(fixFully(source, language, states, 'offers', team)).toBe(fixed);
}

function checkNumbers(ruleId: string, cases: readonly RuleCase[]): void {
  const languages = rules[ruleId]?.meta.languages ?? [];
  for (const language of languages === 'all' ? ['en', 'fr'] : languages) {
    const own = cases.filter((each) => each.language === language);
    const silent = own.filter((each) => each.spans.length === 0);
    expect(own.length, `cases in ${language}`).toBeGreaterThanOrEqual(10);
    expect(silent.length * 2, `near misses in ${language}`).toBeGreaterThanOrEqual(own.length);
  }
}

function firstWords({ source }: RuleCase): string {
  return source.split(/\s+/).slice(0, 6).join(' ');
}

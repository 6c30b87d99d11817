import { describe, expect, test } from 'vitest';
import { analyseNow } from '../../server/analysis/pipeline.ts';
import { createLintMemo, lint, lintNow, type RuleStates } from '../../server/rules/lint.ts';
import { defineRule } from '../../server/rules/rule.ts';
import { plainSpaces } from '../plainSpaces.ts';
import { everyRule, findIn, freshMemo, only } from './linting.ts';

const meta = {
  description: { en: 'Test.', fr: 'Essai.' },
  severity: 'warning',
  languages: 'all',
  messages: { found: { en: 'Found {word}.', fr: 'Trouvé : {word}.' } },
} as const;

const words = defineRule({
  meta,
  *checkBlock({ text }) {
    for (const token of text?.tokens ?? []) {
      if (token.text === 'budget') yield { messageId: 'found', span: token, values: { word: token.text } };
    }
  },
});

const source = 'Council adopts budget\n\nThe budget is small.\n\nThe mayor left.\n';

function articleOf(text: string, memo = freshMemo()): ReturnType<typeof analyseNow> {
  return analyseNow({ source: text, format: 'article', language: 'en' }, memo);
}

function statesOf(...ids: string[]): RuleStates {
  return new Map(ids.map((id) => [id, { severity: 'warning', options: {} }]));
}

describe('lint', () => {
  test('calls a language as the reader does, whatever the article is written in', () => {
    const french = analyseNow({
      source: 'Un titre\n\nIl a dit “oui” hier soir.\n',
      format: 'article',
      language: 'fr',
    });
    const [found] = lintNow(french, statesOf('quotes/style'));
    expect(found?.message('en')).toContain('(French)');
    expect(found?.message('fr')).toContain('(français)');
    const stray =
      'Le conseil vote\n\nLe conseil a voté. The mayor of the town said that the new bridge will not be built before the spring.\n';
    const [foreign] = lintNow(
      analyseNow({ source: stray, format: 'article', language: 'fr' }),
      statesOf('text/mixed-language'),
    );
    expect(foreign?.message('fr')).toContain('(anglais) que l’article (français)');
    expect(foreign?.message('en')).toContain('(English) than the article (French)');
  });

  test('moves the findings of a block to the place of the block', () => {
    const found = lintNow(
      articleOf(source),
      statesOf('test/words'),
      createLintMemo({ rules: { 'test/words': words } }),
    );
    expect(found.map(({ span }) => source.slice(span.start, span.end))).toEqual(['budget', 'budget']);
    expect(found.map(({ message }) => plainSpaces(message('fr')))).toEqual([
      'Trouvé : budget.',
      'Trouvé : budget.',
    ]);
  });

  test('reads a block again only when its text has changed', () => {
    const read: string[] = [];
    const counting = defineRule({
      meta,
      checkBlock({ text }) {
        read.push(text?.prose ?? '');
        return [];
      },
    });
    const memo = freshMemo();
    const lintMemo = createLintMemo({ rules: { 'test/counting': counting } });
    const states = statesOf('test/counting');
    lintNow(articleOf(source, memo), states, lintMemo);
    read.length = 0;
    lintNow(articleOf(source.replace('small', 'large'), memo), states, lintMemo);
    expect(read).toEqual(['The budget is large.']);
  });

  test('keeps what other rules find when one throws, and tells of it once', () => {
    const throwing = defineRule({
      meta,
      check() {
        throw new Error('broken');
      },
    });
    const errors: string[] = [];
    const rules = { 'test/throwing': throwing, 'test/words': words };
    const memo = createLintMemo({ rules, onRuleError: (ruleId) => errors.push(ruleId) });
    const states = statesOf('test/throwing', 'test/words');
    for (const text of [source, source]) expect(lintNow(articleOf(text), states, memo)).toHaveLength(2);
    expect(errors).toEqual(['test/throwing']);
  });

  test('passes over rules of other languages', () => {
    const french = defineRule({ ...words, meta: { ...meta, languages: ['fr'] } });
    const memo = createLintMemo({ rules: { 'test/french': french } });
    expect(lintNow(articleOf(source), statesOf('test/french'), memo)).toEqual([]);
  });

  test('yields between rules', () => {
    const checking = defineRule({ meta, check: () => [] });
    const rules = { 'test/a': checking, 'test/b': checking };
    const run = lint(articleOf(source), statesOf('test/a', 'test/b'), createLintMemo({ rules }));
    let rests = 0;
    while (!run.next().done) rests += 1;
    expect(rests).toBe(2);
  });

  test('a severity that the house sets outweighs the finding’s own', () => {
    const text = 'Titre\n\n« Oui », a dit le maire.';
    expect(findIn(text, 'fr', only('quotes/spacing', {})).map(({ severity }) => severity)).toEqual([
      'suggestion',
    ]);
    const states: RuleStates = new Map([['quotes/spacing', { severity: 'error', options: {} }]]);
    expect(findIn(text, 'fr', states).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('reports the same words once', () => {
    const text = [
      'Un sommet à Madrid',
      '«\u00a0Nous voulons un sommet utile à tous les pays d’Europe\u00a0», a-t-il ajouté. a ajouté Luc Roy.',
    ].join('\n\n');
    const found = findIn(text, 'fr', everyRule).map(({ ruleId }) => ruleId);
    expect(found).toContain('attribution/duplicate');
    expect(found).not.toContain('text/broken-sentence');
  });

  test('a date with a weekday that it has not is reported for that alone, and for its form once it is mended', () => {
    const rulesIn = (text: string) => findIn(text, 'fr', everyRule).map(({ ruleId }) => ruleId);
    const dated = 'Le budget est adopté\n\nLe conseil a voté Lundi 14 Juillet 2026 à Nantes.\n';
    expect(rulesIn(dated)).toEqual(['dates/weekday-mismatch']);
    expect(rulesIn(dated.replace('Lundi', 'Mardi'))).toEqual(['dates/form']);
  });
});

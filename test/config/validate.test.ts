import { describe, expect, test } from 'vitest';
import { presetStates } from '../../server/config/presets.ts';
import { withSettings } from '../../server/config/validate.ts';

const recommended = presetStates('recommended');

function problemsOf(settings: Readonly<Record<string, unknown>>): string[] {
  return withSettings(recommended, settings).problems.map(({ message }) => message.en);
}

describe('rule settings', () => {
  test('switch a rule off, raise it, give it options', () => {
    const { states, problems } = withSettings(recommended, {
      'quotes/unbalanced': 'off',
      'quotes/spacing': ['error', { space: 'narrow' }],
    });
    expect(problems).toEqual([]);
    expect(states.has('quotes/unbalanced')).toBe(false);
    expect(states.get('quotes/spacing')).toEqual({ severity: 'error', options: { space: 'narrow' } });
    expect(recommended.has('quotes/unbalanced')).toBe(true);
  });

  test('a severity alone keeps the options set before', () => {
    const first = withSettings(recommended, { 'quotes/spacing': ['warning', { space: 'none' }] });
    const { states } = withSettings(first.states, { 'quotes/spacing': 'error' });
    expect(states.get('quotes/spacing')).toEqual({ severity: 'error', options: { space: 'none' } });
  });

  test.each([
    [{ 'quotes/spacin': 'off' }, 'There is no rule “quotes/spacin”. Is “quotes/spacing” meant?'],
    [{ spacing: 'off' }, 'There is no rule “spacing”. Is “quotes/spacing” meant?'],
    [{ toString: 'off' }, 'There is no rule “toString”.'],
    [
      { 'quotes/spacing': 'loud' },
      'quotes/spacing: “loud” is not a severity. Write off, suggestion, warning or error.',
    ],
    [
      { 'quotes/spacing': null },
      'quotes/spacing: null is not a severity. Write off, suggestion, warning or error.',
    ],
    [
      { 'quotes/spacing': ['error', 3] },
      'quotes/spacing: write a severity, or [severity, { option: value }].',
    ],
    [
      { 'quotes/spacing': ['error', {}, {}] },
      'quotes/spacing: write a severity, or [severity, { option: value }].',
    ],
    [{ 'quotes/spacing': ['error', { gap: 1 }] }, 'quotes/spacing has no option “gap”. It has: space.'],
    [{ 'text/repeated-word': ['error', { gap: 1 }] }, 'text/repeated-word has no option “gap”. It has none.'],
    [
      { 'quotes/spacing': ['error', { space: 1 }] },
      'quotes/spacing: space is 1; it takes any-no-break or no-break or narrow or none.',
    ],
    [
      { 'attribution/missing': ['error', { minWords: 0 }] },
      'attribution/missing: minWords is 0; it takes a whole number from 1.',
    ],
    [
      { 'attribution/missing': ['error', { lookahead: 'yes' }] },
      'attribution/missing: lookahead is “yes”; it takes true or false.',
    ],
  ])('%j', (settings, message) => {
    expect(problemsOf(settings)).toEqual([message]);
  });

  test('a setting with a problem changes nothing', () => {
    const { states } = withSettings(recommended, { 'quotes/spacing': ['error', { gap: 1 }] });
    expect(states.get('quotes/spacing')).toEqual(recommended.get('quotes/spacing'));
  });
});

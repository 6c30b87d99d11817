import { expect, test } from 'vitest';
import { applyEdits, editsOf, fixText } from '../../server/rules/fix.ts';
import type { RuleFinding } from '../../server/rules/lint.ts';
import type { Edit } from '../../server/rules/rule.ts';

function finding(safe: boolean, ...edits: readonly (readonly [number, number, string])[]): RuleFinding {
  const [first = [0, 1, '']] = edits;
  return {
    ruleId: 'test/rule',
    severity: 'warning',
    span: { start: first[0], end: first[1] },
    message: () => '',
    fixes: [
      { title: () => '', safe, edits: edits.map(([start, end, newText]): Edit => ({ start, end, newText })) },
    ],
  };
}

test('fixes that touch the same words wait, whole', () => {
  const findings = [
    finding(true, [4, 6, 'x']),
    finding(true, [0, 1, 'y'], [5, 7, 'z']),
    finding(true, [6, 8, 'w']),
  ];
  expect(editsOf(findings, 'safe')).toEqual([
    { start: 4, end: 6, newText: 'x' },
    { start: 6, end: 8, newText: 'w' },
  ]);
});

test('two insertions at one place wait for one another', () => {
  expect(editsOf([finding(true, [3, 3, 'a']), finding(true, [3, 3, 'b'])], 'safe')).toHaveLength(1);
});

test('only safe fixes, unless offers are asked for', () => {
  expect(editsOf([finding(false, [0, 1, ''])], 'safe')).toEqual([]);
  expect(editsOf([finding(false, [0, 1, ''])], 'offers')).toHaveLength(1);
});

test('applies edits from left to right', () => {
  const edits = [
    { start: 0, end: 1, newText: 'A' },
    { start: 2, end: 2, newText: '-' },
  ];
  expect(applyEdits('abc', edits)).toBe('Ab-c');
});

test('ends after ten passes where fixes never end', () => {
  expect(fixText('', (text) => [finding(true, [text.length, text.length, 'a'])], 'safe')).toBe(
    'a'.repeat(10),
  );
});

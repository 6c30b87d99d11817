import { expect, test } from 'vitest';
import type { ForeignFinding } from '../../server/rules/foreignFindings.ts';
import { movedFindings } from '../../server/service/movedFindings.ts';

const BEFORE = 'One two three four.';

function findingOf(word: string, edited: string): ForeignFinding {
  const span = (part: string) => ({ start: BEFORE.indexOf(part), end: BEFORE.indexOf(part) + part.length });
  const edits = [{ ...span(edited), newText: '' }];
  const fixes = [{ title: () => 'Remove', safe: false, edits }];
  return { ruleId: 'ours/word', severity: 'warning', span: span(word), message: () => word, fixes };
}

/** The words that findings and their fixes are about in the later text. */
function movedTo(after: string, ...findings: readonly ForeignFinding[]): unknown[] {
  return movedFindings(findings, BEFORE, after).map(({ span, isOff, fixes }) => [
    after.slice(span.start, span.end),
    isOff === true,
    fixes.flatMap(({ edits }) => edits.map(({ start, end }) => after.slice(start, end))),
  ]);
}

test('findings before and behind a change move with their fixes', () => {
  expect(movedTo('One two, and three four.', findingOf('One', 'One'), findingOf('four', 'four'))).toEqual([
    ['One', false, ['One']],
    ['four', false, ['four']],
  ]);
});

test('a fix that reaches into the change, or lies on its other side, is dropped', () => {
  const findings = [findingOf('One', 'two three'), findingOf('four', 'One'), findingOf('One', 'four')];
  expect(movedTo('One tWo three four.', ...findings)).toEqual([
    ['One', false, []],
    ['four', false, []],
    ['One', false, []],
  ]);
});

test('a finding whose words have changed is off', () => {
  expect(movedTo('One two thee four.', findingOf('three', 'three'))).toEqual([['thee', true, []]]);
});

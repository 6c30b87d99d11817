import { expect, test } from 'vitest';
import { renderTable, shorten } from '../../server/cli/reporters/table.ts';

test('columns are aligned, combining marks have no width', () => {
  expect(
    renderTable(
      [
        ['e\u0301', 'b', 'c'],
        ['aaa', 'bb', 'c'],
      ],
      80,
    ),
  ).toBe('  e\u0301    b   c\n  aaa  bb  c\n');
});

test('the last column is cut between words where the line is full', () => {
  expect(renderTable([['a', 'one two three four five six seven']], 30)).toBe(
    '  a  one two three four five…\n',
  );
});

test('shortened text is one line and never half a character', () => {
  expect(shorten('a\n  b\tc', 20)).toBe('a b c');
  expect(shorten('😀'.repeat(9), 6)).toBe('😀😀…');
});
